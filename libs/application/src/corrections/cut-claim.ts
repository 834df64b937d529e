import { isInsideWord, type Span } from '@app/alignment';
import { type ClaimRecord } from '@app/database';
import { DomainError } from '@app/domain';
import { holdsWords, isInsideCharacter, trimmed } from './stretch';

/**
 * Cuts a claim's words at some places, in UTF-16 code units of these words; white space falls between the parts. Places in
 * the article's text would change with a revision that leaves the claim as it is.
 *
 * @returns the parts as stretches of the article's text
 * @throws DomainError `invalid_fields` where a place is not inside the claim, or inside a word of it, or a part would hold
 *   no word
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
  const inWord = places.find((place) => isInsideWord(exact, place));
  if (inWord !== undefined) {
    throw wrong(`must not cut a word in two, as ${inWord} does, between “${around(exact, inWord)}”`);
  }
  const parts = [0, ...places].map((start, index) => trimmed(exact, start, places[index] ?? exact.length));
  const empty = parts.find((part) => !holdsWords(exact, part));
  if (empty) throw wrong(`must leave words in every part; from ${empty.start} to ${empty.end} there are none`);
  return parts.map(({ start, end }) => ({ start: startOffset + start, end: startOffset + end }));
};

/** The letters around a cut. */
const around = (text: string, place: number): string =>
  `${text.slice(Math.max(0, place - 8), place)}|${text.slice(place, place + 8)}`;

const wrong = (detail: string): DomainError =>
  new DomainError('invalid_fields', 'The claim cannot be split there.', { fields: [{ field: 'at', detail }] });
