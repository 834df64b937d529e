import { type LocatedQuote, type MatchKind, type Span, type TextQuote } from './contract';
import { contextScore } from './quotes/context-score';
import { findCopies } from './quotes/find-copies';
import { findLongQuote } from './quotes/find-long-quote';
import { findNearCopies } from './quotes/find-near-copies';
import { type Place } from './quotes/place';
import { snapToWords } from './quotes/snap-to-words';
import { normalise, normaliseWithPlaces, type NormalisedText } from './text/normalise';
import { CONTEXT_MARGIN, LONGEST_APPROXIMATE, QUOTE_MARGIN, SHORTEST_APPROXIMATE } from './thresholds';

/**
 * Finds where a quotation stands in a text: letter for letter, then apart from quotation marks, dashes and spaces, then
 * with at most a quarter of its characters wrong. Of several copies the context decides, then the distance. An approximate
 * place is given only where no other is about as good, or the context tells them apart.
 *
 * @param near where it is expected, in UTF-16 code units of the text
 * @returns never half a surrogate pair; null where it is not found, or could be in two places
 */
export function locateQuote(text: string, quote: TextQuote, near: number): LocatedQuote | null {
  const copies = findCopies(text, quote.exact, near).map((start) => ({ start, end: start + quote.exact.length }));
  const exact = bestCopy(text, quote, near, copies);
  if (exact !== null) return { ...exact, kind: 'exact', similarity: 1 };
  const phrase = normalise(quote.exact);
  const normalised = normaliseWithPlaces(text);
  const nearNormalised = placeIn(normalised, near);
  const same = findCopies(normalised.text, phrase, nearNormalised).map((start) =>
    original(normalised, { start, end: start + phrase.length }),
  );
  const apartFromMarks = bestCopy(text, quote, near, same);
  if (apartFromMarks !== null) return { ...apartFromMarks, kind: 'normalised', similarity: 1 };
  if (phrase.length < SHORTEST_APPROXIMATE) return null;
  const find = phrase.length > LONGEST_APPROXIMATE ? findLongQuote : findNearCopies;
  const places = find(normalised.text, phrase, nearNormalised).map((place) => ({
    ...original(normalised, place),
    similarity: place.similarity,
  }));
  return clearPlace(text, quote, places);
}

/** The copy with the best context, the nearest of those; null when there is none. */
function bestCopy(text: string, quote: TextQuote, near: number, copies: readonly Span[]): Span | null {
  const whole = copies.filter(({ start, end }) => !cutsPair(text, start) && !cutsPair(text, end));
  const ranked = whole.map((place) => ({
    place,
    context: contextScore(text, place, quote) ?? 0,
    distance: Math.abs(place.start - near),
  }));
  ranked.sort((a, b) => b.context - a.context || a.distance - b.distance || a.place.start - b.place.start);
  return ranked[0]?.place ?? null;
}

/** The best place, if it is clearly better than all others, by itself or by its context. */
function clearPlace(text: string, quote: TextQuote, places: readonly Place[]): LocatedQuote | null {
  const ranked = places.map((place) => ({ place, context: contextScore(text, place, quote) ?? 0 }));
  ranked.sort((a, b) => b.place.similarity + b.context - (a.place.similarity + a.context));
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (second !== undefined) {
    const isBetter = best.place.similarity - second.place.similarity >= QUOTE_MARGIN;
    const isPlaced = best.context - second.context >= CONTEXT_MARGIN;
    const isWorse = second.place.similarity - best.place.similarity >= QUOTE_MARGIN;
    if ((!isBetter && !isPlaced) || isWorse) return null;
  }
  const span = snapToWords(text, best.place);
  const kind: MatchKind = 'fuzzy';
  return span === null ? null : { ...span, kind, similarity: best.place.similarity };
}

function original({ starts, ends }: NormalisedText, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
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
