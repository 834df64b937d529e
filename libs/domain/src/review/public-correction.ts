import { type Verdict } from './states';

/** What a change of a published verdict is to readers, from the smallest to the largest. */
export const PUBLIC_CORRECTION_KINDS = ['clarification', 'correction', 'retraction'] as const;

/** One of `PUBLIC_CORRECTION_KINDS`. */
export type PublicCorrectionKind = (typeof PUBLIC_CORRECTION_KINDS)[number];

/** What readers are told when a verdict changes that was published. */
export interface PublicCorrection {
  readonly kind: PublicCorrectionKind;
  readonly whatWasWrong: string;
  /** The words that are published. */
  readonly publicNote: string;
}

/** Answers to the two questions that a decision answers. */
interface Answers {
  readonly verdict: Verdict;
  readonly attributionVerdict: Verdict | null;
}

/** Whether readers were told something else: another verdict, or another answer to whether it was said. */
export const isChanged = (before: Answers, after: Answers): boolean =>
  before.verdict !== after.verdict ||
  (before.attributionVerdict !== null && before.attributionVerdict !== after.attributionVerdict);
