import { type Corpus } from './corpus';

/** What two sentences have in common, and what each has alone. */
export interface Overlap {
  /** Weighted share of words in common (Dice), 0 to 1. */
  readonly similarity: number;
  /** Words in common that not every sentence could have. */
  readonly telling: number;
  /** Weighted share of words that are exchanged: each side has others where the other has its own. */
  readonly exchanged: number;
  /** Whether each side names or counts what the other does not, or one denies what the other says. */
  readonly contradicts: boolean;
}

/** Compares two sentences by their words alone, in time linear in them. */
export function overlap(corpus: Corpus, a: Int32Array, b: Int32Array): Overlap {
  let [common, onlyA, onlyB, telling] = [0, 0, 0, 0];
  let [namedA, namedB, denies] = [false, false, false];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x === y) {
      common += corpus.weigh(x);
      if (!corpus.isFrequent(x)) telling += 1;
      i += 1;
      j += 1;
    } else if (x < y) {
      onlyA += corpus.weigh(x);
      namedA ||= corpus.isNamed(x);
      denies ||= corpus.isNegation(x);
      i += 1;
    } else {
      onlyB += corpus.weigh(y);
      namedB ||= corpus.isNamed(y);
      denies ||= corpus.isNegation(y);
      j += 1;
    }
  }
  const all = 2 * common + onlyA + onlyB;
  return {
    similarity: all === 0 ? 0 : (2 * common) / all,
    telling,
    exchanged: all === 0 ? 0 : (2 * Math.min(onlyA, onlyB)) / all,
    contradicts: denies || (namedA && namedB),
  };
}
