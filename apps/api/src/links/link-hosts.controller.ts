import { Clock, LinkHistoryQuery, LinkHostQuery, OverrideHost } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { HostParam } from './host-param';
import { LinkEventDto, LinkHostDto, OverrideDto } from './link-host.dto';

const LinkEventPageDto = pageOf(LinkEventDto);

/** The hosts that links lead to. */
@ApiTags('links')
@WritesAs('links:write')
@Controller('v1/link-hosts/:host')
export class LinkHostsController {
  constructor(
    private readonly hosts: LinkHostQuery,
    private readonly history: LinkHistoryQuery,
    private readonly overrideHost: OverrideHost,
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, LinkHostDto, 'Get a host', 'What is known of it, and how its links are.')
  async get(@HostParam() host: string): Promise<LinkHostDto> {
    return this.hosts.run(host, this.clock.now());
  }

  @Get('history')
  @Requires('viewer')
  @Answers(200, LinkEventPageDto, 'List what was said of a host', 'Oldest first.')
  async listHistory(@HostParam() host: string, @Query() page: PageQueryDto): Promise<PageDto<LinkEventDto>> {
    await this.get(host);
    return this.pages.answer(await this.history.run({ host: host }, this.pages.request(page)));
  }

  @Put('override')
  @Requires('editor')
  @Takes(OverrideDto, { 'a site that turns checkers away': { state: 'alive', reason: 'Opens in a browser.' } })
  @Answers(
    200,
    LinkHostDto,
    'Say what a host is, whatever checks say',
    'Holds for all its links, those to come as well, of which nobody says otherwise, until it is taken back.',
  )
  async override(
    @CurrentActor() actor: Actor,
    @HostParam() host: string,
    @Body() { state, reason }: OverrideDto,
  ): Promise<LinkHostDto> {
    await this.overrideHost.run(actor, host, state, reason);
    return this.get(host);
  }

  @Delete('override')
  @Requires('editor')
  @Answers(200, LinkHostDto, 'Take back what was said of a host', 'The next checks decide again.')
  async removeOverride(@CurrentActor() actor: Actor, @HostParam() host: string): Promise<LinkHostDto> {
    await this.overrideHost.run(actor, host, null, null);
    return this.get(host);
  }
}
