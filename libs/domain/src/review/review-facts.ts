import { type Role } from '../actor/actor';
import { type ReviewPolicy } from '../claim/claim';
import { type PublicCorrection } from './public-correction';
import { type GivenRating, type RatingVocabulary } from './ratings';
import { type ReviewState, type Verdict } from './states';

/** What a reviewer says when a verdict is proposed or decided. */
export interface VerdictStatement {
  readonly verdict: Verdict;
  readonly attributionVerdict: Verdict | null;
  readonly rationale: string;
  readonly whatIsWrong: string | null;
  readonly whatWasTried: string | null;
  readonly overrideReason: string | null;
  readonly rating: GivenRating | null;
  readonly correction: PublicCorrection | null;
}

/** A verdict that waits for a second pair of eyes, bound to the content it was made on. */
export interface Proposal extends VerdictStatement {
  readonly proposerId: string;
  readonly proposedAt: Date;
  /** SHA-256, in hex, of the claim's text and evidence when it was proposed. */
  readonly contentHash: string;
}

/** What is known of a claim when an action is judged; gathered before, so that judging needs no look-up. */
export interface ReviewFacts {
  readonly claimId: string;
  readonly state: ReviewState;
  readonly policy: ReviewPolicy;
  readonly assigneeId: string | null;
  /** Whether the assignee let the claim lie for longer than an assignment lasts. */
  readonly assignmentExpired: boolean;
  /** The role of whom the action would put the claim on; null where it names nobody, or nobody who is known. */
  readonly namedAssigneeRole: Role | null;
  readonly waitingOn: string | null;
  readonly dueAt: Date | null;
  /** Who wrote the claim's words; null where they are the article's own. */
  readonly textAuthorId: string | null;
  /** Proposals returned since the claim was last opened. */
  readonly returns: number;
  /** Whether the article is marked as published. */
  readonly published: boolean;
  readonly ratings: RatingVocabulary;
  readonly proposal: Proposal | null;
  /** The verdict in force or under recheck, if the claim was ever decided. */
  readonly decidedStatement: VerdictStatement | null;
  readonly attributed: boolean;
  readonly attentionRaised: boolean;
  /** Whether every link that the evidence rests on was checked after attention was raised. */
  readonly linksCheckedSinceAttention: boolean;
  /** Pieces of evidence whose link has been checked at least once. */
  readonly checkedEvidenceCount: number;
  /** SHA-256, in hex, of the claim's text and evidence as they are now. */
  readonly contentHash: string;
}

/** Values that came with an action; those that were not given are absent. */
export interface ActionValues {
  readonly assignee?: string;
  readonly waitingOn?: string;
  readonly note?: string;
  readonly dueAt?: Date;
  readonly verdict?: Verdict;
  readonly attributionVerdict?: Verdict;
  readonly rationale?: string;
  readonly whatIsWrong?: string;
  readonly whatWasTried?: string;
  readonly overrideReason?: string;
  readonly comment?: string;
  readonly reasonCode?: string;
  readonly duplicateOf?: string;
  /** The code of a rating. */
  readonly rating?: string;
  readonly correction?: PublicCorrection;
}

/** How a decision came about. */
export const DECISION_PROCEDURES = ['four_eyes', 'single', 'arbitration', 'reaffirmation'] as const;

/** One of `DECISION_PROCEDURES`. */
export type DecisionProcedure = (typeof DECISION_PROCEDURES)[number];

/** How a claim's review stands after an accepted action. */
export interface ReviewOutcome {
  readonly state: ReviewState;
  readonly assigneeId: string | null;
  readonly proposal: Proposal | null;
  readonly waitingOn: string | null;
  readonly dueAt: Date | null;
  readonly duplicateOf: string | null;
  /** Proposals returned since the claim was last opened. */
  readonly returns: number;
  /** What becomes of raised attention: it stays, all of it is cleared, or only that a wait has passed its end. */
  readonly attention: 'kept' | 'cleared' | 'waiting_over';
  /** The decision to write, if the action makes one. */
  readonly decision: {
    readonly statement: VerdictStatement;
    readonly proposerId: string;
    readonly approverId: string | null;
    readonly note: string | null;
    readonly procedure: DecisionProcedure;
  } | null;
}
