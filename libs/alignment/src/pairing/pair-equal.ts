import { type Pairs } from './pairs';

/**
 * Pairs sentences that have the same key: those that are alone with it on both sides, then those beside a pair, then by the
 * keys around them, and last in order. So a sentence that stands twice is paired with the copy in the same surroundings.
 *
 * @param before key of each sentence; the same number for the same sentence
 */
export function pairEqual(before: Int32Array, after: Int32Array, pairs: Pairs): void {
  const repeated: Group[] = [];
  for (const group of groups(before, after, pairs.openBefore, pairs.openAfter, (keys, index) => keys[index] ?? -1)) {
    if (group.before.length === 1 && group.after.length === 1) joinInOrder(group, pairs);
    else repeated.push(group);
  }
  pairBesidePairs(before, after, pairs);
  for (const surroundings of SURROUNDINGS) {
    if (repeated.length === 0) return;
    for (const group of repeated) {
      const [mine, theirs] = [
        group.before.filter((index) => pairs.ofBefore(index) < 0),
        group.after.filter((index) => pairs.ofAfter(index) < 0),
      ];
      for (const closer of groups(before, after, mine, theirs, surroundings)) joinInOrder(closer, pairs);
    }
    pairBesidePairs(before, after, pairs);
  }
}

type KeyOf = (keys: Int32Array, index: number) => number | string;

const SURROUNDINGS: readonly KeyOf[] = [
  (keys, index) => `${keys[index - 1] ?? -1} ${keys[index + 1] ?? -1}`,
  (keys, index) => keys[index - 1] ?? -1,
  (keys, index) => keys[index + 1] ?? -1,
  () => 0,
];

/** Places with the same key, on both sides in order. */
interface Group {
  readonly before: number[];
  readonly after: number[];
}

/** Groups that have places on both sides. */
function groups(
  before: Int32Array,
  after: Int32Array,
  mine: readonly number[],
  theirs: readonly number[],
  keyOf: KeyOf,
): Group[] {
  const byKey = new Map<number | string, Group>();
  for (const index of theirs) {
    const key = keyOf(after, index);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { before: [], after: [index] });
    else group.after.push(index);
  }
  for (const index of mine) byKey.get(keyOf(before, index))?.before.push(index);
  return [...byKey.values()].filter((group) => group.before.length > 0);
}

function joinInOrder(group: Group, pairs: Pairs): void {
  for (const [rank, index] of group.before.entries()) {
    const other = group.after[rank];
    if (other === undefined) return;
    pairs.join(index, other);
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
