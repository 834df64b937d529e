import { type Span } from '../reading/block';
import { isAbbreviationStop } from './abbreviations';
import { followsItsQuotation } from './quotation-tail';

const segmenters = new Map<string, Intl.Segmenter>();
/** Rules look no further around a boundary than this, so that a long text costs no more than its length. */
const REACH = 240;
const CLOSING_MARKS = /^\s*[»”’)\]】」』]+(?=[\s.,;:!?]|$)/u;
const OPENING_AT_END = /[.!?。！？…]([“「『«‘]+)$/u;
const ENDS_IN_STOP = /\.["'”’»)\]]*$/u;
const ALL_LOWER_START = /^["'“‘„«»([]*\p{Ll}+(?![\p{L}\p{N}])/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** After a full stop, a number, bracket, quotation mark or `iPhone` hides the next sentence's start from UAX #29 (SB8). */
const HIDDEN_START = /[.…]["'”’»)\]]*(\s+)(?=[\d$€£¥"“‘„«([¿¡]|[—–][¿¡]?\p{Lu}|\p{Ll}{1,2}\p{Lu})/gu;
/** In a paragraph that opens with a dash, as dialogue does, a dash opens what the next one says. */
const DIALOGUE = /^[—–]/u;
const DIALOGUE_START = /[.…?!]["'”’»)\]]*(\s+)(?=[—–]\s?[¿¡]?\p{Lu})/gu;
/** The number of a paragraph in a list is no part of its sentences, as a list's marker is none. */
const ENUMERATOR = /^\(?(?:\d{1,3}|\p{Ll})[.)]$/u;
const GOES_ON = /^[,;:)\]]/;
const PIECE = 4000;
const FEWEST_WORDS = 3;

/**
 * Splits one paragraph into sentences: UAX #29 by way of Intl.Segmenter, then repairs for what it takes no notice of
 * (abbreviations, ordinals, quotations with their attribution, brackets). The spans hold no outer white space, and not the
 * number that a paragraph of a list starts with.
 */
export function splitSentences(text: string, language: string | null): Span[] {
  const subtag = language?.split('-')[0]?.toLowerCase() ?? '';
  const primary = /^[a-z]{2,3}$/.test(subtag) ? subtag : 'en';
  const spans: Span[] = [];
  let start = 0;
  for (const boundary of candidates(text, primary)) {
    if (boundary < start) continue;
    const end = behindClosing(text, start, boundary);
    if (end < text.length && !isBoundary(text, start, end, primary)) continue;
    const span = trimmed(text, start, end);
    const isNumber = spans.length === 0 && end < text.length && ENUMERATOR.test(text.slice(span.start, span.end));
    if (span.end > span.start && !isNumber) spans.push(span);
    start = end;
  }
  return spans;
}

function candidates(text: string, language: string): number[] {
  const boundaries = new Set<number>(segmentEnds(text, language));
  const dialogue = DIALOGUE.test(text) ? [...text.matchAll(DIALOGUE_START)] : [];
  for (const match of dialogue) boundaries.add(match.index + match[0].length);
  for (const match of text.matchAll(HIDDEN_START)) {
    const boundary = match.index + match[0].length;
    const before = text.slice(Math.max(0, boundary - REACH), boundary).trim();
    const isLetter = /^[\p{L}—–]/u.test(text.slice(boundary, boundary + 1));
    if ((isLetter || before.split(' ').length > FEWEST_WORDS) && !isMidNumber(before, text.slice(boundary)))
      boundaries.add(boundary);
  }
  boundaries.add(text.length);
  return [...boundaries].sort((a, b) => a - b);
}

/** The ends of segments, read piece by piece: V8's segmenter takes time quadratic in the length of its text. */
function segmentEnds(text: string, language: string): number[] {
  const ends: number[] = [];
  const segmenter = segmenterFor(language);
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + PIECE);
    let last = from;
    for (const { index, segment } of segmenter.segment(piece)) {
      const end = from + index + segment.length;
      // Where the piece was cut no sentence ends: the next piece starts at the last one that did.
      if (end < from + piece.length) ends.push((last = end));
    }
    if (from + piece.length >= text.length) break;
    from = last > from ? last : from + PIECE;
  }
  return ends;
}

/** Moves a boundary behind marks that close the sentence, or in front of those that open the next. */
function behindClosing(text: string, start: number, boundary: number): number {
  const opening = OPENING_AT_END.exec(text.slice(Math.max(start, boundary - 4), boundary))?.[1] ?? '';
  if (
    opening !== '' &&
    LETTER_OR_DIGIT.test(text[boundary] ?? '') &&
    !text.slice(Math.max(start, boundary - REACH), boundary).includes('„')
  ) {
    return boundary - opening.length;
  }
  return boundary + (CLOSING_MARKS.exec(text.slice(boundary, boundary + 12))?.[0].length ?? 0);
}

/** `No. 5`, `p. 12`, `Art. 7` and ordinals end in a full stop before a number without ending the sentence. */
function isMidNumber(before: string, after: string): boolean {
  if (!/^\d/.test(after)) return false;
  return !/(?:\p{Ll}{3,}|\d{3,}|%|\p{Lu}{2,})\.["”’»)\]]*$/u.test(before);
}

function isBoundary(text: string, start: number, end: number, language: string): boolean {
  const left = text.slice(Math.max(start, end - REACH), end).trimEnd();
  const right = text.slice(end, end + REACH).trimStart();
  if (!LETTER_OR_DIGIT.test(left) || !LETTER_OR_DIGIT.test(right) || GOES_ON.test(right)) return false;
  if (ALL_LOWER_START.test(right) && !ENDS_IN_STOP.test(left)) return false;
  if (ENDS_IN_STOP.test(left) && isAbbreviationStop(left, right, language)) return false;
  if (followsItsQuotation(left, right)) return false;
  return !isInsideBracket(text, start, end);
}

/** A bracket that opens inside a sentence closes inside it, whatever ends in between. */
function isInsideBracket(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - REACH);
  const before = text.slice(from, end);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0 || text.slice(start, from + open).trim() === '') return false;
  const mark = before[open] ?? '';
  const closing = mark === '(' ? ')' : ']';
  if (before.slice(open).includes(closing)) return false;
  const rest = text.slice(end, end + REACH);
  const close = rest.indexOf(closing);
  return close >= 0 && !rest.slice(0, close).includes(mark);
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf([language])[0] ?? 'en', {
      granularity: 'sentence',
    });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
