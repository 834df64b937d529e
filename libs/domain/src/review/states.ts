/** Where the work on a claim stands. */
export const REVIEW_STATES = [
  'pending',
  'in_review',
  'needs_info',
  'awaiting_approval',
  'verified',
  'disputed',
  'unverifiable',
  'not_checkable',
  'withdrawn',
] as const;

/** One of `REVIEW_STATES`. */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** States in which a claim waits for a decision, its first or another. */
const OPEN_STATES: readonly ReviewState[] = ['pending', 'in_review', 'needs_info', 'awaiting_approval'];

/** What can be decided about a claim; a decided claim's state is its verdict. */
export const VERDICTS = ['verified', 'disputed', 'unverifiable'] as const;

/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** Whether a state is a decision, that is, one of the verdicts. */
export const isDecided = (state: ReviewState): state is Verdict => (VERDICTS as readonly ReviewState[]).includes(state);

/** Whether a claim in this state waits for a decision, its first or another. */
export const isOpen = (state: ReviewState): boolean => OPEN_STATES.includes(state);
