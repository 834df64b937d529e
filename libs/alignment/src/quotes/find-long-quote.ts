import { LONG_QUOTE_WORDS, LONGEST_APPROXIMATE, MOST_ERRORS } from '../thresholds';
import { findNearCopies } from './find-near-copies';
import { type Place } from './place';

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

/** Finds a quotation that is too long to search for as a whole by its two ends, which must stand about as far apart. */
export function findLongQuote(text: string, phrase: string, near: number): Place[] {
  const size = LONGEST_APPROXIMATE / 2;
  const heads = findNearCopies(text, phrase.slice(0, size), near);
  const tails = findNearCopies(text, phrase.slice(-size), near + phrase.length - size);
  const words = wordCounts(phrase);
  return heads.flatMap((head) =>
    tails.flatMap((tail) => {
      const length = tail.end - head.start;
      if (Math.abs(length - phrase.length) > phrase.length * MOST_ERRORS) return [];
      const kept = wordsKept(words, text.slice(head.start, tail.end));
      return kept < LONG_QUOTE_WORDS ? [] : { start: head.start, end: tail.end, similarity: kept };
    }),
  );
}

function wordsKept(words: ReadonlyMap<string, number>, stretch: string): number {
  let [common, all] = [0, 0];
  const there = wordCounts(stretch);
  for (const [word, count] of words) {
    all += count;
    common += Math.min(count, there.get(word) ?? 0);
  }
  return all === 0 ? 0 : common / all;
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
