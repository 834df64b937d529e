import { createHash } from 'node:crypto';
import {
  ActorRepository,
  ArticleRepository,
  type ClaimRecord,
  type DecisionRecord,
  DecisionRepository,
  EvidenceRepository,
  type EvidenceWithLink,
  RatingVocabularyRepository,
  type StoredProposal,
  type Transaction,
} from '@app/database';
import { claimContent, type Proposal, type ReviewFacts, type VerdictStatement } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** What an action on a claim is judged by, and the rows that it was made of. */
export interface GatheredFacts {
  readonly facts: ReviewFacts;
  readonly evidence: readonly EvidenceWithLink[];
  readonly latestDecision: DecisionRecord | null;
}

/** Looks up everything that the review's guard asks about, so that the guard itself asks nothing. */
@Injectable()
export class GatherReviewFacts {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly evidence: EvidenceRepository,
    private readonly decisions: DecisionRepository,
    private readonly ratings: RatingVocabularyRepository,
    private readonly actors: ActorRepository,
  ) {}

  /** @param assignee whom the action would put the claim on, where it names somebody */
  async run(tx: Transaction, claim: ClaimRecord, now: Date, assignee?: string): Promise<GatheredFacts> {
    const article = await this.articles.get(tx, claim.articleId);
    const evidence = await this.evidence.ofClaim(tx, claim.id);
    const latestDecision = await this.decisions.latest(tx, claim.id);
    const { attentionSince, assignedUntil } = claim;
    const linked = evidence.filter(({ linkId }) => linkId !== null);
    return {
      evidence,
      latestDecision,
      facts: {
        claimId: claim.id,
        state: claim.state,
        policy: article?.policy ?? 'four_eyes',
        assigneeId: claim.assigneeId,
        assignmentExpired: assignedUntil !== null && assignedUntil <= now,
        namedAssigneeRole: assignee === undefined ? null : await this.actors.roleOf(tx, assignee),
        waitingOn: claim.waitingOn,
        dueAt: claim.dueAt,
        textAuthorId: claim.textAuthorId,
        returns: claim.returns,
        published: article?.publishedSince != null,
        ratings: await this.ratings.current(tx),
        proposal: claim.proposal && toProposal(claim.proposal),
        decidedStatement: latestDecision && statementOf(latestDecision),
        attributed: claim.attribution !== null,
        attentionRaised: claim.attention.length > 0,
        linksCheckedSinceAttention:
          attentionSince === null ||
          linked.every(({ linkCheckedAt }) => linkCheckedAt !== null && linkCheckedAt >= attentionSince),
        checkedEvidenceCount: linked.filter(({ linkCheckedAt }) => linkCheckedAt !== null).length,
        contentHash: createHash('sha256').update(claimContent(claim.text, evidence)).digest('hex'),
      },
    };
  }
}

const toProposal = (stored: StoredProposal): Proposal => ({
  ...stored,
  proposedAt: new Date(stored.proposedAt),
  rating: stored.rating ?? null,
  correction: stored.correction ?? null,
});

const statementOf = (decision: DecisionRecord): VerdictStatement => ({
  verdict: decision.verdict,
  attributionVerdict: decision.attributionVerdict,
  rationale: decision.rationale,
  whatIsWrong: decision.whatIsWrong,
  whatWasTried: decision.whatWasTried,
  overrideReason: decision.overrideReason,
  rating: decision.rating,
  correction: decision.correction,
});
