import { type MatchKind, type SentenceMatch, type Tolerance } from './contract';
import { pairEqual } from './pairing/pair-equal';
import { pairSimilar } from './pairing/pair-similar';
import { Pairs } from './pairing/pairs';
import { normalise } from './text/normalise';

/**
 * Finds the sentences of one text in another, one to one, wherever they stand: letter for letter, then apart from quotation
 * marks, dashes and spaces, then by their words as far as the tolerance goes. A sentence that could be two, or none well
 * enough, is left open.
 *
 * Time is about linear in the texts; no sentence is compared with more than a few others.
 *
 * @returns ascending by `before`
 */
export function alignSentences(
  before: readonly string[],
  after: readonly string[],
  tolerance: Tolerance,
): readonly SentenceMatch[] {
  const pairs = new Pairs(before.length, after.length);
  const matches: SentenceMatch[] = [];
  const take = (kind: MatchKind): void => {
    for (let index = 0; index < before.length; index += 1) {
      const other = pairs.ofBefore(index);
      if (other >= 0 && !taken.has(index)) matches.push({ before: index, after: other, kind, similarity: 1 });
      if (other >= 0) taken.add(index);
    }
  };
  const taken = new Set<number>();
  const keys = new Keys();
  pairEqual(keys.of(before), keys.of(after), pairs);
  take('exact');
  if (taken.size < Math.min(before.length, after.length)) {
    const normalised = new Keys();
    pairEqual(normalised.of(before.map(normalise)), normalised.of(after.map(normalise)), pairs);
    take('normalised');
    for (const pair of pairSimilar(before, after, pairs, tolerance)) matches.push({ ...pair, kind: 'fuzzy' });
  }
  return matches.sort((a, b) => a.before - b.before);
}

/** Numbers texts, the same with the same number. */
class Keys {
  private readonly known = new Map<string, number>();

  of(texts: readonly string[]): Int32Array {
    return Int32Array.from(texts, (text) => {
      const key = this.known.get(text) ?? this.known.size;
      this.known.set(text, key);
      return key;
    });
  }
}
