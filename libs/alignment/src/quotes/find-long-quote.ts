import { LONG_QUOTE_WORDS, LONGEST_APPROXIMATE, MOST_ERRORS } from '../thresholds';
import { findNearCopies } from './find-near-copies';
import { type Place } from './place';
import { type PreparedText } from './prepared-text';
import { wordsIn } from './words-in';

/** Finds a quotation that is too long to search for as a whole by its two ends, which must stand about as far apart. */
export function findLongQuote(text: PreparedText, phrase: string, near: number): Place[] {
  const size = LONGEST_APPROXIMATE / 2;
  const heads = findNearCopies(text, phrase.slice(0, size), near);
  const tails = findNearCopies(text, phrase.slice(-size), near + phrase.length - size);
  const words = countWords(phrase);
  const places = heads.flatMap(({ start }) =>
    tails.flatMap(({ end }) => {
      if (Math.abs(end - start - phrase.length) > phrase.length * MOST_ERRORS) return [];
      const similarity = shareKept(words, countWords(text.normalised.text.slice(start, end)));
      return similarity < LONG_QUOTE_WORDS ? [] : { start, end, similarity };
    }),
  );
  return places.sort((a, b) => b.similarity - a.similarity);
}

function shareKept(words: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): number {
  let [kept, all] = [0, 0];
  for (const [word, count] of words) {
    all += count;
    kept += Math.min(count, there.get(word) ?? 0);
  }
  return all === 0 ? 0 : kept / all;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
