import {
  ClaimHistoryQuery,
  ClaimTransitionsQuery,
  EditClaim,
  ListClaimsQuery,
  TransitionClaim,
} from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { toActionValues } from './action-values';
import { ClaimQueryDto } from './claim-query.dto';
import { ClaimDto, EditClaimDto } from './claim.dto';
import { toFilter } from './claim-filter';
import { ClaimEventDto, HistoryVerificationDto } from './history.dto';
import { OfferedTransitionsDto, TransitionDto } from './transition.dto';
import { toOffer } from './transition.presenter';

const ClaimPageDto = pageOf(ClaimDto);
const ClaimEventPageDto = pageOf(ClaimEventDto);

/** Claims, their review and their history. */
@ApiTags('claims')
@WritesAs('claims:review')
@Controller('v1/claims')
export class ClaimsController {
  constructor(
    private readonly claims: ListClaimsQuery,
    private readonly transitions: ClaimTransitionsQuery,
    private readonly history: ClaimHistoryQuery,
    private readonly editClaim: EditClaim,
    private readonly transitionClaim: TransitionClaim,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, ClaimPageDto, 'List claims')
  async list(@CurrentActor() actor: Actor, @Query() query: ClaimQueryDto): Promise<PageDto<ClaimDto>> {
    const filter = { ...toFilter(query, actor), ...(query.article && { article: query.article }) };
    return this.pages.answer(await this.claims.run(filter, query.sort ?? 'newest', this.pages.request(query)));
  }

  @Get(':claimId')
  @Requires('viewer')
  @Answers(200, ClaimDto, 'Get a claim', undefined, ['ETag'])
  async get(@IdParam('claimId') claimId: string, @Res({ passthrough: true }) response: Response): Promise<ClaimDto> {
    return this.answer(claimId, response);
  }

  @Patch(':claimId')
  @Requires('editor', 'claims:write')
  @Takes(EditClaimDto, {
    'other words': { text: 'Trade between the two countries came to about $200 million in 2024.' },
    'another kind': { kind: 'quote', checkWorthy: true },
    'credit to somebody': {
      attribution: {
        speaker: 'Boris Bondarev',
        mention: 'Bondarev',
        outlet: null,
        venue: 'a Telegram post',
        unnamed: false,
        scope: 'explicit',
      },
    },
    'credit to nobody': { attribution: null },
  })
  @Answers(
    200,
    ClaimDto,
    'Edit a claim',
    'New words or another attribution void an open proposal, and raise attention on a decided claim.',
    ['ETag'],
  )
  async edit(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IfMatch() expectedVersion: number,
    @Body() edit: EditClaimDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ClaimDto> {
    await this.editClaim.run(actor, { claimId, expectedVersion }, edit);
    return this.answer(claimId, response);
  }

  @Get(':claimId/transitions')
  @Requires('viewer')
  @Answers(200, OfferedTransitionsDto, 'Tell what you may do to a claim now')
  async offered(@CurrentActor() actor: Actor, @IdParam('claimId') claimId: string): Promise<OfferedTransitionsDto> {
    return toOffer(await this.transitions.run(actor, claimId));
  }

  @Post(':claimId/transitions')
  @HttpCode(200)
  @Requires('reviewer')
  @Takes(TransitionDto, {
    start: { action: 'start', assignee: 'me' },
    hold: {
      action: 'hold',
      waitingOn: 'a call back from the ministry',
      note: 'They asked for a day.',
      dueAt: '2099-01-08T09:30:00Z',
    },
    resume: { action: 'resume' },
    propose: {
      action: 'propose',
      verdict: 'verified',
      rationale: 'The customs statistics give the same figure.',
      overrideReason: 'The statistics are on paper only.',
    },
    approve: { action: 'approve' },
  })
  @Answers(200, ClaimDto, 'Take a claim a step on in its review', undefined, ['ETag'])
  async transition(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IfMatch() expectedVersion: number,
    @Body() { action, ...values }: TransitionDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ClaimDto> {
    await this.transitionClaim.run(actor, { claimId, expectedVersion }, action, toActionValues(values, actor));
    return this.answer(claimId, response);
  }

  @Get(':claimId/history')
  @Requires('viewer')
  @Answers(200, ClaimEventPageDto, 'List the history of a claim', 'Oldest first.')
  async listHistory(@IdParam('claimId') claimId: string, @Query() page: PageQueryDto): Promise<PageDto<ClaimEventDto>> {
    return this.pages.answer(await this.history.run(claimId, this.pages.request(page)));
  }

  @Get(':claimId/history/verification')
  @Requires('viewer')
  @Answers(200, HistoryVerificationDto, 'Verify the history of a claim', 'Recomputes its chain of hashes.')
  async verifyHistory(@IdParam('claimId') claimId: string): Promise<HistoryVerificationDto> {
    return this.history.verify(claimId);
  }

  private async answer(claimId: string, response: Response): Promise<ClaimDto> {
    const claim = await this.claims.get(claimId);
    response.set('ETag', etagOf(claim.version));
    return claim;
  }
}
