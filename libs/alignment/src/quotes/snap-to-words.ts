import { type Span } from '../contract';
import { UNSPACED } from '../words/unspaced';

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED}\\p{Script=Katakana}]`, 'u');
/** No word is longer; a text without spaces is not walked through. */
const LONGEST_WORD = 64;

/** Moves the ends of a stretch to the nearer end of a word that they cut, and off white space; null where nothing is left. */
export function snapToWords(text: string, { start, end }: Span): Span | null {
  const snapped = { start: nearestEdge(text, start, 1), end: nearestEdge(text, end, -1) };
  while (snapped.start < snapped.end && /\s/u.test(text.charAt(snapped.start))) snapped.start += 1;
  while (snapped.end > snapped.start && /\s/u.test(text.charAt(snapped.end - 1))) snapped.end -= 1;
  return snapped.start < snapped.end ? snapped : null;
}

/** @param inward the direction to take where both ends of the word are as near */
function nearestEdge(text: string, place: number, inward: 1 | -1): number {
  for (let distance = 0; distance < LONGEST_WORD; distance += 1) {
    // Rather a letter too many than one too few.
    for (const edge of [place - inward * distance, place + inward * distance]) {
      if (edge >= 0 && edge <= text.length && !isInsideWord(text, edge)) return edge;
    }
  }
  return place;
}

/** Whether a place is between two letters or digits of one word. */
export function isInsideWord(text: string, place: number): boolean {
  const [left, right] = [characterBefore(text, place), characterAt(text, place)];
  if (!IN_WORD.test(left) || !IN_WORD.test(right)) return false;
  return !UNSPACED_CHARACTER.test(left) || !UNSPACED_CHARACTER.test(right);
}

function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, place: number): string {
  const before = text.charCodeAt(place - 1);
  const isLow = before >= 0xdc00 && before < 0xe000;
  return place <= 0 ? '' : isLow ? characterAt(text, place - 2) : text.charAt(place - 1);
}
