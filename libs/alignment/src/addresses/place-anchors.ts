import { type CitedAnchor, type Span } from '../contract';
import { normalise } from '../text/normalise';
import { type PlacedWord } from '../words/word';

/** An anchor by the words it covers, as indexes into those of its sentence. */
export interface PlacedAnchor<Anchor> extends Span {
  readonly anchor: Anchor;
  /** Which of the sentence's citations it is. */
  readonly index: number;
}

/** Anchors by what they say, each list in the order of the sentence; those without a word, or out of place, are left out. */
export function placeAnchors<Anchor extends CitedAnchor>(
  text: string,
  anchors: readonly Anchor[],
  words: readonly PlacedWord[],
): ReadonlyMap<string, readonly PlacedAnchor<Anchor>[]> {
  const placed = new Map<string, PlacedAnchor<Anchor>[]>();
  for (const [index, anchor] of anchors.entries()) {
    if (normalise(text.slice(anchor.start, anchor.end)) !== normalise(anchor.anchorText)) continue;
    const start = countUntil(words, ({ end }) => end <= anchor.start);
    const end = countUntil(words, (word) => word.start < anchor.end);
    if (start >= end) continue;
    const saying = words.slice(start, end).map(({ word }) => word.form);
    const key = saying.join(' ');
    const list = placed.get(key);
    if (list === undefined) placed.set(key, [{ anchor, index, start, end }]);
    else list.push({ anchor, index, start, end });
  }
  for (const list of placed.values()) list.sort((a, b) => a.start - b.start);
  return placed;
}

/** How many words at the front fit, by bisection. */
function countUntil(words: readonly PlacedWord[], fits: (word: PlacedWord) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && fits(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}
