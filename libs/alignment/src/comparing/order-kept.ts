import { type Word } from '../words/word';

/** Share of the words of two sentences that are followed by the same word in both (Dice), 0 to 1. */
export function orderKept(a: readonly Word[], b: readonly Word[]): number {
  const pairs = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (pairs === 0) return 1;
  const followers = new Map<number, number[]>();
  for (let index = 1; index < a.length; index += 1) {
    const [word, next] = [a[index - 1]?.id ?? -1, a[index]?.id ?? -1];
    const list = followers.get(word);
    if (list === undefined) followers.set(word, [next]);
    else list.push(next);
  }
  let common = 0;
  for (let index = 1; index < b.length; index += 1) {
    const list = followers.get(b[index - 1]?.id ?? -1);
    const at = list?.indexOf(b[index]?.id ?? -1) ?? -1;
    if (at < 0) continue;
    list?.splice(at, 1);
    common += 1;
  }
  return (2 * common) / pairs;
}
