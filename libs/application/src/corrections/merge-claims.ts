import {
  type CitationRecord,
  CitationRepository,
  type ClaimPlacement,
  type ClaimRecord,
  ClaimRepository,
  EvidenceRepository,
  type Transaction,
  Transactions,
} from '@app/database';
import { type Actor, DomainError, type FieldError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimTarget } from '../claims/claim-writer';
import { ReviewStep } from '../claims/review-step';
import { Clock } from '../clock';
import { assertStands, ClaimInText, type OpenText } from '../claims/claim-in-text';
import { draftFrom } from './draft-of';
import { RecutClaim } from './recut-claim';

/** What the history of a claim says that was merged away. */
const MERGED = 'Merged into the claim that it is named the duplicate of.';

/**
 * Makes one claim of several that stand beside each other: one takes the words, citations and evidence of all; the others
 * are withdrawn as its duplicates, with their history.
 */
@Injectable()
export class MergeClaims {
  constructor(
    private readonly transactions: Transactions,
    private readonly claimInText: ClaimInText,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly evidence: EvidenceRepository,
    private readonly recutClaim: RecutClaim,
    private readonly step: ReviewStep,
    private readonly clock: Clock,
  ) {}

  /**
   * @param target the claim that stays
   * @param others those that go into it, each at the version that was seen
   * @throws DomainError `not_found`, `stale_version`, `claim_lost`, `invalid_fields`, or `action_not_allowed` when one of
   *   them was withdrawn, or cannot be
   */
  async run(actor: Actor, target: ClaimTarget, others: readonly ClaimTarget[]): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const { claim, ...text } = await this.claimInText.open(tx, target);
      assertStands(claim);
      const absorbed: ClaimRecord[] = [];
      for (const other of others) absorbed.push(await this.claimIn(tx, text, other));
      const merged = [claim, ...absorbed];
      const span = spanOf(merged);
      const between = await this.claims.overlapping(tx, text.revision.id, span.start, span.end);
      assertNeighbours(claim, absorbed, between);
      const ids = absorbed.map(({ id }) => id);
      const citations = await this.citations.ofClaims(tx, ids);
      // Citations before claims, as whoever changes one of them by itself does.
      await this.takeCitations(tx, claim, citations);
      for (const other of absorbed) {
        const values = { reasonCode: 'duplicate', note: MERGED, duplicateOf: claim.id };
        await this.step.take(tx, actor, other, 'withdraw', values, now, { mergedInto: claim.id });
      }
      const gainsEvidence = (await this.evidence.give(tx, ids, claim.id)) > 0;
      const ordinals = merged.map(({ ordinal }) => ordinal).sort((one, other) => one - other);
      await this.claims.place(
        tx,
        absorbed.map((other, index) => placementOf(other, ordinals[index + 1] ?? other.ordinal)),
      );
      const draft = draftFrom(claim, text, span, citations.length);
      const removedCitations = merged.flatMap((one) => one.removedCitations);
      const ordinal = ordinals[0] ?? claim.ordinal;
      const recut = { claim, revision: text.revision.number, draft, removedCitations, ordinal, gainsEvidence };
      const moved = citations.map(({ id, anchorText, url }) => ({ id, anchorText, url }));
      const event = {
        type: 'merged',
        before: {},
        after: { merged: ids, ...(moved.length > 0 && { citations: moved }) },
      };
      await this.recutClaim.run(tx, actor, recut, event, now);
    });
  }

  /** As of a field of the request: which of the others is meant, the problem says by its id. */
  private async claimIn(tx: Transaction, text: OpenText, target: ClaimTarget): Promise<ClaimRecord> {
    try {
      const claim = await this.claimInText.claimIn(tx, text, target);
      assertStands(claim);
      return claim;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.code, `Claim ${target.claimId}: ${error.message}`, {
        fields: [{ field: 'with', detail: `${target.claimId}: ${error.message}` }],
        cause: error,
      });
    }
  }

  /** Gives the claim the others' citations, all of them in the order of the text. */
  private async takeCitations(tx: Transaction, claim: ClaimRecord, given: readonly CitationRecord[]): Promise<void> {
    await this.citations.give(
      tx,
      given.map(({ id }) => id),
      claim.id,
    );
    const all = await this.citations.ofClaims(tx, [claim.id]);
    const inOrder = [...all].sort((one, other) => placeOf(one) - placeOf(other) || one.ordinal - other.ordinal);
    await this.citations.place(
      tx,
      inOrder.map((citation, ordinal) => ({ ...citation, ordinal })),
    );
  }
}

const placeOf = ({ startOffset }: CitationRecord): number => startOffset ?? Number.MAX_SAFE_INTEGER;

const spanOf = (claims: readonly ClaimRecord[]) => ({
  start: Math.min(...claims.map(({ startOffset }) => startOffset)),
  end: Math.max(...claims.map(({ endOffset }) => endOffset)),
});

const placementOf = (claim: ClaimRecord, ordinal: number): ClaimPlacement => ({ ...claim, ordinal });

/** @throws DomainError `invalid_fields` for a claim named twice, or where another claim stands between them */
const assertNeighbours = (
  claim: ClaimRecord,
  absorbed: readonly ClaimRecord[],
  inSpan: readonly ClaimRecord[],
): void => {
  const merged = [claim, ...absorbed];
  const ids = merged.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  const between = inSpan.find(
    (other) => !ids.includes(other.id) && other.state !== 'withdrawn' && !merged.some((one) => contains(one, other)),
  );
  const errors: readonly FieldError[] = [
    ...(repeated === undefined
      ? []
      : [{ field: 'with', detail: `must name each claim once, and not ${repeated} twice` }]),
    ...(between ? [{ field: 'with', detail: `must leave no claim between; ${between.id} stands there` }] : []),
  ];
  if (errors.length > 0) throw new DomainError('invalid_fields', 'These claims cannot be merged.', { fields: errors });
};

const contains = (outer: ClaimRecord, inner: ClaimRecord): boolean =>
  outer.startOffset <= inner.startOffset && inner.endOffset <= outer.endOffset;
