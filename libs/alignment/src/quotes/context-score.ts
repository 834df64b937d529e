import { type Span, type TextQuote } from '../contract';
import { normalise } from '../text/normalise';
import { CONTEXT } from '../thresholds';

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * How well the surroundings of a place fit those of a quotation, 0 to 1: half by what adjoins it letter for letter, half by
 * the words near it, which survive an edit right beside it. Null where the quotation has no context to go by.
 */
export function contextScore(text: string, place: Span, quote: TextQuote): number | null {
  const prefix = normalise(quote.prefix.slice(-CONTEXT));
  const suffix = normalise(quote.suffix.slice(0, CONTEXT));
  const length = prefix.length + suffix.length;
  if (length === 0) return null;
  const before = normalise(text.slice(Math.max(0, place.start - 2 * CONTEXT), place.start));
  const after = normalise(text.slice(place.end, place.end + 2 * CONTEXT));
  const adjoining = commonEnd(prefix, before) + commonStart(suffix, after);
  return (adjoining / length + wordsKept(prefix, before, suffix, after)) / 2;
}

function wordsKept(prefix: string, before: string, suffix: string, after: string): number {
  const [left, right] = [wordsOf(prefix), wordsOf(suffix)];
  if (left.length + right.length === 0) return 0;
  const [nearLeft, nearRight] = [new Set(wordsOf(before)), new Set(wordsOf(after))];
  const kept = left.filter((word) => nearLeft.has(word)).length + right.filter((word) => nearRight.has(word)).length;
  return kept / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
