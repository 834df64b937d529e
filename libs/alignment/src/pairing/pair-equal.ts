import { type Pairs } from './pairs';

/**
 * Pairs sentences that have the same key: those that are alone with it on both sides, then those beside a pair, then by the
 * keys around them, and last in order. So a sentence that stands twice is paired with the copy in the same surroundings.
 *
 * @param before key of each sentence; the same number for the same sentence
 */
export function pairEqual(before: Int32Array, after: Int32Array, pairs: Pairs): void {
  pairInOrder(before, after, pairs, (keys, index) => `${keys[index] ?? -1}`, true);
  pairBesidePairs(before, after, pairs);
  const surroundings: KeyOf[] = [
    (keys, index) => `${keys[index] ?? -1} ${keys[index - 1] ?? -1} ${keys[index + 1] ?? -1}`,
    (keys, index) => `${keys[index] ?? -1} ${keys[index - 1] ?? -1}`,
    (keys, index) => `${keys[index] ?? -1} ${keys[index + 1] ?? -1}`,
    (keys, index) => `${keys[index] ?? -1}`,
  ];
  for (const keyOf of surroundings) {
    pairInOrder(before, after, pairs, keyOf, false);
    pairBesidePairs(before, after, pairs);
  }
}

type KeyOf = (keys: Int32Array, index: number) => string;

function pairInOrder(before: Int32Array, after: Int32Array, pairs: Pairs, keyOf: KeyOf, onlySingle: boolean): void {
  const places = new Map<string, number[]>();
  for (let index = 0; index < after.length; index += 1) {
    if (pairs.ofAfter(index) >= 0) continue;
    const key = keyOf(after, index);
    const list = places.get(key);
    if (list === undefined) places.set(key, [index]);
    else list.push(index);
  }
  const mine = new Map<string, number[]>();
  for (let index = 0; index < before.length; index += 1) {
    if (pairs.ofBefore(index) >= 0) continue;
    const key = keyOf(before, index);
    if (!places.has(key)) continue;
    const list = mine.get(key);
    if (list === undefined) mine.set(key, [index]);
    else list.push(index);
  }
  for (const [key, own] of mine) {
    const theirs = places.get(key) ?? [];
    if (onlySingle && (own.length > 1 || theirs.length > 1)) continue;
    for (let rank = 0; rank < Math.min(own.length, theirs.length); rank += 1) {
      pairs.join(own[rank] ?? -1, theirs[rank] ?? -1);
    }
  }
}

/** Walks away from every pair as long as the sentences on both sides are the same. */
function pairBesidePairs(before: Int32Array, after: Int32Array, pairs: Pairs): void {
  for (const step of [1, -1]) {
    const [from, to] = step === 1 ? [0, before.length] : [before.length - 1, -1];
    for (let index = from; index !== to; index += step) {
      const other = pairs.ofBefore(index);
      if (other < 0) continue;
      const [next, nextOther] = [index + step, other + step];
      if (before[next] === undefined || before[next] !== after[nextOther]) continue;
      if (pairs.ofBefore(next) < 0 && pairs.ofAfter(nextOther) < 0) pairs.join(next, nextOther);
    }
  }
}
