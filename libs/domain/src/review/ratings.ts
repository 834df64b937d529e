import { type Verdict } from './states';

/** One word that a desk has for a verdict, as "Mostly true" for verified. */
export interface Rating {
  /** Stays the same while labels change. */
  readonly code: string;
  readonly label: string;
  readonly verdict: Verdict;
}

/** The ratings of a desk at one time. Decisions keep the label they were made with, so no later version rewrites them. */
export interface RatingVocabulary {
  /** Counts changes; 0 for a desk that never named any. */
  readonly version: number;
  readonly ratings: readonly Rating[];
}

/** The rating that a decision was given, as the desk called it at the time. */
export interface GivenRating {
  readonly code: string;
  readonly label: string;
  /** The version of the vocabulary that it was taken from. */
  readonly version: number;
}

/** The vocabulary of a desk that has none beyond the verdicts. */
export const NO_RATINGS: RatingVocabulary = { version: 0, ratings: [] };

/** A rating by its code, as a decision keeps it; null where the vocabulary has no such code. */
export const givenRating = ({ version, ratings }: RatingVocabulary, code: string): GivenRating | null => {
  const rating = ratings.find((known) => known.code === code);
  return rating ? { code, label: rating.label, version } : null;
};
