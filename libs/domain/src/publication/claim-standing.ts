import { type DecisionProcedure } from '../review/review-facts';
import { isDecided, isOpen, type ReviewState } from '../review/states';

/** A claim as far as it bears on whether its article is covered and may be published. */
export interface ClaimStanding {
  readonly id: string;
  readonly state: ReviewState;
  readonly checkWorthy: boolean;
  readonly attributed: boolean;
  readonly attentionRaised: boolean;
  /** Whether the article gives an address for it. */
  readonly linked: boolean;
  /** Sources of its evidence that do not depend on each other. */
  readonly independentSources: number;
  /** The newest decision; null while there is none. */
  readonly decision: {
    /** How its verdict came about; affirming it later does not count. */
    readonly procedure: DecisionProcedure;
    readonly attributionAnswered: boolean;
  } | null;
}

/** Whether somebody is to say how it is: it was neither set aside nor taken out. */
export const isInReview = ({ state }: ClaimStanding): boolean => isOpen(state) || isDecided(state);

/** Whether a verdict on it is in force. */
export const hasVerdict = ({ state }: ClaimStanding): boolean => isDecided(state);

/** Whether its verdict rests on evidence of one source alone. */
export const isSingleSourced = ({ state, independentSources }: ClaimStanding): boolean =>
  (state === 'verified' || state === 'disputed') && independentSources === 1;

/** Whether the ground under its verdict may no longer hold. */
export const isAtRisk = (claim: ClaimStanding): boolean => hasVerdict(claim) && claim.attentionRaised;
