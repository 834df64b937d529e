import { alignSentences, locateQuote, type MatchKind, type Span } from '@app/alignment';
import { type ClaimRecord } from '@app/database';

/** A claim of the revision before, as far as its place in the next one is asked for. */
export type AnchoredClaim = Pick<
  ClaimRecord,
  'id' | 'ordinal' | 'origin' | 'corrected' | 'state' | 'exact' | 'prefix' | 'suffix' | 'startOffset' | 'endOffset'
> & {
  /** Whether an earlier revision had lost it already. */
  readonly lost: boolean;
};

/** Where a claim stands in the new text. */
export interface PlacedClaim<Claim extends AnchoredClaim = AnchoredClaim> extends Span {
  readonly claim: Claim;
  /** How much its words differ: only `fuzzy` is another wording. */
  readonly kind: MatchKind;
  /** The new sentence that the claim is; null where it is a part of one, or more than one. */
  readonly sentence: number | null;
}

/** What becomes of an article's claims in a new text. */
export interface RevisionPlan<Claim extends AnchoredClaim = AnchoredClaim> {
  readonly placed: readonly PlacedClaim<Claim>[];
  /** Claims whose words are not there any more, those that were lost before left out. */
  readonly lost: readonly Claim[];
  /** New sentences that are no claim's yet, by their index. */
  readonly added: readonly number[];
}

