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

/**
 * What an anchor was made of: a sentence as its text was split; what somebody cut sentences into, or joined them to; or a
 * stretch that somebody selected besides.
 */
export type AnchorKind = 'sentence' | 'cut' | 'selection';

/** A stretch of a text that somebody works on, and that is to be found again in the text's next version. */
export interface Anchor extends TextQuote, Span {
  readonly kind: AnchorKind;
  /** Whether its words were gone before; its place then counts in an older version. */
  readonly isLost: boolean;
  /** Index of the anchor that took its words over, inside of which alone it has a place. */
  readonly mergedInto: number | null;
}

/** A text with its anchors. */
export interface AnchoredText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/** A text as it is split into sentences, in order. */
export interface SplitText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Where an anchor stands in the next version. */
export interface PlacedAnchor extends Span {
  /** Index among the anchors. */
  readonly anchor: number;
  readonly kind: MatchKind;
  /** Index of the sentence that it is; null where it is a part of one, or more than one. */
  readonly sentence: number | null;
  /** Null where it says what it said. */
  readonly rewording: Rewording | null;
}

/** Words that changed: those of an anchor, or those of the sentence around it where only these did. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
  readonly words: readonly WordChange[];
}

/** Words of a sentence that somebody had cut, and that are no anchor's. */
export interface RestOfSentence extends Span {
  /** Index of an anchor in the same sentence. */
  readonly beside: number;
}

/** What becomes of a text's anchors in its next version. */
export interface Reanchoring {
  readonly placed: readonly PlacedAnchor[];
  /** Indexes of those whose words are gone; those gone before are left out. */
  readonly lost: readonly number[];
  /** Indexes of sentences that are no anchor's. */
  readonly added: readonly number[];
  readonly rests: readonly RestOfSentence[];
}
