import search from 'approx-string-match';
import { MOST_ERRORS, MOST_PLACES, MOST_PLACES_OF_A_WORD } from '../thresholds';
import { type Place } from './place';

/** Words, and characters of scripts that do not space them. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

/**
 * Finds where a phrase stands in a text with some of its characters wrong (Myers' algorithm, by approx-string-match). Only
 * stretches that hold words of the phrase in about its order are searched, and few of them, so that time is bounded
 * whatever the text repeats. Both must be normalised.
 *
 * @returns the best place of each stretch, the best first; places of one stretch never overlap those of another
 */
export function findNearCopies(text: string, phrase: string, near: number): Place[] {
  const most = Math.floor(phrase.length * MOST_ERRORS);
  const found: Place[] = [];
  for (const start of likelyStarts(text, phrase, near)) {
    const from = Math.max(0, start - most);
    const stretch = text.slice(from, start + phrase.length + 2 * most);
    for (const { start: at, end, errors } of thinned(search(stretch, phrase, most))) {
      found.push({ start: from + at, end: from + end, similarity: 1 - errors / phrase.length });
    }
  }
  found.sort((a, b) => b.similarity - a.similarity || Math.abs(a.start - near) - Math.abs(b.start - near));
  const apart: Place[] = [];
  for (const place of found) {
    if (!apart.some(({ start, end }) => place.start < end && start < place.end)) apart.push(place);
  }
  return apart;
}

/** Of matches that end beside each other, as all do around a good one, the shortest that is complete. */
function thinned(matches: readonly { start: number; end: number; errors: number }[]): typeof matches {
  return matches.filter(({ end }, index) => end - (matches[index - 1]?.end ?? -2) > 1);
}

/** Where the phrase would start if one of its words stood where the text has it: the starts most of its words agree on. */
function likelyStarts(text: string, phrase: string, near: number): number[] {
  const places = new Map<string, number[]>();
  const inPhrase = [...phrase.matchAll(WORDS)];
  for (const [word] of inPhrase) places.set(word, []);
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const list = places.get(word);
    if (list !== undefined && list.length <= MOST_PLACES_OF_A_WORD) list.push(index);
  }
  const width = Math.max(8, Math.floor(phrase.length * MOST_ERRORS));
  const votes = new Map<number, number>();
  for (const { 0: word, index } of inPhrase) {
    const list = places.get(word) ?? [];
    if (list.length > MOST_PLACES_OF_A_WORD) continue;
    for (const at of list) {
      const bucket = Math.floor((at - index) / width);
      // A start between two buckets counts for both.
      for (const one of [bucket, bucket + 1]) votes.set(one, (votes.get(one) ?? 0) + word.length / list.length);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_PLACES);
  return [...best.map(([bucket]) => Math.max(0, bucket * width)), near];
}
