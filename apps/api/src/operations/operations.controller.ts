import { Metrics, Readiness } from '@app/observability';
import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { Public } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { LivenessDto, ReadinessDto } from './health.dto';

/** What orchestrators and Prometheus ask. */
@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  @Answers(200, LivenessDto, 'Tell whether the process runs')
  live(): LivenessDto {
    return { status: 'up' };
  }

  @Get('health/ready')
  @Public()
  @Answers(200, ReadinessDto, 'Tell whether database and queue answer')
  @ApiResponse({ status: 503, description: 'One of them does not', type: ReadinessDto })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessDto> {
    const report = await this.readiness.check();
    response.status(report.status === 'up' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return report;
  }

  @Get('metrics')
  @Public()
  @ApiOperation({ summary: 'Tell the metrics of this process' })
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, description: 'Prometheus text format', schema: { type: 'string' } })
  async scrape(@Res() response: Response): Promise<void> {
    response.type(this.metrics.contentType).send(await this.metrics.text());
  }
}
