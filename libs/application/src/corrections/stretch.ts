import { type Span } from '@app/alignment';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A stretch of a text without white space at its ends. */
export const trimmed = (text: string, from: number, to: number): Span => {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
};

/** Whether a stretch of a text says anything. */
export const holdsWords = (text: string, { start, end }: Span): boolean => LETTER_OR_DIGIT.test(text.slice(start, end));

/** Whether a place stands between the halves of a surrogate pair. */
export const isInsideCharacter = (text: string, place: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, place - 1), place + 1));
