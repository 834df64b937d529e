import { type Word } from '../words/word';

/** More than any id, so that two ids make one number. */
const ID_SPAN = 2 ** 26;

/** Share of the words of two sentences that are followed by the same word in both (Dice), 0 to 1. */
export function orderKept(a: readonly Word[], b: readonly Word[]): number {
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (all === 0) return 1;
  const left = new Map<number, number>();
  for (let index = 1; index < a.length; index += 1) {
    const pair = pairAt(a, index);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 1; index < b.length; index += 1) {
    const pair = pairAt(b, index);
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common += 1;
  }
  return (2 * common) / all;
}

function pairAt(words: readonly Word[], index: number): number {
  return (words[index - 1]?.id ?? 0) * ID_SPAN + (words[index]?.id ?? 0);
}
