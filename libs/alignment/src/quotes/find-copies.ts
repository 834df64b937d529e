import { MOST_COPIES } from '../thresholds';

/** Where a phrase starts in a text, overlapping ones too: at most `MOST_COPIES`, those nearest to a place. */
export function findCopies(text: string, phrase: string, near: number): number[] {
  if (phrase === '') return [];
  const half = MOST_COPIES / 2;
  const copies: number[] = [];
  for (let at = text.lastIndexOf(phrase, near); at >= 0 && copies.length < half;) {
    copies.push(at);
    at = at === 0 ? -1 : text.lastIndexOf(phrase, at - 1);
  }
  copies.reverse();
  for (let at = text.indexOf(phrase, near + 1), count = 0; at >= 0 && count < half; count += 1) {
    copies.push(at);
    at = text.indexOf(phrase, at + 1);
  }
  return copies;
}
