import { type Span } from '../contract';
import { wordsIn } from '../quotes/words-in';
import { normalise } from '../text/normalise';

/** No sentence is looked at further than so many UTF-16 code units from a place in it. */
const REACH = 2_000;

const CLOSING = `["'”’»)\\]]*`;
/** A full stop behind a short capitalised word is one of an abbreviation or an initial, as in `Dr. Smith`. */
const FULL_STOP = `(?<!\\b\\p{Lu}\\p{L}{0,2})[.]|[!?…]`;

/** Where a sentence ends, with what closes it. */
const END = new RegExp(`(?:${FULL_STOP})${CLOSING}(?=\\s|$)|[。！？]${CLOSING}|(?=\\n)`, 'u');
const ENDS = new RegExp(`(?:(?:${FULL_STOP})${CLOSING}\\s|[。！？]${CLOSING}|\\n)\\s*`, 'gu');
const AT_END = new RegExp(`[.!?…。！？]${CLOSING}$`, 'u');

/**
 * The sentences that a stretch of a text is part of, as far as full stops tell: the same words have the same sentence around
 * them in two versions of a text, which is what they are compared for.
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const last = [...text.slice(from, start).matchAll(ENDS)].at(-1);
  return { start: last ? from + last.index + last[0].length : from, end: endOf(text, start, end) };
}

function endOf(text: string, start: number, end: number): number {
  if (AT_END.test(text.slice(start, end))) return end;
  const rest = text.slice(end, end + REACH);
  const found = END.exec(rest);
  return end + (found ? found.index + found[0].length : rest.length);
}

/** The words that stand around a stretch of its sentence, however they are set. */
export function wordsAround(text: string, place: Span): string {
  const sentence = sentenceAround(text, place);
  return `${wordsOf(text.slice(sentence.start, place.start))}|${wordsOf(text.slice(place.end, sentence.end))}`;
}

function wordsOf(text: string): string {
  return wordsIn(normalise(text).toLowerCase())
    .map(({ word }) => word)
    .join(' ');
}
