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

/** A word, figure or sign of a sentence; places count in UTF-16 code units. */
export interface Word extends Span {
  /** What makes two words the same: inflection, spelling and the way a figure is written left out. */
  readonly key: string;
  /** As written, apart from case, accents and apostrophes. */
  readonly form: string;
  readonly kind: WordKind;
  /** Whether every sentence could hold it, so that having it in common says little. */
  readonly frequent: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Opens a sentence or quotation, where a capital letter says nothing. */
  readonly opens: boolean;
  /** Of a script without capital letters, where names look like all other words. */
  readonly caseless: boolean;
}
