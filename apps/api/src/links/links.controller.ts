import { ListClaimsQuery, ListLinkChecksQuery, ListLinksQuery, RequestLinkCheck } from '@app/application';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClaimDto } from '../claims/claim.dto';
import { Answers } from '../http/answers.decorator';
import { Requires } from '../http/access/access.decorators';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { LinkCheckDto, LinkDto, LinkQueryDto, RequestedCheckDto } from './link.dto';

const LinkPageDto = pageOf(LinkDto);
const LinkCheckPageDto = pageOf(LinkCheckDto);
const ClaimPageDto = pageOf(ClaimDto);

/** Links and their checks. */
@ApiTags('links')
@Controller('v1/links')
export class LinksController {
  constructor(
    private readonly links: ListLinksQuery,
    private readonly checks: ListLinkChecksQuery,
    private readonly claims: ListClaimsQuery,
    private readonly requestLinkCheck: RequestLinkCheck,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, LinkPageDto, 'List links', 'Newest first.')
  async list(@Query() { state, host, dependents, ...page }: LinkQueryDto): Promise<PageDto<LinkDto>> {
    const filter = { ...(state && { state }), ...(host && { host }), ...(dependents && { dependents }) };
    return this.pages.answer(await this.links.run(filter, this.pages.request(page)));
  }

  @Get(':linkId')
  @Requires('viewer')
  @Answers(200, LinkDto, 'Get a link')
  async get(@IdParam('linkId') linkId: string): Promise<LinkDto> {
    return this.links.get(linkId);
  }

  @Get(':linkId/checks')
  @Requires('viewer')
  @Answers(200, LinkCheckPageDto, 'List the checks of a link', 'Newest first.')
  async listChecks(@IdParam('linkId') linkId: string, @Query() page: PageQueryDto): Promise<PageDto<LinkCheckDto>> {
    await this.links.get(linkId);
    return this.pages.answer(await this.checks.run(linkId, this.pages.request(page)));
  }

  @Get(':linkId/claims')
  @Requires('viewer')
  @Answers(
    200,
    ClaimPageDto,
    'List the claims that rest on a link',
    'Those that cite it and those whose evidence it is.',
  )
  async listClaims(@IdParam('linkId') linkId: string, @Query() page: PageQueryDto): Promise<PageDto<ClaimDto>> {
    await this.links.get(linkId);
    return this.pages.answer(await this.claims.run({ link: linkId }, 'newest', this.pages.request(page)));
  }

  @Post(':linkId/checks')
  @HttpCode(202)
  @Requires('reviewer')
  @Answers(
    202,
    RequestedCheckDto,
    'Check a link now',
    'The worker makes the check; it shows up among the link’s checks.',
  )
  async check(@IdParam('linkId') linkId: string): Promise<RequestedCheckDto> {
    return this.requestLinkCheck.run(linkId);
  }
}
