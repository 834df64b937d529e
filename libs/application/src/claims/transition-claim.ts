import {
  type ClaimRecord,
  DecisionRepository,
  newId,
  type StoredProposal,
  type Transaction,
  Transactions,
} from '@app/database';
import { type ActionValues, type Actor, decideTransition, type ReviewAction, type ReviewOutcome } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type ClaimEvent, type ClaimTarget, ClaimWriter } from './claim-writer';
import { type GatheredFacts, GatherReviewFacts } from './gather-review-facts';

/** Takes a claim one step on in its review: state, decision and history in one transaction. */
@Injectable()
export class TransitionClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly gather: GatherReviewFacts,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError for every reason that the review's guard has, and `not_found` and `stale_version` */
  async run(actor: Actor, target: ClaimTarget, action: ReviewAction, values: ActionValues): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const gathered = await this.gather.run(tx, claim);
      const outcome = decideTransition(gathered.facts, actor, action, values, now);
      const changes = changesOf(claim, outcome);
      await this.writer.save(tx, actor, claim, changes, eventOf(claim, action, values, changes, outcome), now);
      await this.writeDecision(tx, claim, gathered, outcome, now);
    });
  }

  private async writeDecision(
    tx: Transaction,
    claim: ClaimRecord,
    { facts, evidence, latestDecision }: GatheredFacts,
    { decision }: ReviewOutcome,
    now: Date,
  ): Promise<void> {
    if (!decision) return;
    const { verdict, attributionVerdict, rationale, whatIsWrong, whatWasTried, overrideReason } = decision.statement;
    await this.decisions.insert(tx, {
      id: newId(),
      claimId: claim.id,
      sequence: (latestDecision?.sequence ?? 0) + 1,
      verdict,
      attributionVerdict,
      rationale,
      whatIsWrong,
      whatWasTried,
      overrideReason,
      note: decision.note,
      claimText: claim.text,
      evidence,
      contentSha256: Buffer.from(facts.contentHash, 'hex'),
      policy: facts.policy,
      proposerId: decision.proposerId,
      approverId: decision.approverId,
      decidedAt: now,
    });
  }
}

const changesOf = (claim: ClaimRecord, outcome: ReviewOutcome) => ({
  state: outcome.state,
  assigneeId: outcome.assigneeId,
  proposal: outcome.proposal && toStored(outcome.proposal),
  waitingOn: outcome.waitingOn,
  dueAt: outcome.dueAt,
  duplicateOfId: outcome.duplicateOf,
  attention: outcome.clearsAttention ? [] : claim.attention,
  attentionSince: outcome.clearsAttention ? null : claim.attentionSince,
});

const toStored = (proposal: NonNullable<ReviewOutcome['proposal']>): StoredProposal => ({
  ...proposal,
  proposedAt: proposal.proposedAt.toISOString(),
});

/** What changed, told by the names of the changed fields, and what the actor gave with the action. */
const eventOf = (
  claim: ClaimRecord,
  action: ReviewAction,
  values: ActionValues,
  changes: ReturnType<typeof changesOf>,
  { decision }: ReviewOutcome,
): ClaimEvent => {
  const names = (Object.keys(changes) as (keyof typeof changes)[]).filter(
    (name) => JSON.stringify(changes[name]) !== JSON.stringify(claim[name]),
  );
  return {
    type: action,
    before: Object.fromEntries(names.map((name) => [name, claim[name]])),
    after: {
      ...Object.fromEntries(names.map((name) => [name, changes[name]])),
      ...(values.reasonCode !== undefined && { reasonCode: values.reasonCode }),
      ...(decision && { decision: decision.statement }),
    },
    reason: values.note ?? values.comment ?? values.rationale ?? null,
  };
};
