import { ListDecisionsQuery, ListPublicCorrectionsQuery } from '@app/application';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecisionDto } from '../claims/decision.dto';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { ToldCorrectionDto } from './told-correction.dto';

const DecisionPageDto = pageOf(DecisionDto);
const ToldCorrectionPageDto = pageOf(ToldCorrectionDto);

/** What was decided, and what readers were told of changes. */
@ApiTags('claims')
@Controller('v1')
export class DecisionsController {
  constructor(
    private readonly decisions: ListDecisionsQuery,
    private readonly corrections: ListPublicCorrectionsQuery,
    private readonly pages: Pages,
  ) {}

  @Get('claims/:claimId/decisions')
  @Requires('viewer')
  @Answers(200, DecisionPageDto, 'List the decisions on a claim', 'Newest first; none is ever changed or taken away.')
  async list(@IdParam('claimId') claimId: string, @Query() page: PageQueryDto): Promise<PageDto<DecisionDto>> {
    return this.pages.answer(await this.decisions.run(claimId, this.pages.request(page)));
  }

  @Get('articles/:articleId/corrections')
  @Requires('viewer')
  @Answers(
    200,
    ToldCorrectionPageDto,
    'List the corrections of a published article',
    'What readers are told of verdicts that changed, newest first.',
  )
  async listCorrections(
    @IdParam('articleId') articleId: string,
    @Query() page: PageQueryDto,
  ): Promise<PageDto<ToldCorrectionDto>> {
    return this.pages.answer(await this.corrections.run(articleId, this.pages.request(page)));
  }
}
