import {
  ApplyLinkRecovery,
  type LinkRecoveryRequest,
  ListArticlesQuery,
  ListLinkRecoveriesQuery,
  RequestLinkRecovery,
} from '@app/application';
import { type Actor } from '@app/domain';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { OptionalBody } from '../http/body/optional-body.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import {
  AppliedRecoveryDto,
  ApplyRecoveryDto,
  LinkRecoveryDto,
  ListedLinkRecoveryDto,
  RecoverLinksDto,
} from './link-recovery.dto';
import { LostLinksPage } from './lost-links-page.decorator';

const LinkRecoveryPageDto = pageOf(ListedLinkRecoveryDto);

/** Addresses that an article lost, found on a page that still has them. */
@ApiTags('link recovery')
@WritesAs('links:write')
@Controller('v1/articles/:articleId/link-recovery')
export class LinkRecoveryController {
  constructor(
    private readonly articles: ListArticlesQuery,
    private readonly recoveries: ListLinkRecoveriesQuery,
    private readonly requestLinkRecovery: RequestLinkRecovery,
    private readonly applyLinkRecovery: ApplyLinkRecovery,
    private readonly pages: Pages,
  ) {}

  @Post()
  @HttpCode(202)
  @Requires('reviewer')
  @ApiConsumes('application/json', 'text/html', 'application/xhtml+xml')
  @Takes(
    RecoverLinksDto,
    {
      'at the source URL': {},
      'at another address': { url: 'https://example.org/trade-fell' },
      'on a page at hand': {
        html: '<p>Trade <a href="/statistics">fell</a> to $200 million in 2024.</p>',
        url: 'https://example.org/trade-fell',
      },
      'on a page as articles come': {
        format: 'html',
        content: '<p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>',
      },
    },
    { optional: true },
  )
  @Answers(
    202,
    LinkRecoveryDto,
    'Look for the lost addresses of an article',
    'The worker fetches the page, under the same egress policy as link checks; follow it at Location. A page that is given is searched at once.',
    ['Location'],
  )
  async request(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @LostLinksPage() wanted: LinkRecoveryRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LinkRecoveryDto> {
    const recoveryId = await this.requestLinkRecovery.run(actor, articleId, wanted);
    response.location(`/v1/articles/${articleId}/link-recovery/${recoveryId}`);
    return this.recoveries.get(articleId, recoveryId);
  }

  @Get()
  @Requires('viewer')
  @Answers(
    200,
    LinkRecoveryPageDto,
    'List the searches for lost addresses',
    'Newest first, each with how much it found.',
  )
  async list(
    @IdParam('articleId') articleId: string,
    @Query() page: PageQueryDto,
  ): Promise<PageDto<ListedLinkRecoveryDto>> {
    await this.articles.get(articleId);
    return this.pages.answer(await this.recoveries.run(articleId, this.pages.request(page)));
  }

  @Get(':recoveryId')
  @Requires('viewer')
  @Answers(200, LinkRecoveryDto, 'Get a search for lost addresses')
  async get(
    @IdParam('articleId') articleId: string,
    @IdParam('recoveryId') recoveryId: string,
  ): Promise<LinkRecoveryDto> {
    return this.recoveries.get(articleId, recoveryId);
  }

  @Post(':recoveryId/apply')
  @HttpCode(200)
  @Requires('reviewer')
  @Takes(ApplyRecoveryDto, { 'all of them': {} }, { optional: true })
  @Answers(
    200,
    AppliedRecoveryDto,
    'Take up proposed addresses',
    'Each citation gets its address, and each link that is new to the desk is checked. What fits no more is skipped and told.',
  )
  async apply(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @IdParam('recoveryId') recoveryId: string,
    @OptionalBody(ApplyRecoveryDto) { proposals }: ApplyRecoveryDto,
  ): Promise<AppliedRecoveryDto> {
    return { items: await this.applyLinkRecovery.run(actor, articleId, recoveryId, proposals) };
  }
}
