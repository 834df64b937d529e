import { type Span } from '@app/alignment';
import { type ClaimRecord } from '@app/database';
import { DomainError } from '@app/domain';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Cuts a claim's words at some places, in UTF-16 code units of these words; white space falls between the parts. Places in
 * the article's text would change with a revision that leaves the claim as it is.
 *
 * @returns the parts as stretches of the article's text
 * @throws DomainError `invalid_fields` where a place is not inside the claim, or a part would hold no word
 */
export const cutClaim = (
  { exact, startOffset }: Pick<ClaimRecord, 'exact' | 'startOffset'>,
  at: readonly number[],
): readonly Span[] => {
  const places = [...new Set(at)].sort((one, other) => one - other);
  const outside = places.find((place) => place <= 0 || place >= exact.length);
  if (outside !== undefined)
    throw wrong(`must lie inside the claim’s words, which have ${exact.length} UTF-16 code units`);
  const halved = places.find((place) => isInsideCharacter(exact, place));
  if (halved !== undefined) throw wrong(`must not cut a character in two, as ${halved} does`);
  const parts = [0, ...places].map((start, index) => trimmed(exact, start, places[index] ?? exact.length));
  const empty = parts.find(({ start, end }) => !LETTER_OR_DIGIT.test(exact.slice(start, end)));
  if (empty) throw wrong(`must leave words in every part; from ${empty.start} to ${empty.end} there are none`);
  return parts.map(({ start, end }) => ({ start: startOffset + start, end: startOffset + end }));
};

/** A stretch of a text without white space at its ends. */
export const trimmed = (text: string, from: number, to: number): Span => {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
};

/** Whether a place stands between the halves of a surrogate pair. */
export const isInsideCharacter = (text: string, place: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, place - 1), place + 1));

const wrong = (detail: string): DomainError =>
  new DomainError('invalid_fields', 'The claim cannot be split there.', { fields: [{ field: 'at', detail }] });
