import { type ArticleSubmission, ListArticlesQuery, ListRevisionsQuery, ReviseArticle } from '@app/application';
import { type Actor } from '@app/domain';
import { Controller, Get, Put, Query, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { ArticleBody } from '../articles/article-body.decorator';
import { ReviseArticleDto } from '../articles/article.dto';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { ARTICLE_MEDIA_TYPES } from '@app/extraction';
import { etagOf, OptionalIfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { NumberParam } from '../http/number-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { ListedRevisionDto, RevisedArticleDto, RevisionDto } from './revision.dto';

const RevisionPageDto = pageOf(ListedRevisionDto);

/** The versions of an article's text. */
@ApiTags('articles')
@WritesAs('articles:write')
@Controller('v1/articles/:articleId')
export class RevisionsController {
  constructor(
    private readonly articles: ListArticlesQuery,
    private readonly revisions: ListRevisionsQuery,
    private readonly reviseArticle: ReviseArticle,
    private readonly pages: Pages,
  ) {}

  @Put('content')
  @Requires('editor')
  @ApiConsumes('application/json', ...Object.keys(ARTICLE_MEDIA_TYPES))
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag that the article was last read with; without it the text goes on top of whatever there is',
    schema: { type: 'string' },
  })
  @Takes(ReviseArticleDto, {
    'a reworded sentence': {
      format: 'markdown',
      content: 'Trade [fell](https://example.org/statistics) to about \\$200 million in 2024.',
    },
  })
  @Answers(
    200,
    RevisedArticleDto,
    'Give an article a new text',
    'Claims follow their words, with all that was done on them. Other words under a decided claim raise attention; claims whose words went are listed as lost and kept; new sentences become claims.',
    ['ETag'],
  )
  async revise(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @OptionalIfMatch() expectedVersion: number | null,
    @ArticleBody(ReviseArticleDto) submission: ArticleSubmission,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisedArticleDto> {
    const changes = await this.reviseArticle.run(actor, articleId, submission, expectedVersion);
    const article = await this.articles.get(articleId);
    response.set('ETag', etagOf(article.version));
    return { article, changes };
  }

  @Get('revisions')
  @Requires('viewer')
  @Answers(200, RevisionPageDto, 'List the revisions of an article', 'Newest first, each with how much it changed.')
  async list(
    @IdParam('articleId') articleId: string,
    @Query() page: PageQueryDto,
  ): Promise<PageDto<ListedRevisionDto>> {
    return this.pages.answer(await this.revisions.run(articleId, this.pages.request(page)));
  }

  @Get('revisions/:number')
  @Requires('viewer')
  @Answers(200, RevisionDto, 'Get a revision of an article', 'With what it made of each claim.')
  async get(@IdParam('articleId') articleId: string, @NumberParam('number') number: number): Promise<RevisionDto> {
    return this.revisions.get(articleId, number);
  }
}
