import { BulkTransitionQuery, TransitionClaims } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { toActionValues } from '../claims/action-values';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { Takes } from '../http/takes.decorator';
import { BulkTransitionDto, BulkTransitionRequestDto } from './bulk-transition.dto';
import { toBulkTransition, toFinished } from './bulk-transition.presenter';

/** Steps that are taken on many claims at once. */
@ApiTags('claims')
@WritesAs('claims:review')
@Controller('v1/claims/bulk-transitions')
export class BulkTransitionsController {
  constructor(
    private readonly transitionClaims: TransitionClaims,
    private readonly bulkTransitions: BulkTransitionQuery,
  ) {}

  @Post()
  @HttpCode(200)
  @Requires('reviewer')
  @Takes(BulkTransitionRequestDto, {
    'what would come of it': {
      action: 'start',
      assignee: 'me',
      dryRun: true,
      claims: [{ claimId: '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e', version: 1 }],
    },
  })
  @Answers(
    200,
    BulkTransitionDto,
    'Take many claims a step on',
    'Each is judged by itself, as if it were the only one, and each result is told. Up to 100 claims are done at once; more become a job, which is answered with 202 and followed at Location.',
    ['Location'],
  )
  @ApiResponse({ status: 202, type: BulkTransitionDto, description: 'A job takes them on' })
  async transition(
    @CurrentActor() actor: Actor,
    @Body() { action, claims, dryRun = false, ...values }: BulkTransitionRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BulkTransitionDto> {
    const targets = claims.map(({ claimId, version }) => ({ claimId: claimId.toLowerCase(), version }));
    const taken = await this.transitionClaims.run(actor, targets, {
      action,
      dryRun,
      values: toActionValues(values, actor),
    });
    if ('results' in taken) return toFinished(action, dryRun, taken.results);
    response.status(202).location(`/v1/claims/bulk-transitions/${taken.bulkId}`);
    return this.get(taken.bulkId);
  }

  @Get(':bulkId')
  @Requires('viewer')
  @Answers(200, BulkTransitionDto, 'Tell how far a step on many claims is')
  async get(@IdParam('bulkId') bulkId: string): Promise<BulkTransitionDto> {
    return toBulkTransition(await this.bulkTransitions.get(bulkId));
  }
}
