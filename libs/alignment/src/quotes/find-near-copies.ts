import search from 'approx-string-match';
import { MOST_ERRORS, MOST_PLACES, MOST_PLACES_OF_A_WORD } from '../thresholds';
import { type Place } from './place';
import { type PreparedText } from './prepared-text';
import { wordsIn } from './words-in';

/**
 * Finds where a phrase stands in a text with some of its characters wrong (Myers' algorithm, by approx-string-match). Only
 * stretches that hold words of the phrase in about its order are searched, and few of them, so that time is bounded
 * whatever the text repeats.
 *
 * @param phrase normalised
 * @param near where it is expected in the normalised text
 * @returns places in the normalised text, the best first; none overlaps another
 */
export function findNearCopies(text: PreparedText, phrase: string, near: number): Place[] {
  const most = Math.floor(phrase.length * MOST_ERRORS);
  const found: Place[] = [];
  for (const start of likelyStarts(text, phrase, near)) {
    const from = Math.max(0, start - most);
    const stretch = text.normalised.text.slice(from, start + phrase.length + 2 * most);
    for (const { start: at, end, errors } of apart(search(stretch, phrase, most))) {
      found.push({ start: from + at, end: from + end, similarity: 1 - errors / phrase.length });
    }
  }
  found.sort((a, b) => b.similarity - a.similarity || Math.abs(a.start - near) - Math.abs(b.start - near));
  const best: Place[] = [];
  for (const place of found) {
    if (!best.some(({ start, end }) => place.start < end && start < place.end)) best.push(place);
  }
  return best;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** A good match ends in one place and, with a letter more, in the next ones too: the first of each row. */
function apart(matches: readonly Match[]): Match[] {
  return matches.filter(({ end }, index) => end - (matches[index - 1]?.end ?? -2) > 1);
}

/** Where the phrase would start if one of its words stood where the text has it: the starts most of its words agree on. */
function likelyStarts(text: PreparedText, phrase: string, near: number): number[] {
  const width = Math.max(8, Math.floor(phrase.length * MOST_ERRORS));
  const votes = new Map<number, number>();
  for (const { word, start } of wordsIn(phrase)) {
    const places = text.placesOf(word);
    if (places.length > MOST_PLACES_OF_A_WORD) continue;
    for (const place of places) {
      const bucket = Math.floor((place - start) / width);
      // A start near the edge of a bucket counts for the next one, too.
      for (const one of [bucket, bucket + 1]) votes.set(one, (votes.get(one) ?? 0) + word.length / places.length);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_PLACES);
  return [...best.map(([bucket]) => Math.max(0, bucket * width)), near];
}
