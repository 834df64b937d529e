import { CLEAR_MARGIN } from '../thresholds';

/** Two sentences that could be one. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly similarity: number;
  /** What it is weighed by against others: the similarity, and what speaks for the place. */
  readonly score: number;
  /** What the score may yet come to, when more neighbours have been found. */
  readonly possible: number;
  /** Whether it is good enough to be picked; if not, it still stands in the way of others. */
  readonly isEnough: boolean;
}

/**
 * Picks the candidates that are the best for both their sentences, and clearly ahead of every other on both sides.
 *
 * @param worth what the others are taken for
 */
export function pickClear(candidates: readonly Candidate[], worth: 'score' | 'possible'): Candidate[] {
  const before = new Map<number, Ranking>();
  const after = new Map<number, Ranking>();
  for (const candidate of candidates) {
    rank(before, candidate.before, candidate);
    rank(after, candidate.after, candidate);
  }
  for (const candidate of candidates) {
    for (const ranking of [before.get(candidate.before), after.get(candidate.after)]) {
      if (ranking === undefined || ranking.best === candidate) continue;
      ranking.rival = Math.max(ranking.rival, candidate[worth]);
    }
  }
  return [...before.values()].flatMap(({ best, rival }) => {
    const other = after.get(best.after);
    const isClear = best.score - Math.max(rival, other?.rival ?? 0) >= CLEAR_MARGIN;
    return best.isEnough && other?.best === best && isClear ? best : [];
  });
}

interface Ranking {
  best: Candidate;
  rival: number;
}

function rank(rankings: Map<number, Ranking>, index: number, candidate: Candidate): void {
  const ranking = rankings.get(index);
  if (ranking === undefined) rankings.set(index, { best: candidate, rival: 0 });
  else if (candidate.score > ranking.best.score) ranking.best = candidate;
}
