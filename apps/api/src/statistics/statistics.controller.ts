import { OverviewQuery } from '@app/application';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { OverviewDto } from './overview.dto';

/** Numbers for dashboards. */
@ApiTags('statistics')
@Controller('v1/statistics')
export class StatisticsController {
  constructor(private readonly overviewQuery: OverviewQuery) {}

  @Get('overview')
  @Requires('viewer')
  @Answers(200, OverviewDto, 'Tell where everything stands', 'Counted in one snapshot, so that the numbers add up.')
  async overview(): Promise<OverviewDto> {
    return this.overviewQuery.run();
  }
}
