import { Corpus } from '../comparing/corpus';
import { isSameStatement } from '../comparing/is-same-statement';
import { orderKept } from '../comparing/order-kept';
import { type Overlap, overlap } from '../comparing/overlap';
import { type Tolerance } from '../contract';
import {
  MOST_ROUNDS,
  NEIGHBOUR_BONUS,
  REWORDED_ANYWHERE,
  REWORDED_BESIDE_ONE,
  REWORDED_BETWEEN_TWO,
  REWORDED_FEWEST_WORDS,
  REWORDED_MOST_EXCHANGED,
  SAME_STATEMENT,
} from '../thresholds';
import { Neighbours } from './neighbours';
import { type Pairs } from './pairs';
import { type Candidate, pickClear } from './pick-clear';
import { SentenceIndex } from './sentence-index';

/** A pair found by its words. */
export interface SimilarPair {
  readonly before: number;
  readonly after: number;
  readonly similarity: number;
}

/** Below this two sentences are no rewordings of each other wherever they stand, nor rivals of those that are. */
const LEAST = REWORDED_BETWEEN_TWO;
const MOST_NEIGHBOURS = 2;

/** Pairs the sentences that are still open by their words, in rounds: what one finds are neighbours for the next. */
export function pairSimilar(
  before: readonly string[],
  after: readonly string[],
  pairs: Pairs,
  tolerance: Tolerance,
): SimilarPair[] {
  const openBefore = pairs.openBefore;
  const openAfter = pairs.openAfter;
  if (openBefore.length === 0 || openAfter.length === 0) return [];
  const corpus = new Corpus(before, after);
  const edges = new Edges(corpus, tolerance);
  const index = new SentenceIndex(corpus, corpus.after, openAfter);
  const least = tolerance === 'reworded' ? LEAST : SAME_STATEMENT;
  for (const mine of openBefore) {
    const sentence = corpus.before[mine];
    if (sentence !== undefined) for (const theirs of index.candidatesFor(sentence, least)) edges.add(mine, theirs);
  }
  const found: SimilarPair[] = [];
  const sizes = { before: before.length, after: after.length };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const neighbours = new Neighbours(pairs, sizes);
    if (tolerance === 'reworded') {
      for (const mine of openBefore) {
        if (pairs.ofBefore(mine) < 0) for (const theirs of neighbours.placesFor(mine)) edges.add(mine, theirs);
      }
    }
    const standing = edges.standing(pairs, neighbours);
    // Who has not got its neighbours yet may still turn out the better one, so nobody is picked against it in haste.
    const sure = pickClear(standing, 'possible');
    const picked = sure.length > 0 ? sure : pickClear(standing, 'score');
    if (picked.length === 0) break;
    for (const { before: mine, after: theirs, similarity } of picked) {
      pairs.join(mine, theirs);
      found.push({ before: mine, after: theirs, similarity });
    }
  }
  return found;
}

interface Edge {
  readonly before: number;
  readonly after: number;
  readonly overlap: Overlap;
  /** What it is weighed by against others, before its place counts. */
  readonly score: number;
}

/** Pairs of sentences that have been compared, each once. */
class Edges {
  private readonly seen = new Set<number>();
  private kept: Edge[] = [];

  constructor(
    private readonly corpus: Corpus,
    private readonly tolerance: Tolerance,
  ) {}

  add(before: number, after: number): void {
    const key = before * this.corpus.after.length + after;
    const [mine, theirs] = [this.corpus.before[before], this.corpus.after[after]];
    if (mine === undefined || theirs === undefined || this.seen.has(key)) return;
    this.seen.add(key);
    const compared = overlap(this.corpus, mine.ids, theirs.ids);
    const isKept =
      this.tolerance === 'same_statement'
        ? compared.similarity >= SAME_STATEMENT && isSameStatement(this.corpus, mine, theirs)
        : compared.similarity >= LEAST && compared.telling >= REWORDED_FEWEST_WORDS;
    if (!isKept) return;
    // A sentence made of the same words in another order is a rival, but no equal of the one that kept the order.
    const score = (compared.similarity + orderKept(mine.words, theirs.words)) / 2;
    this.kept.push({ before, after, overlap: compared, score });
  }

  /** What still stands, with what each place is worth. */
  standing(pairs: Pairs, neighbours: Neighbours): Candidate[] {
    this.kept = this.kept.filter(({ before, after }) => pairs.ofBefore(before) < 0 && pairs.ofAfter(after) < 0);
    return this.kept.map(({ before, after, overlap: compared, score }) => {
      const { similarity } = compared;
      if (this.tolerance === 'same_statement') {
        return { before, after, similarity, score, possible: score, isEnough: true };
      }
      const common = neighbours.inCommon(before, after);
      const isEnough = isRewording(compared, common);
      const possible = score + MOST_NEIGHBOURS * NEIGHBOUR_BONUS;
      return { before, after, similarity, score: score + common * NEIGHBOUR_BONUS, possible, isEnough };
    });
  }
}

function isRewording({ similarity, exchanged, contradicts }: Overlap, neighbours: number): boolean {
  if (neighbours === 2) return similarity >= REWORDED_BETWEEN_TWO;
  if (neighbours === 1) return similarity >= REWORDED_BESIDE_ONE;
  return similarity >= REWORDED_ANYWHERE && !contradicts && exchanged <= REWORDED_MOST_EXCHANGED;
}
