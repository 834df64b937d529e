/** How a sentence of an article and one of a page were found to be the same. */
export const MATCH_KINDS = ['exact', 'normalised', 'fuzzy'] as const;

/** One of `MATCH_KINDS`. */
export type MatchKind = (typeof MATCH_KINDS)[number];

/** Why an address that was proposed for a citation cannot be taken up any more. */
export const OUTDATED_REASONS = ['revised', 'gone', 'has_address'] as const;

/** One of `OUTDATED_REASONS`. */
export type OutdatedReason = (typeof OUTDATED_REASONS)[number];

/** How a proposal stands. */
export type ProposalStanding =
  | { readonly status: 'proposed' | 'applied'; readonly reason: null }
  | { readonly status: 'outdated'; readonly reason: OutdatedReason };

/** What is proposed, and whether that was done. */
export interface AddressProposal {
  readonly isApplied: boolean;
  /** Whether the article still has the text that the proposal was made for. */
  readonly isOfTextInForce: boolean;
}

/**
 * How a proposal stands: an address that was found for one place of one text must not end up anywhere else. Which claim the
 * citation belongs to by now, as after a split or a merge, makes no difference to its place.
 *
 * @param citation as it is now; null when it is gone
 */
export const proposalStanding = (
  { isApplied, isOfTextInForce }: AddressProposal,
  citation: { readonly url: string | null } | null,
): ProposalStanding => {
  if (isApplied) return { status: 'applied', reason: null };
  if (!isOfTextInForce) return { status: 'outdated', reason: 'revised' };
  if (citation === null) return { status: 'outdated', reason: 'gone' };
  if (citation.url !== null) return { status: 'outdated', reason: 'has_address' };
  return { status: 'proposed', reason: null };
};
