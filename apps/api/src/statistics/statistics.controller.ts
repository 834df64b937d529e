import {
  AgeingQuery,
  LinkHealthQuery,
  OutboxBacklogQuery,
  OverviewQuery,
  ReviewersQuery,
  StatesQuery,
  ThroughputQuery,
  TimeInStateQuery,
} from '@app/application';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { AgeingDto, TimeInStateDto } from './ageing.dto';
import { LinkHealthDto } from './link-health.dto';
import { OverviewDto } from './overview.dto';
import { ReviewersDto } from './reviewers.dto';
import { GroupedSpanQueryDto, HostsQueryDto, SpanQueryDto } from './span-query.dto';
import { StatesDto } from './states.dto';
import { ThroughputDto } from './throughput.dto';
import { WorkDto } from './work.dto';

const DEFAULT_HOSTS = 50;

/** Numbers for dashboards. Each answer is counted in one snapshot, so that its numbers add up. */
@ApiTags('statistics')
@Controller('v1/statistics')
export class StatisticsController {
  constructor(
    private readonly overviewQuery: OverviewQuery,
    private readonly throughputQuery: ThroughputQuery,
    private readonly ageingQuery: AgeingQuery,
    private readonly timeInStateQuery: TimeInStateQuery,
    private readonly reviewersQuery: ReviewersQuery,
    private readonly linkHealthQuery: LinkHealthQuery,
    private readonly statesQuery: StatesQuery,
    private readonly backlogQuery: OutboxBacklogQuery,
  ) {}

  @Get('overview')
  @Requires('viewer')
  @Answers(200, OverviewDto, 'Tell where everything stands', 'Counted in one snapshot, so that the numbers add up.')
  async overview(): Promise<OverviewDto> {
    return this.overviewQuery.run();
  }

  @Get('throughput')
  @Requires('viewer')
  @Answers(200, ThroughputDto, 'Tell what happened to claims', 'By days, weeks or months of a time zone.')
  async throughput(@Query() span: GroupedSpanQueryDto): Promise<ThroughputDto> {
    return this.throughputQuery.run(span);
  }

  @Get('ageing')
  @Requires('viewer')
  @Answers(200, AgeingDto, 'Tell for how long open claims have been where they are')
  async ageing(): Promise<AgeingDto> {
    return this.ageingQuery.run();
  }

  @Get('time-in-state')
  @Requires('viewer')
  @Answers(200, TimeInStateDto, 'Tell for how long claims stayed in each state', 'Of the stays that ended in the span.')
  async timeInState(@Query() span: SpanQueryDto): Promise<TimeInStateDto> {
    return this.timeInStateQuery.run(span);
  }

  @Get('states')
  @Requires('viewer')
  @Answers(200, StatesDto, 'Tell how many claims were in each state, day by day')
  async states(@Query() span: SpanQueryDto): Promise<StatesDto> {
    return this.statesQuery.run(span);
  }

  @Get('work')
  @Requires('viewer')
  @Answers(200, WorkDto, 'Tell what waits for the workers')
  async work(): Promise<WorkDto> {
    return this.backlogQuery.run();
  }

  @Get('reviewers')
  @Requires('viewer')
  @Answers(200, ReviewersDto, 'Tell what reviewers did, and how it held')
  async reviewers(@Query() span: SpanQueryDto): Promise<ReviewersDto> {
    return this.reviewersQuery.run(span);
  }

  @Get('links')
  @Requires('viewer')
  @Answers(200, LinkHealthDto, 'Tell how links stand, host by host', 'The hosts with the most dead links first.')
  async links(@Query() { limit = DEFAULT_HOSTS }: HostsQueryDto): Promise<LinkHealthDto> {
    return this.linkHealthQuery.run(limit);
  }
}