/** A text that hand-made claims fill to this share has no need of a claim of its own. */
const COVERED = 0.5;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const SENTENCE_START = /(?:^|\n|[.!?…]["'”’»)\]]*\s|[。！？]["'”’»)\]]*)$/u;

/** Sentences are looked for inside other sentences only from this length on; the words of shorter ones stand anywhere. */
const SHORTEST_INSIDE = 20;

/** Share of its letters that a sentence keeps when it is joined to another: a capital may go, a word may not. */
const ALIKE_INSIDE = 0.9;

/** Where more sentences than these have gone, the article is another one, and looking for each would take its time. */
const MOST_INSIDE = 200;

/**
 * Finds each claim of an article in its new text: a sentence among the new sentences, by its very words, as reworded, or
 * inside one that it was joined to; what an editor cut out of the text, by its TextQuoteSelector. A claim that was lost
 * before is only found again by its own words.
 *
 * @param sentences the new text's sentences, in order
 */
export const planRevision = <Claim extends AnchoredClaim>(
  claims: readonly Claim[],
  text: string,
  sentences: readonly (Span & { readonly text: string })[],
): RevisionPlan<Claim> => {
  const plan = new Planning(claims, text, sentences);
  plan.placeSentences();
  plan.placeHandMade();
  plan.placeReworded();
  plan.placeInside();
  plan.findLost();
  return plan.result();
};

/** Whether a claim is a sentence as extraction makes them, and not what an editor made of one. */
const isSentence = ({ origin, corrected }: AnchoredClaim): boolean =>
  origin === 'extracted' && !corrected.includes('boundaries');

class Planning<Claim extends AnchoredClaim> {
  private readonly placed = new Map<Claim, PlacedClaim<Claim>>();
  /** New sentences that are a claim's. */
  private readonly taken = new Set<number>();
  private readonly active: readonly Claim[];
  private readonly lostBefore: readonly Claim[];
  private reworded: readonly { readonly claim: Claim; readonly sentence: number }[] = [];

  constructor(
    claims: readonly Claim[],
    private readonly text: string,
    private readonly sentences: readonly (Span & { readonly text: string })[],
  ) {
    this.active = claims.filter(({ lost }) => !lost);
    this.lostBefore = claims.filter(({ lost }) => lost);
  }

  placeSentences(): void {
    const claims = this.active.filter(isSentence);
    const matches = alignSentences(
      claims.map(({ exact }) => exact),
      this.sentences.map(({ text }) => text),
      'reworded',
    );
    const reworded = [];
    for (const { before, after, kind } of matches) {
      const claim = claims[before];
      if (claim === undefined) continue;
      if (kind === 'fuzzy') reworded.push({ claim, sentence: after });
      else this.placeAt(claim, after, kind);
    }
    this.reworded = reworded;
  }

  placeHandMade(): void {
    for (const claim of this.active) {
      if (isSentence(claim)) continue;
      const place = locateQuote(this.text, claim, this.expectedStart(claim));
      if (place === null) continue;
      const span = place.kind === 'fuzzy' ? this.wholeAtEnds(claim, place) : place;
      this.placed.set(claim, { claim, start: span.start, end: span.end, kind: place.kind, sentence: null });
    }
  }

  placeReworded(): void {
    const covered = this.coveredSentences();
    for (const { claim, sentence } of this.reworded) {
      if (this.placed.has(claim)) continue;
      // A claim that was merged into another stands inside of it.
      if (!covered.has(sentence) || claim.state === 'withdrawn') this.placeAt(claim, sentence, 'fuzzy');
    }
  }

  /** Sentences that were joined to others: what is left is looked for inside of them. */
  placeInside(): void {
    const left = this.active.filter((claim) => !this.placed.has(claim) && isSentence(claim));
    if (left.length > MOST_INSIDE) return;
    for (const claim of left) {
      const exact = claim.exact.replace(SENTENCE_END, '');
      if (exact.length < SHORTEST_INSIDE) continue;
      const place = locateQuote(this.text, { ...claim, exact }, this.expectedStart(claim));
      if (place === null || place.similarity < ALIKE_INSIDE || this.isAnothers(claim, place)) continue;
      const kind = place.kind === 'fuzzy' ? 'fuzzy' : 'normalised';
      this.placed.set(claim, { claim, start: place.start, end: place.end, kind, sentence: null });
    }
  }

  findLost(): void {
    const covered = this.coveredSentences();
    const free = this.sentences.flatMap((_, index) => (this.taken.has(index) || covered.has(index) ? [] : [index]));
    const claims = this.lostBefore.filter(isSentence);
    const matches = alignSentences(
      claims.map(({ exact }) => exact),
      free.map((index) => this.sentences[index]?.text ?? ''),
      'same_statement',
    );
    for (const { before, after, kind } of matches) {
      const [claim, sentence] = [claims[before], free[after]];
      if (claim !== undefined && sentence !== undefined && kind !== 'fuzzy') this.placeAt(claim, sentence, kind);
    }
    for (const claim of this.lostBefore) {
      if (this.placed.has(claim) || isSentence(claim)) continue;
      const place = locateQuote(this.text, claim, this.expectedStart(claim));
      if (place === null || place.kind === 'fuzzy') continue;
      this.placed.set(claim, { claim, start: place.start, end: place.end, kind: place.kind, sentence: null });
    }
  }

  result(): RevisionPlan<Claim> {
    const covered = this.coveredSentences();
    return {
      placed: [...this.placed.values()],
      lost: this.active.filter((claim) => !this.placed.has(claim)),
      added: this.sentences.flatMap((_, index) => (this.taken.has(index) || covered.has(index) ? [] : [index])),
    };
  }

  private placeAt(claim: Claim, sentence: number, kind: MatchKind): void {
    const place = this.sentences[sentence];
    if (place === undefined) return;
    this.taken.add(sentence);
    this.placed.set(claim, { claim, start: place.start, end: place.end, kind, sentence });
  }

  /** As far from the nearest claim before it that was found as it used to be. */
  private expectedStart({ startOffset }: Claim): number {
    let nearest: PlacedClaim<Claim> | null = null;
    for (const place of this.placed.values()) {
      const distance = startOffset - place.claim.startOffset;
      if (distance >= 0 && distance < startOffset - (nearest?.claim.startOffset ?? -1)) nearest = place;
    }
    return nearest === null ? startOffset : nearest.start + startOffset - nearest.claim.startOffset;
  }

  /** What began or ended with a sentence does so in other words as well. */
  private wholeAtEnds({ exact, prefix }: Claim, place: Span): Span {
    const first = this.sentences.find(({ start, end }) => start <= place.start && place.start < end);
    const last = this.sentences.find(({ start, end }) => start < place.end && place.end <= end);
    return {
      start: first && SENTENCE_START.test(prefix) ? first.start : place.start,
      end: last && SENTENCE_END.test(exact) ? last.end : place.end,
    };
  }

  /** Whether a place is in a sentence that another claim is letter for letter, and that this one was no part of before. */
  private isAnothers(claim: Claim, place: Span): boolean {
    return [...this.placed.values()].some(
      (other) =>
        other.sentence !== null &&
        other.kind !== 'fuzzy' &&
        overlap(other, place) > 0 &&
        overlap(spanOf(other.claim), spanOf(claim)) === 0,
    );
  }

  /** New sentences, taken by nobody, most of which hand-made claims fill. */
  private coveredSentences(): ReadonlySet<number> {
    const spans = [...this.placed.values()]
      .filter(({ sentence }) => sentence === null)
      .sort((a, b) => a.start - b.start);
    const covered = new Set<number>();
    if (spans.length === 0) return covered;
    for (const [index, sentence] of this.sentences.entries()) {
      if (this.taken.has(index)) continue;
      let reached = sentence.start;
      let length = 0;
      for (const span of spans) {
        const rest = { start: Math.max(span.start, reached), end: span.end };
        length += overlap(sentence, rest);
        reached = Math.max(reached, rest.end);
      }
      if (length >= (sentence.end - sentence.start) * COVERED) covered.add(index);
    }
    return covered;
  }
}

const spanOf = ({ startOffset, endOffset }: AnchoredClaim): Span => ({ start: startOffset, end: endOffset });

const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
