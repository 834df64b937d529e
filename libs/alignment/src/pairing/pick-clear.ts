import { CLEAR_MARGIN } from '../thresholds';

/** Two sentences that could be one. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly similarity: number;
  /** What it is weighed by against others: the similarity, and what speaks for the place. */
  readonly score: number;
  /** Whether it is good enough to be picked; if not, it still stands in the way of others. */
  readonly isEnough: boolean;
}

/** Picks the candidates that are the best for both their sentences, and clearly ahead of the second on both sides. */
export function pickClear(candidates: readonly Candidate[]): Candidate[] {
  const before = new Map<number, Ranking>();
  const after = new Map<number, Ranking>();
  for (const candidate of candidates) {
    rank(before, candidate.before, candidate);
    rank(after, candidate.after, candidate);
  }
  return [...before.values()].flatMap(({ best, second }) => {
    const other = after.get(best.after);
    const isClear = best.score - Math.max(second, other?.second ?? 0) >= CLEAR_MARGIN;
    return best.isEnough && other?.best === best && isClear ? best : [];
  });
}

interface Ranking {
  best: Candidate;
  second: number;
}

function rank(rankings: Map<number, Ranking>, index: number, candidate: Candidate): void {
  const ranking = rankings.get(index);
  if (ranking === undefined) {
    rankings.set(index, { best: candidate, second: 0 });
  } else if (candidate.score > ranking.best.score) {
    rankings.set(index, { best: candidate, second: ranking.best.score });
  } else {
    ranking.second = Math.max(ranking.second, candidate.score);
  }
}
