import {
  type ArticleSubmission,
  ListArticlesQuery,
  ListClaimsQuery,
  MarkPublished,
  SubmitArticle,
} from '@app/application';
import { type Actor } from '@app/domain';
import { ARTICLE_MEDIA_TYPES } from '@app/extraction';
import { Controller, Delete, Get, Post, Put, Query, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { toFilter } from '../claims/claim-filter';
import { ClaimsOfArticleQueryDto } from '../claims/claim-query.dto';
import { ClaimDto } from '../claims/claim.dto';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { ArticleBody } from './article-body.decorator';
import { ArticleDto, ArticleTextDto, ArticleTextQueryDto, SubmitArticleDto } from './article.dto';

const ArticlePageDto = pageOf(ArticleDto);
const ClaimPageDto = pageOf(ClaimDto);

/** Articles: what goes in, and what came out of it. */
@ApiTags('articles')
@WritesAs('articles:write')
@Controller('v1/articles')
export class ArticlesController {
  constructor(
    private readonly articles: ListArticlesQuery,
    private readonly claims: ListClaimsQuery,
    private readonly submitArticle: SubmitArticle,
    private readonly markPublished: MarkPublished,
    private readonly pages: Pages,
  ) {}

  @Post()
  @Requires('editor')
  @ApiConsumes('application/json', ...Object.keys(ARTICLE_MEDIA_TYPES))
  @Takes(SubmitArticleDto, {
    'with what is known of it': {
      format: 'markdown',
      content: 'Trade [fell](https://example.org/statistics) to \\$200 million in 2024.',
      title: 'Trade fell',
      byline: 'Ada Lovelace',
      publishedAt: '2026-01-08',
      sourceUrl: 'https://example.org/trade-fell',
      language: 'en',
      policy: 'four_eyes',
    },
    alone: { format: 'text', content: 'Trade fell to $200 million in 2024.' },
  })
  @Answers(201, ArticleDto, 'Submit an article', 'Each sentence becomes a claim; each link of one is checked.', [
    'ETag',
    'Location',
  ])
  async submit(
    @CurrentActor() actor: Actor,
    @ArticleBody(SubmitArticleDto) submission: ArticleSubmission,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArticleDto> {
    const { articleId } = await this.submitArticle.run(actor, submission);
    response.location(`/v1/articles/${articleId}`);
    return this.answer(articleId, response);
  }

  @Get()
  @Requires('viewer')
  @Answers(200, ArticlePageDto, 'List articles', 'Newest first.')
  async list(@Query() page: PageQueryDto): Promise<PageDto<ArticleDto>> {
    return this.pages.answer(await this.articles.run(this.pages.request(page)));
  }

  @Get(':articleId')
  @Requires('viewer')
  @Answers(200, ArticleDto, 'Get an article', undefined, ['ETag'])
  async get(
    @IdParam('articleId') articleId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArticleDto> {
    return this.answer(articleId, response);
  }

  @Get(':articleId/text')
  @Requires('viewer')
  @Answers(
    200,
    ArticleTextDto,
    'Get the canonical text of an article',
    'Every offset of its claims counts in this text, but for lost ones: theirs count in the revision that they name.',
  )
  async text(
    @IdParam('articleId') articleId: string,
    @Query() { revision }: ArticleTextQueryDto,
  ): Promise<ArticleTextDto> {
    return this.articles.text(articleId, revision);
  }

  @Get(':articleId/claims')
  @Requires('viewer')
  @Answers(200, ClaimPageDto, 'List the claims of an article', 'In the order of the text, unless another is asked for.')
  async listClaims(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @Query() query: ClaimsOfArticleQueryDto,
  ): Promise<PageDto<ClaimDto>> {
    await this.articles.get(articleId);
    const filter = { ...toFilter(query, actor), article: articleId };
    return this.pages.answer(await this.claims.run(filter, query.sort ?? 'position', this.pages.request(query)));
  }

  @Put(':articleId/publication')
  @Requires('editor')
  @Answers(
    200,
    ArticleDto,
    'Mark an article as published',
    'From then on, a decision that changes a verdict carries what readers are told of it.',
    ['ETag'],
  )
  async publish(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @IfMatch() expectedVersion: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArticleDto> {
    await this.markPublished.run(actor, articleId, expectedVersion, true);
    return this.answer(articleId, response);
  }

  @Delete(':articleId/publication')
  @Requires('editor')
  @Answers(200, ArticleDto, 'Mark an article as not published', undefined, ['ETag'])
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @IfMatch() expectedVersion: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArticleDto> {
    await this.markPublished.run(actor, articleId, expectedVersion, false);
    return this.answer(articleId, response);
  }

  private async answer(articleId: string, response: Response): Promise<ArticleDto> {
    const article = await this.articles.get(articleId);
    response.set('ETag', etagOf(article.version));
    return article;
  }
}
