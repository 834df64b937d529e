import {
  type ClaimRecord,
  DecisionRepository,
  LinkRepository,
  newId,
  type StoredProposal,
  type Transaction,
} from '@app/database';
import { type ActionValues, type Actor, decideTransition, type ReviewAction, type ReviewOutcome } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { ArchiveRequests } from '../archive/archive-requests';
import { RequestSnapshots } from '../sources/request-snapshots';
import { type ClaimEvent, ClaimWriter } from './claim-writer';
import { type GatheredFacts, GatherReviewFacts } from './gather-review-facts';

/** One step of a claim's review, inside a transaction: the guard's judgement, the claim's new state, decision and history. */
@Injectable()
export class ReviewStep {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly gather: GatherReviewFacts,
    private readonly decisions: DecisionRepository,
    private readonly links: LinkRepository,
    private readonly archive: ArchiveRequests,
    private readonly snapshots: RequestSnapshots,
  ) {}

  /**
   * Takes a claim that was loaded in the same transaction one step on.
   * @param told what history tells of the step besides what it changes
   * @throws DomainError for every reason that the review's guard has
   */
  async take(
    tx: Transaction,
    actor: Actor,
    claim: ClaimRecord,
    action: ReviewAction,
    values: ActionValues,
    now: Date,
    told: object = {},
  ): Promise<ReviewOutcome> {
    const gathered = await this.gather.run(tx, claim, now, values.assignee);
    const outcome = decideTransition(gathered.facts, actor, action, values, now);
    const changes = changesOf(claim, outcome);
    const event = eventOf(claim, action, values, changes, outcome);
    if (outcome.decision) await this.saveEvidence(tx, actor, gathered, now);
    await this.writer.save(tx, actor, claim, changes, { ...event, after: { ...event.after, ...told } }, now);
    await this.writeDecision(tx, claim, gathered, outcome, now);
    return outcome;
  }

  /**
   * What would come of a step, without taking it.
   * @throws DomainError as `take`
   */
  async judge(
    tx: Transaction,
    actor: Actor,
    claim: ClaimRecord,
    action: ReviewAction,
    values: ActionValues,
    now: Date,
  ): Promise<ReviewOutcome> {
    const { facts } = await this.gather.run(tx, claim, now, values.assignee);
    return decideTransition(facts, actor, action, values, now);
  }

  /** What a decision rests on is saved in the archive, where the desk does that. Links are locked before claims. */
  private async saveEvidence(tx: Transaction, actor: Actor, { evidence }: GatheredFacts, now: Date): Promise<void> {
    const linkIds = evidence.flatMap(({ linkId }) => linkId ?? []);
    if (this.archive.saves && linkIds.length > 0) {
      await this.archive.save(tx, actor, await this.links.lockAll(tx, linkIds), now);
    }
  }

  private async writeDecision(
    tx: Transaction,
    claim: ClaimRecord,
    { facts, evidence, latestDecision }: GatheredFacts,
    { decision }: ReviewOutcome,
    now: Date,
  ): Promise<void> {
    if (!decision) return;
    const id = newId();
    await this.decisions.insert(tx, {
      id,
      claimId: claim.id,
      sequence: (latestDecision?.sequence ?? 0) + 1,
      ...decision.statement,
      correctionSequence: (latestDecision?.correctionSequence ?? 0) + (decision.statement.correction ? 1 : 0),
      procedure: decision.procedure,
      note: decision.note,
      claimText: claim.text,
      evidence,
      contentSha256: Buffer.from(facts.contentHash, 'hex'),
      policy: facts.policy,
      proposerId: decision.proposerId,
      approverId: decision.approverId,
      decidedAt: now,
    });
    await this.snapshots.of(tx, claim.id, evidence, id, now);
  }
}

const changesOf = (claim: ClaimRecord, outcome: ReviewOutcome) => ({
  state: outcome.state,
  assigneeId: outcome.assigneeId,
  proposal: outcome.proposal && toStored(outcome.proposal),
  waitingOn: outcome.waitingOn,
  dueAt: outcome.dueAt,
  duplicateOfId: outcome.duplicateOf,
  returns: outcome.returns,
  ...attentionAfter(claim, outcome),
});

const attentionAfter = (
  claim: ClaimRecord,
  outcome: ReviewOutcome,
): Pick<ClaimRecord, 'attention' | 'attentionSince'> => {
  const { attention, attentionSince } = claim;
  const left = { kept: attention, cleared: [], waiting_over: attention.filter((kind) => kind !== 'expired') }[
    outcome.attention
  ];
  return { attention: left, attentionSince: left.length > 0 ? attentionSince : null };
};

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
      ...(decision && { decision: { ...decision.statement, procedure: decision.procedure } }),
    },
    reason: values.note ?? values.comment ?? values.rationale ?? null,
  };
};
