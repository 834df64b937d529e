import { alignSentences } from '../align-sentences';
import { changedWords } from '../changed-words';
import {
  type Anchor,
  type AnchoredText,
  type MatchKind,
  type PlacedAnchor,
  type Reanchoring,
  type Rewording,
  type Span,
  type SplitText,
  type TextQuote,
} from '../contract';
import { locateIn, locateWhole } from '../locate-quote';
import { PreparedText } from '../quotes/prepared-text';
import { ALIKE_INSIDE, MOST_HAND_MADE, MOST_INSIDE, SHORTEST_INSIDE } from '../thresholds';
import { Cover } from './cover';
import { contains, overlap } from './spans';
import { sentenceAround, wordsAround } from './sentence-around';

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const SENTENCE_START = /(?:^|\n|[.!?…]["'”’»)\]]*\s|[。！？]["'”’»)\]]*)$/u;

/** An anchor with its place in the list. */
interface Indexed extends Anchor {
  readonly index: number;
}

interface Place extends Span {
  readonly kind: MatchKind;
  readonly sentence: number | null;
}

/** Finds anchors in a new text, step by step: what is surer first. */
export class Planning {
  private readonly places = new Map<Indexed, Place>();
  /** New sentences that are an anchor's. */
  private readonly taken = new Set<number>();
  private readonly active: readonly Indexed[];
  private readonly lostBefore: readonly Indexed[];
  private readonly byIndex: readonly Indexed[];
  private readonly prepared: PreparedText;
  private reworded: readonly { readonly anchor: Indexed; readonly sentence: number }[] = [];

  constructor(
    private readonly before: AnchoredText,
    private readonly after: SplitText,
  ) {
    this.byIndex = before.anchors.map((anchor, index) => ({ ...anchor, index }));
    this.active = this.byIndex.filter(({ isLost }) => !isLost);
    this.lostBefore = this.byIndex.filter(({ isLost }) => isLost);
    this.prepared = new PreparedText(after.text);
  }

  placeSentences(): void {
    const anchors = this.active.filter(isSentence);
    const matches = alignSentences(
      anchors.map(({ exact }) => exact),
      this.after.sentences.map((sentence) => this.wordsAt(sentence)),
      'reworded',
    );
    const reworded = [];
    for (const { before, after, kind } of matches) {
      const anchor = anchors[before];
      if (anchor === undefined) continue;
      if (kind === 'fuzzy') reworded.push({ anchor, sentence: after });
      else this.placeAt(anchor, after, kind);
    }
    this.reworded = reworded;
  }

  placeHandMade(): void {
    const anchors = this.active.filter((anchor) => !isSentence(anchor));
    for (const [count, anchor] of anchors.entries()) {
      const locate = count < MOST_HAND_MADE ? locateIn : locateWhole;
      const place = locate(this.prepared, anchor, this.expectedStart(anchor));
      if (place === null) continue;
      const { start, end } = place.kind === 'fuzzy' ? this.wholeAtEnds(anchor, place) : place;
      this.places.set(anchor, { start, end, kind: place.kind, sentence: null });
    }
  }

  placeReworded(): void {
    const covered = this.cover().sentences;
    for (const { anchor, sentence } of this.reworded) {
      // One that was merged into another stands inside of it.
      if (!covered.has(sentence) || anchor.mergedInto !== null) this.placeAt(anchor, sentence, 'fuzzy');
    }
  }

  /** Sentences that were joined to others: what is left is looked for inside of them. */
  placeInside(): void {
    const left = this.active.filter((anchor) => !this.places.has(anchor) && isSentence(anchor));
    // Where more than these have gone, the text is another one, and looking for each would take its time.
    if (left.length > MOST_INSIDE) return;
    for (const anchor of left) {
      const exact = anchor.exact.replace(SENTENCE_END, '');
      if (exact.length < SHORTEST_INSIDE) continue;
      const place = locateIn(this.prepared, { ...anchor, exact }, this.expectedStart(anchor));
      if (place === null || place.similarity < ALIKE_INSIDE || this.isAnothers(anchor, place)) continue;
      const kind = place.kind === 'fuzzy' ? 'fuzzy' : 'normalised';
      this.places.set(anchor, { start: place.start, end: place.end, kind, sentence: null });
    }
  }

  findLost(): void {
    const covered = this.cover().sentences;
    const free = this.after.sentences.flatMap((sentence, index) =>
      this.taken.has(index) || covered.has(index) ? [] : [{ sentence, index }],
    );
    const sentences = this.lostBefore.filter(isSentence);
    const matches = alignSentences(
      sentences.map(({ exact }) => exact),
      free.map(({ sentence }) => this.wordsAt(sentence)),
      'same_statement',
    );
    for (const { before, after, kind } of matches) {
      const [anchor, found] = [sentences[before], free[after]];
      if (anchor !== undefined && found !== undefined && kind !== 'fuzzy') this.placeAt(anchor, found.index, kind);
    }
    const handMade = this.lostBefore.filter((anchor) => !isSentence(anchor));
    for (const anchor of handMade.slice(-MOST_HAND_MADE)) {
      const place = locateWhole(this.prepared, anchor, this.expectedStart(anchor));
      if (place !== null) this.places.set(anchor, { ...place, sentence: null });
    }
  }

  /** What was merged into another has no place without it: its words would be nobody's to check. */
  dropMerged(): void {
    for (const [anchor, { sentence }] of [...this.places].filter(([anchor]) => !this.stands(anchor))) {
      this.places.delete(anchor);
      if (sentence !== null) this.taken.delete(sentence);
    }
  }

  result(): Reanchoring {
    const { sentences: covered, rests } = this.cover();
    const isNobodys = (index: number): boolean => !this.taken.has(index) && !covered.has(index);
    return {
      placed: [...this.places].map(([anchor, place]): PlacedAnchor => ({
        anchor: anchor.index,
        start: place.start,
        end: place.end,
        kind: place.kind,
        sentence: place.sentence,
        rewording: this.rewordingOf(anchor, place),
      })),
      lost: this.active.flatMap((anchor) => (this.places.has(anchor) ? [] : anchor.index)),
      added: this.after.sentences.flatMap((_, index) => (isNobodys(index) ? index : [])),
      rests,
    };
  }

  /** Whether an anchor has a place, and inside of what it was merged into, if it was. */
  private stands(anchor: Indexed): boolean {
    const place = this.places.get(anchor);
    if (place === undefined || anchor.mergedInto === null) return place !== undefined;
    const whole = this.byIndex[anchor.mergedInto];
    const around = whole && this.stands(whole) ? this.places.get(whole) : undefined;
    return around !== undefined && contains(around, place);
  }

  private placeAt(anchor: Indexed, sentence: number, kind: MatchKind): void {
    const place = this.after.sentences[sentence];
    if (place === undefined) return;
    this.taken.add(sentence);
    this.places.set(anchor, { start: place.start, end: place.end, kind, sentence });
  }

  private wordsAt({ start, end }: Span): string {
    return this.after.text.slice(start, end);
  }

  /** As far from the nearest anchor before it that was found as it used to be. */
  private expectedStart({ start }: Indexed): number {
    let nearest: { readonly from: number; readonly to: number } | null = null;
    for (const [anchor, place] of this.places) {
      const isNearer = anchor.start <= start && anchor.start > (nearest?.from ?? -1);
      if (isNearer && !anchor.isLost) nearest = { from: anchor.start, to: place.start };
    }
    return nearest === null ? start : nearest.to + start - nearest.from;
  }

  /** What began or ended with a sentence does so in other words as well. */
  private wholeAtEnds({ exact, prefix }: TextQuote, place: Span): Span {
    const { sentences } = this.after;
    const first = sentences.find(({ start, end }) => start <= place.start && place.start < end);
    const last = sentences.find(({ start, end }) => start < place.end && place.end <= end);
    return {
      start: first && SENTENCE_START.test(prefix) ? first.start : place.start,
      end: last && SENTENCE_END.test(exact) ? last.end : place.end,
    };
  }

  /** Whether a place is in a sentence that another anchor is letter for letter, and that this one was no part of before. */
  private isAnothers(anchor: Indexed, place: Span): boolean {
    return [...this.places].some(
      ([other, { sentence, kind, start, end }]) =>
        sentence !== null && kind !== 'fuzzy' && overlap({ start, end }, place) > 0 && overlap(other, anchor) === 0,
    );
  }

  /** What anchors that are no sentences themselves fill of the sentences that nobody took. */
  private cover(): Cover {
    const spans = [...this.places].flatMap(([anchor, { start, end, sentence }]) =>
      sentence === null && anchor.kind !== 'selection'
        ? { start, end, anchor: anchor.index, isCut: anchor.kind === 'cut' }
        : [],
    );
    return new Cover(this.after, this.taken, spans);
  }

  private rewordingOf(anchor: Indexed, place: Place): Rewording | null {
    if (place.kind === 'fuzzy') return rewording(anchor.exact, this.wordsAt(place));
    if (place.sentence !== null) return null;
    if (anchor.isLost) return this.otherContext(anchor, place);
    if (wordsAround(this.before.text, anchor) === wordsAround(this.after.text, place)) return null;
    const [was, is] = [sentenceAround(this.before.text, anchor), sentenceAround(this.after.text, place)];
    return rewording(this.before.text.slice(was.start, was.end), this.wordsAt(is));
  }

  /** Of what was lost in an older text, only the words right beside it are known. */
  private otherContext({ prefix, exact, suffix }: Anchor, { start, end }: Span): Rewording | null {
    const was = prefix + exact + suffix;
    const is = this.after.text.slice(Math.max(0, start - prefix.length), end + suffix.length);
    const [own, other] = [
      { start: prefix.length, end: prefix.length + exact.length },
      { start: Math.min(start, prefix.length), end: Math.min(start, prefix.length) + end - start },
    ];
    return wordsAround(was, own) === wordsAround(is, other) ? null : rewording(was, is);
  }
}

const isSentence = ({ kind }: Anchor): boolean => kind === 'sentence';

const rewording = (before: string, after: string): Rewording => ({
  before,
  after,
  words: changedWords(before, after),
});
