import { UNSPACED } from '../words/unspaced';

/** A word or mark, and the white space in front of it. */
export interface Segment {
  readonly space: string;
  readonly word: string;
}

/** Put together again, it is the text: every segment with its white space, and the tail. */
export interface SegmentedText {
  readonly segments: readonly Segment[];
  /** White space at the end. */
  readonly tail: string;
}

/** V8's segmenter takes time quadratic in the length of its text, so it is given pieces, cut at white space. */
const PIECES = /\S{1,500}|\s+/gu;
/** A word with the marks around it; only what is more than one of these needs a segmenter. */
const PLAIN = /^[\p{L}\p{M}\p{N}]*$/u;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}\\p{Script=Katakana}]`, 'u');
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

/** Splits a text into words and marks by UAX #29, which also finds the words of Chinese, Japanese and Thai. */
export function segmentWords(text: string): SegmentedText {
  const segments: Segment[] = [];
  let space = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (/^\s/u.test(piece)) {
      space += piece;
      continue;
    }
    const isOne = PLAIN.test(piece) && !HAS_UNSPACED.test(piece);
    for (const word of isOne ? [piece] : wordsOf(piece)) {
      segments.push({ space, word });
      space = '';
    }
  }
  return { segments, tail: space };
}

function wordsOf(piece: string): string[] {
  return Array.from(SEGMENTER.segment(piece), ({ segment }) => segment);
}
