import { ExportLabelsQuery } from '@app/application';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { Requires } from '../http/access/access.decorators';
import { AnswersLines } from '../http/answers.decorator';
import { sendNdjson } from '../http/ndjson';
import { LabelDto, LabelQueryDto } from './label.dto';

/** What the desk knows, for other programs. */
@ApiTags('exports')
@Controller('v1/exports')
export class ExportsController {
  constructor(private readonly labels: ExportLabelsQuery) {}

  @Get('labels.ndjson')
  @Requires('viewer')
  @AnswersLines(
    LabelDto,
    'Export editors’ corrections as labelled data',
    'One line for each correction in force: what the machine had made of a stretch of text, and what is right.',
  )
  async exportLabels(@Query() { article }: LabelQueryDto, @Res() response: Response): Promise<void> {
    await sendNdjson(response, this.labels.run({ ...(article && { article }) }));
  }
}
