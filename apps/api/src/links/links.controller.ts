import {
  LinkHistoryQuery,
  ListClaimsQuery,
  ListLinkChecksQuery,
  ListLinksQuery,
  OverrideLink,
  RepairLink,
  RequestArchiveCopy,
  RequestLinkCheck,
} from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClaimDto } from '../claims/claim.dto';
import { Answers } from '../http/answers.decorator';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { OptionalBody } from '../http/body/optional-body.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { LinkEventDto, OverrideDto } from './link-host.dto';
import {
  LinkCheckDto,
  LinkDto,
  LinkQueryDto,
  RepairedLinkDto,
  RepairLinkDto,
  RequestedArchiveCopyDto,
  RequestedCheckDto,
} from './link.dto';

const LinkPageDto = pageOf(LinkDto);
const LinkCheckPageDto = pageOf(LinkCheckDto);
const ClaimPageDto = pageOf(ClaimDto);
const LinkEventPageDto = pageOf(LinkEventDto);

/** Links and their checks. */
@ApiTags('links')
@WritesAs('links:write')
@Controller('v1/links')
export class LinksController {
  constructor(
    private readonly links: ListLinksQuery,
    private readonly checks: ListLinkChecksQuery,
    private readonly claims: ListClaimsQuery,
    private readonly history: LinkHistoryQuery,
    private readonly requestLinkCheck: RequestLinkCheck,
    private readonly overrideLink: OverrideLink,
    private readonly repairLink: RepairLink,
    private readonly requestArchiveCopy: RequestArchiveCopy,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, LinkPageDto, 'List links', 'Newest first.')
  async list(@Query() { state, verdict, host, dependents, ...page }: LinkQueryDto): Promise<PageDto<LinkDto>> {
    const filter = {
      ...(state && { state }),
      ...(verdict && { verdict }),
      ...(host && { host }),
      ...(dependents && { dependents }),
    };
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

  @Get(':linkId/history')
  @Requires('viewer')
  @Answers(200, LinkEventPageDto, 'List what was said of a link and what it came to', 'Oldest first.')
  async listHistory(@IdParam('linkId') linkId: string, @Query() page: PageQueryDto): Promise<PageDto<LinkEventDto>> {
    await this.links.get(linkId);
    return this.pages.answer(await this.history.run({ linkId }, this.pages.request(page)));
  }

  @Put(':linkId/override')
  @Requires('reviewer')
  @Takes(OverrideDto, { 'it opens in a browser': { state: 'alive', reason: 'Opens in a browser.' } })
  @Answers(200, LinkDto, 'Say what a link is, whatever checks say', 'Holds until it is taken back.')
  async override(
    @CurrentActor() actor: Actor,
    @IdParam('linkId') linkId: string,
    @Body() { state, reason }: OverrideDto,
  ): Promise<LinkDto> {
    await this.overrideLink.run(actor, linkId, state, reason);
    return this.links.get(linkId);
  }

  @Delete(':linkId/override')
  @Requires('reviewer')
  @Answers(
    200,
    LinkDto,
    'Take back what was said of a link',
    'What was said of its host holds again, else the next check.',
  )
  async removeOverride(@CurrentActor() actor: Actor, @IdParam('linkId') linkId: string): Promise<LinkDto> {
    await this.overrideLink.run(actor, linkId, null, null);
    return this.links.get(linkId);
  }

  @Post(':linkId/repair')
  @HttpCode(200)
  @Requires('editor')
  @Takes(RepairLinkDto, { 'to another address': { url: 'https://example.org/2026/report' } }, { optional: true })
  @Answers(
    200,
    RepairedLinkDto,
    'Give the citations of a link another address',
    'All of them, in one step; the new address is checked. Evidence stays as it is.',
  )
  async repair(
    @CurrentActor() actor: Actor,
    @IdParam('linkId') linkId: string,
    @OptionalBody(RepairLinkDto) { url }: RepairLinkDto,
  ): Promise<RepairedLinkDto> {
    return this.repairLink.run(actor, linkId, url);
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

  @Post(':linkId/archive')
  @HttpCode(202)
  @Requires('reviewer')
  @Answers(
    202,
    RequestedArchiveCopyDto,
    'Save a page in the archive',
    'The worker has a copy made, unless there is one of the last day; the link’s `archive` shows how far that is. Needs ' +
      'a desk whose settings name an archive and a key to it.',
  )
  async saveToArchive(
    @CurrentActor() actor: Actor,
    @IdParam('linkId') linkId: string,
  ): Promise<RequestedArchiveCopyDto> {
    return this.requestArchiveCopy.run(actor, linkId);
  }
}
