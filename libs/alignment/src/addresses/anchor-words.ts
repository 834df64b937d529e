import { alignWords } from '../comparing/align-words';
import { type Corpus } from '../comparing/corpus';
import { type CitedAnchor, type CitingSentence, type Span } from '../contract';
import { ANCHOR_ONE_SIDED } from '../thresholds';
import { type PlacedWord, type Word } from '../words/word';
import { addressKey, leadsSomewhere } from './address';
import { type MergedSentence, type SourcedAnchor } from './merge-copies';

/** An address for one of our citations in a sentence. */
export interface AnchorPair {
  readonly citation: number;
  readonly from: SourcedAnchor;
  readonly url: string;
}

interface PlacedAnchor<Anchor> extends Span {
  readonly anchor: Anchor;
  readonly index: number;
}

/** Pairs the anchors of two sentences that state the same, by their words and the place of these in the sentence. */
export class AnchorWords {
  constructor(private readonly corpus: Corpus) {}

  /** Whether a sentence has words to be known by; `He said so.` could stand anywhere. */
  isTelling(sentence: string): boolean {
    return this.corpus.read(sentence).some(({ word }) => !word.isFrequent);
  }

  /** @param isFuzzy whether the sentences differ, so that the words around an anchor must agree too */
  pair(ours: CitingSentence, theirs: MergedSentence, isFuzzy: boolean): AnchorPair[] {
    const [mine, other] = [this.corpus.read(ours.text), this.corpus.read(theirs.text)];
    const aligned = alignWords(mine.map(wordOf), other.map(wordOf), (id) => this.corpus.weigh(id));
    const isAligned = (i: number, j: number): boolean => (j < 0 ? i < 0 : aligned[i] === j);
    const isBeside = (i: number, j: number): boolean =>
      i === mine.length || j === other.length ? i === mine.length && j === other.length : isAligned(i, j);
    const theirAnchors = byWords(theirs.citations, other);
    const pairs: AnchorPair[] = [];
    for (const [words, anchors] of byWords(ours.citations, mine)) {
      const counterparts = theirAnchors.get(words) ?? [];
      // With one more on either side nothing tells which of them is the additional one.
      if (counterparts.length !== anchors.length) continue;
      const placed = anchors.map((anchor, rank) => ({ anchor, from: counterparts[rank] }));
      const isInPlace = placed.every(({ anchor, from }) => {
        if (from === undefined || !isSamePlace(anchor, from, isAligned)) return false;
        return !isFuzzy || agreesAround(anchor, from, isBeside);
      });
      if (!isInPlace) continue;
      for (const { anchor, from } of placed) {
        const url = from?.anchor.url ?? null;
        if (from === undefined || url === null || !leadsSomewhere(url)) continue;
        const known = anchor.anchor.url;
        // Both have an address here, and not the same: whatever was changed may have been changed in the others too.
        if (known !== null && addressKey(known) !== addressKey(url)) return [];
        if (known === null) pairs.push({ citation: anchor.index, from: from.anchor, url });
      }
    }
    return pairs.sort((a, b) => a.citation - b.citation);
  }
}

/** Anchors by their words, each list in the order of the sentence; those without any word are left out. */
function byWords<Anchor extends CitedAnchor>(
  anchors: readonly Anchor[],
  words: readonly PlacedWord[],
): Map<string, PlacedAnchor<Anchor>[]> {
  const found = new Map<string, PlacedAnchor<Anchor>[]>();
  anchors.forEach((anchor, index) => {
    const first = words.findIndex(({ end }) => end > anchor.start);
    const behind = words.findIndex(({ start }) => start >= anchor.end);
    const end = behind < 0 ? words.length : behind;
    if (first < 0 || first >= end) return;
    const key = words
      .slice(first, end)
      .map(({ word }) => word.form)
      .join(' ');
    const list = found.get(key);
    const placed = { anchor, index, start: first, end };
    if (list === undefined) found.set(key, [placed]);
    else list.push(placed);
  });
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

function wordOf({ word }: PlacedWord): Word {
  return word;
}

type IsAligned = (mine: number, other: number) => boolean;

function isSamePlace(mine: Span, other: Span, isAligned: IsAligned): boolean {
  for (let offset = 0; offset < mine.end - mine.start; offset += 1) {
    if (!isAligned(mine.start + offset, other.start + offset)) return false;
  }
  return true;
}

/** Whether the words on both sides of an anchor are the same, or several in a row on one of them. */
function agreesAround(mine: Span, other: Span, isBeside: IsAligned): boolean {
  const left = run((step) => isBeside(mine.start - 1 - step, other.start - 1 - step));
  const right = run((step) => isBeside(mine.end + step, other.end + step));
  return (left > 0 && right > 0) || Math.max(left, right) >= ANCHOR_ONE_SIDED;
}

function run(agrees: (step: number) => boolean): number {
  let length = 0;
  while (length < ANCHOR_ONE_SIDED && agrees(length)) length += 1;
  return length;
}
