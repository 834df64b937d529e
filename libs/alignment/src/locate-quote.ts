import { type LocatedQuote, type Span, type TextQuote } from './contract';
import { contextScore } from './quotes/context-score';
import { findCopies } from './quotes/find-copies';
import { findLongQuote } from './quotes/find-long-quote';
import { findNearCopies } from './quotes/find-near-copies';
import { type Place } from './quotes/place';
import { PreparedText } from './quotes/prepared-text';
import { settleEnds } from './quotes/settle-ends';
import { isInsideWord, snapToWords } from './quotes/snap-to-words';
import { normalise, type NormalisedText } from './text/normalise';
import {
  CONTEXT_MARGIN,
  LEAST_CONTEXT,
  LONGEST_APPROXIMATE,
  QUOTE_MARGIN,
  SHORTEST_ALONE,
  SHORTEST_ALONE_APPROXIMATE,
  SHORTEST_APPROXIMATE,
  SIMILAR_ALONE,
} from './thresholds';

const SPACE = /\s/u;

/**
 * Finds where a quotation stands in a text: letter for letter, then apart from quotation marks, dashes and spaces, then
 * with at most a quarter of its characters wrong. Of several copies the context decides, then the distance. An approximate
 * place is given only where no other is about as good, or the context tells them apart; and what is too short to be known
 * by itself only where its context is about the same.
 *
 * @param near where it is expected, in UTF-16 code units of the text
 * @returns never half a surrogate pair; null where it is not found, or could be in two places
 */
export function locateQuote(text: string, quote: TextQuote, near: number): LocatedQuote | null {
  return locateIn(new PreparedText(text), quote, near);
}

/** As `locateQuote`, in a text that more quotations are looked for in. */
export function locateIn(prepared: PreparedText, quote: TextQuote, near: number): LocatedQuote | null {
  const whole = locateWhole(prepared, quote, near);
  if (whole !== null) return whole;
  const { text, normalised } = prepared;
  const place = clearPlace(
    text,
    quote,
    nearCopies(prepared, normalise(quote.exact), placeIn(normalised, within(text, near))),
  );
  return place === null ? null : { ...place, kind: 'fuzzy' };
}

/** As `locateIn`, but for approximate places. */
export function locateWhole(prepared: PreparedText, quote: TextQuote, near: number): LocatedQuote | null {
  const { text } = prepared;
  const expected = within(text, near);
  const exact = bestCopy(text, quote, expected, wholeCopies(text, quote.exact, expected));
  if (exact !== null) return { ...exact, kind: 'exact', similarity: 1 };
  const { normalised } = prepared;
  const copies = wholeCopies(normalised.text, normalise(quote.exact), placeIn(normalised, expected));
  const alike = copies.map((copy) => original(prepared, copy));
  const best = bestCopy(text, quote, expected, alike);
  return best === null ? null : { ...best, kind: 'normalised', similarity: 1 };
}

function within(text: string, near: number): number {
  return near > 0 ? Math.min(near, text.length) : 0;
}

/** Copies that start and end between characters. */
function wholeCopies(text: string, phrase: string, near: number): Span[] {
  const copies = findCopies(text, phrase, near).map((start) => ({ start, end: start + phrase.length }));
  return copies.filter(({ start, end }) => !cutsPair(text, start) && !cutsPair(text, end));
}

/** Whether a copy starts and ends inside a word only where the quotation did: `oil` is not found in `turmoil`. */
function cutsAsMuch(text: string, { start, end }: Span, { exact, prefix, suffix }: TextQuote): boolean {
  const cutAtStart = isInsideWord(prefix + exact, prefix.length);
  const cutAtEnd = isInsideWord(exact + suffix, exact.length);
  return (
    (prefix === '' || isInsideWord(text, start) === cutAtStart) &&
    (suffix === '' || isInsideWord(text, end) === cutAtEnd)
  );
}

interface RankedPlace<P extends Span> {
  readonly place: P;
  /** 0 to 1; null where the quotation has none. */
  readonly context: number | null;
}

/** The copy with the best context, the nearest of those; null when there is none to trust. */
function bestCopy(text: string, quote: TextQuote, near: number, copies: readonly Span[]): Span | null {
  const ranked = rank(
    text,
    quote,
    copies.filter((copy) => cutsAsMuch(text, copy, quote)),
  ).sort(
    (a, b) =>
      (b.context ?? 0) - (a.context ?? 0) ||
      Math.abs(a.place.start - near) - Math.abs(b.place.start - near) ||
      a.place.start - b.place.start,
  );
  const [best] = ranked;
  if (best === undefined) return null;
  const standsAlone = quote.exact.length >= SHORTEST_ALONE || best.context === null;
  return standsAlone || best.context >= LEAST_CONTEXT ? best.place : null;
}

function nearCopies(text: PreparedText, phrase: string, near: number): Place[] {
  if (phrase.length < SHORTEST_APPROXIMATE) return [];
  const find = phrase.length > LONGEST_APPROXIMATE ? findLongQuote : findNearCopies;
  return find(text, phrase, near).map((place) => ({ ...place, ...original(text, place) }));
}

/** The best place, if it is clearly better than all others, by itself or by its context. */
function clearPlace(text: string, quote: TextQuote, places: readonly Place[]): Place | null {
  const worth = ({ place, context }: RankedPlace<Place>): number => place.similarity + (context ?? 0);
  const [best, second] = rank(text, quote, places).sort((a, b) => worth(b) - worth(a));
  if (best === undefined) return null;
  const { place, context } = best;
  const standsAlone = quote.exact.length >= SHORTEST_ALONE_APPROXIMATE && place.similarity >= SIMILAR_ALONE;
  if (!standsAlone && (context ?? 0) < LEAST_CONTEXT) return null;
  if (second !== undefined) {
    const ahead = place.similarity - second.place.similarity;
    const isPlaced = (context ?? 0) - (second.context ?? 0) >= CONTEXT_MARGIN;
    if (ahead <= -QUOTE_MARGIN || (ahead < QUOTE_MARGIN && !isPlaced)) return null;
  }
  const span = snapToWords(text, settleEnds(text, place, quote));
  if (span === null || cutsPair(text, span.start) || cutsPair(text, span.end)) return null;
  return { ...span, similarity: place.similarity };
}

function rank<P extends Span>(text: string, quote: TextQuote, places: readonly P[]): RankedPlace<P>[] {
  return places.map((place) => ({ place, context: contextScore(text, place, quote) }));
}

/** The place in the text itself; white space that was taken in with a mark beside it is no part of it. */
function original({ text, normalised: { starts, ends } }: PreparedText, place: Span): Span {
  let [start, end] = [starts[place.start] ?? 0, ends[place.end - 1] ?? 0];
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The place in a normalised text that stands for one of the original. */
function placeIn({ starts }: NormalisedText, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutsPair(text: string, place: number): boolean {
  const [before, after] = [text.charCodeAt(place - 1), text.charCodeAt(place)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
