/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How two texts were found to be the same: letter for letter; apart from quotation marks, dashes and spaces; or in most
 * of their words.
 */
export type MatchKind = 'exact' | 'normalised' | 'fuzzy';

/**
 * How much may differ between two sentences that count as one.
 *
 * - `reworded`: the texts are two versions of one article, so a sentence in the same place with many of the same words is
 *   the other's new wording, even where a figure or a name was put right.
 * - `same_statement`: what rests on one is to be carried over to the other, so every figure, name and negation must be the
 *   same. Left open rather than matched wrongly.
 */
export type Tolerance = 'reworded' | 'same_statement';

/** Two sentences that are one, by their places in the two lists. */
export interface SentenceMatch {
  readonly before: number;
  readonly after: number;
  readonly kind: MatchKind;
  /** Share of words in common, 0 to 1; 1 unless the kind is `fuzzy`. */
  readonly similarity: number;
}

/** W3C Web Annotation TextQuoteSelector. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quotation stands in another text. */
export interface LocatedQuote extends Span {
  readonly kind: MatchKind;
  /** 0 to 1; 1 unless the kind is `fuzzy`. */
  readonly similarity: number;
}

/** One step from one wording to another; all steps in order give both. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** The words that carry a link in a sentence, and its address; null where it is lost. */
export interface CitedAnchor extends Span {
  readonly anchorText: string;
  readonly url: string | null;
}

/** A sentence with what it cites; places count in the sentence. */
export interface CitingSentence {
  readonly text: string;
  readonly citations: readonly CitedAnchor[];
}

/** An address found for a citation that lost its own: which citation of which sentence, on both sides. */
export interface AddressMatch {
  readonly ours: { readonly sentence: number; readonly citation: number };
  readonly theirs: { readonly sentence: number; readonly citation: number };
  readonly url: string;
  /** How the sentences match. */
  readonly kind: MatchKind;
  readonly similarity: number;
}
