import { type Rewording } from '@app/alignment';
import { type AttentionKind, type ReviewState } from '@app/domain';

/** A claim whose words the article changed, or those of the sentence that it is only a part of. */
export interface ClaimRewording extends Rewording {
  readonly claimId: string;
  /** Where the review stood; unchanged, unless a proposal was void. */
  readonly state: ReviewState;
  readonly proposalVoided: boolean;
  /** The attention raised, on a decided claim. */
  readonly raised: AttentionKind | null;
}

/** A claim by what it says. */
export interface ClaimMention {
  readonly claimId: string;
  readonly text: string;
  readonly state: ReviewState;
}

/** What a revision made of the claims of the one before. */
export interface RevisionChanges {
  /** How many claims say what they said, wherever they stand. */
  readonly kept: number;
  /** Those of them that stand elsewhere among the others. */
  readonly moved: readonly string[];
  readonly reworded: readonly ClaimRewording[];
  /** Claims whose sentence the article no longer has; they are kept, with all that was done on them. */
  readonly lost: readonly ClaimMention[];
  /** Claims whose sentence an earlier revision had lost. */
  readonly found: readonly ClaimMention[];
  readonly added: readonly ClaimMention[];
  /** Claims whose links the article changed. */
  readonly citationsChanged: readonly string[];
}
