import { type Span } from '../contract';

/**
 * What a word does in a statement.
 *
 * - `content`: says something; may be missing on one side.
 * - `light`: holds the sentence together; may come, go and be another.
 * - `title`: an office; may change beside the name it belongs to.
 * - `strict`: turns what is said (figures, negations, `by`, `former`, `only`); must be the same.
 */
export type WordKind = 'content' | 'light' | 'title' | 'strict';

/** A word, figure or sign, wherever it stands: one object for all its occurrences. */
export interface Word {
  /** What makes two words the same, as a number: inflection, spelling and the way a figure is written are left out. */
  readonly id: number;
  /** As written, apart from case and accents; a possessive with its `'s`. */
  readonly form: string;
  readonly kind: WordKind;
  /** Whether every sentence could hold it, so that having it in common says little. */
  readonly isFrequent: boolean;
  /** States an amount, a date, a place in a row, or asks: what a statement stands and falls with. */
  readonly isFigure: boolean;
  readonly isNegation: boolean;
  readonly isCapital: boolean;
  /** Opens a sentence or quotation, where a capital letter says nothing. */
  readonly isOpening: boolean;
  /** Of a script without capital letters, where names look like all other words. */
  readonly isCaseless: boolean;
}

/** A word where it stands in its sentence. */
export interface PlacedWord extends Span {
  readonly word: Word;
}
