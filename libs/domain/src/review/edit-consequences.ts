import { type AttentionKind } from '../claim/claim';
import { isDecided, type ReviewState } from './states';

/** What changing a claim's words, whom they are credited to, or its evidence does to its review. */
export interface EditConsequences {
  readonly state: ReviewState;
  /** The open proposal no longer stands for what it was made on. */
  readonly voidsProposal: boolean;
  readonly raises: AttentionKind | null;
}

/**
 * An edit voids an open proposal, which sends the claim back to review, and raises attention on a decided claim, whose
 * state is left to a person. Whom the words are credited to counts as part of the text.
 */
export const editConsequences = (state: ReviewState, edited: 'text' | 'evidence'): EditConsequences => ({
  state: state === 'awaiting_approval' ? 'in_review' : state,
  voidsProposal: state === 'awaiting_approval',
  raises: isDecided(state) ? (edited === 'text' ? 'claim_text_changed' : 'evidence_edited') : null,
});
