import { type Span } from '@app/alignment';
import {
  type CitationRecord,
  CitationRepository,
  ClaimEventRepository,
  type ClaimRecord,
  ClaimRepository,
  Transactions,
} from '@app/database';
import { type Actor } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { claimOf, creationOf } from '../articles/claims-of';
import { type ClaimTarget } from '../claims/claim-writer';
import { Clock } from '../clock';
import { assertStands, ClaimInText } from '../claims/claim-in-text';
import { cutClaim } from './cut-claim';
import { draftFrom } from './draft-of';
import { RecutClaim } from './recut-claim';

/** Makes several claims of one: the first part keeps the claim, its evidence and its history, the others start as pending. */
@Injectable()
export class SplitClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly claimInText: ClaimInText,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly events: ClaimEventRepository,
    private readonly recutClaim: RecutClaim,
    private readonly clock: Clock,
  ) {}

  /**
   * @param at where each further part begins, in UTF-16 code units of the claim's words in the article
   * @returns the ids of the parts, in the order of the text
   * @throws DomainError `not_found`, `stale_version`, `claim_lost`, `invalid_fields`, or `action_not_allowed` for a claim
   *   that was withdrawn
   */
  async run(actor: Actor, target: ClaimTarget, at: readonly number[]): Promise<readonly string[]> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const { claim, ...text } = await this.claimInText.open(tx, target);
      assertStands(claim);
      const spans = cutClaim(claim, at);
      const shares = shareOut(await this.citations.ofClaims(tx, [claim.id]), spans);
      const [first, ...others] = spans.map((span, index) => draftFrom(claim, text, span, (shares[index] ?? []).length));
      if (!first || others.length === 0) return [claim.id];
      const { articleId, revisionId, removedCitations, ordinal } = claim;
      const surroundings = { articleId, revisionId, actor, requestId: currentRequestId(), now };
      const parts = others.map((draft, index): ClaimRecord => ({
        ...claimOf({ ...draft, origin: 'split', derivedFromId: claim.id }, ordinal + 1 + index, surroundings),
        removedCitations,
      }));
      await this.claims.makeRoom(tx, articleId, ordinal + 1, parts.length);
      await this.claims.insertAll(tx, parts);
      const created = parts.map((part, index) => creationOf(part, shares[index + 1] ?? [], surroundings));
      await this.events.append(tx, created);
      for (const [index, part] of parts.entries()) {
        const given = (shares[index + 1] ?? []).map(({ id }) => id);
        await this.citations.give(tx, given, part.id);
      }
      const ids = parts.map(({ id }) => id);
      const event = { type: 'split', before: {}, after: { into: ids } };
      const recut = { claim, revision: text.revision.number, draft: first, ordinal, gainsEvidence: false };
      await this.recutClaim.run(tx, actor, recut, event, now);
      return [claim.id, ...ids];
    });
  }
}

/** The citations of each part: those that stand in it; what stands nowhere stays with the first. */
const shareOut = (
  citations: readonly CitationRecord[],
  spans: readonly Span[],
): readonly (readonly CitationRecord[])[] => {
  const partOf = ({ startOffset }: CitationRecord): number =>
    Math.max(0, startOffset === null ? 0 : spans.findLastIndex(({ start }) => start <= startOffset));
  return spans.map((_, index) => citations.filter((citation) => partOf(citation) === index));
};
