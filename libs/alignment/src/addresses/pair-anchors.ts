import { alignWords, type WordAlignment } from '../comparing/align-words';
import { type Corpus } from '../comparing/corpus';
import { type CitedAnchor, type CitingSentence, type Span } from '../contract';
import { ANCHOR_ONE_SIDED } from '../thresholds';
import { type PlacedWord, type Word } from '../words/word';
import { addressKey } from './address';
import { type SourcedAnchor, type SourcedSentence } from './merge-copies';
import { placeAnchors, type PlacedAnchor } from './place-anchors';

/** An address for one of our citations in a sentence. */
export interface AnchorPair {
  readonly citation: number;
  readonly from: SourcedAnchor;
  readonly url: string;
}

/**
 * Pairs the anchors of two sentences that state the same: the same words, standing for each other where the sentences are
 * laid side by side; null where an address that we have says otherwise.
 *
 * @param isFuzzy whether the sentences differ, so that the words around an anchor must agree too
 */
export function pairAnchors(
  corpus: Corpus,
  ours: CitingSentence,
  theirs: SourcedSentence,
  isFuzzy: boolean,
): AnchorPair[] | null {
  const [mine, other] = [corpus.read(ours.text), corpus.read(theirs.text)];
  const sides = new Sides(
    alignWords(mine.map(wordOf), other.map(wordOf), (id) => corpus.weigh(id)),
    other.length,
  );
  const theirAnchors = placeAnchors(theirs.text, theirs.citations, other);
  const pairs: AnchorPair[] = [];
  for (const [words, anchors] of placeAnchors(ours.text, ours.citations, mine)) {
    const counterparts = inOrder(anchors, theirAnchors.get(words) ?? []);
    const isInPlace = ([anchor, from]: AnchorAndCounterpart): boolean =>
      sides.areAligned(anchor, from) && (!isFuzzy || sides.agreeAround(anchor, from));
    if (!counterparts.every(isInPlace)) continue;
    for (const [{ anchor, index }, { anchor: from }] of counterparts) {
      if (from.url === null) continue;
      // Both have an address here, and not the same: whatever was changed may have been changed in the others too.
      if (anchor.url !== null && addressKey(anchor.url) !== addressKey(from.url)) return null;
      if (anchor.url === null) pairs.push({ citation: index, from, url: from.url });
    }
  }
  return pairs.sort((a, b) => a.citation - b.citation);
}

type AnchorAndCounterpart = readonly [PlacedAnchor<CitedAnchor>, PlacedAnchor<SourcedAnchor>];

/** Anchors of the same words one by one; none where one side has more, as nothing tells which is the additional one. */
function inOrder(
  anchors: readonly PlacedAnchor<CitedAnchor>[],
  counterparts: readonly PlacedAnchor<SourcedAnchor>[],
): AnchorAndCounterpart[] {
  if (anchors.length !== counterparts.length) return [];
  return anchors.flatMap((anchor, rank): AnchorAndCounterpart[] => {
    const from = counterparts[rank];
    return from === undefined ? [] : [[anchor, from]];
  });
}

/** Two sentences laid side by side. */
class Sides {
  constructor(
    private readonly aligned: WordAlignment,
    private readonly otherLength: number,
  ) {}

  /** Whether two stretches stand for each other, word by word. */
  areAligned(mine: Span, other: Span): boolean {
    for (let offset = 0; offset < mine.end - mine.start; offset += 1) {
      if (this.aligned[mine.start + offset] !== other.start + offset) return false;
    }
    return true;
  }

  /** Whether the words on both sides of a stretch are the same, or several in a row on one of them. */
  agreeAround(mine: Span, other: Span): boolean {
    const left = this.run(mine.start - 1, other.start - 1, -1);
    const right = this.run(mine.end, other.end, 1);
    return (left > 0 && right > 0) || Math.max(left, right) >= ANCHOR_ONE_SIDED;
  }

  private run(mine: number, other: number, step: 1 | -1): number {
    let length = 0;
    while (length < ANCHOR_ONE_SIDED && this.isSame(mine + step * length, other + step * length)) length += 1;
    return length;
  }

  /** Beyond both ends of a sentence is the same, too. */
  private isSame(mine: number, other: number): boolean {
    const [isOut, isOtherOut] = [mine < 0 || mine >= this.aligned.length, other < 0 || other >= this.otherLength];
    return isOut || isOtherOut ? isOut && isOtherOut : this.aligned[mine] === other;
  }
}

function wordOf({ word }: PlacedWord): Word {
  return word;
}
