import { type ReadRows, Reads, type StoredAttribution } from '@app/database';
import {
  type ClaimLikeness,
  claimLikeness,
  DomainError,
  isDecided,
  type ReviewState,
  type Verdict,
  wordOverlap,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type DecisionView } from '../../decisions/decision-view';
import { readDecisions } from '../read-claims';
import { ASKED_CLAIM, type AskedClaim, type Candidate, similaritySearch, statisticsOf } from './similarity-search';
import { type WordStatistics } from './word-statistics';

/** Which similar claims are wanted. */
export interface SimilarClaimsWish {
  /** At most so many, from 1. */
  readonly limit: number;
  /** None that is less alike; 0 to 1. */
  readonly minScore: number;
  /** Only such as have a decision. */
  readonly decidedOnly: boolean;
}

/** A similar claim, as far as it takes to tell whether it says the same. */
export interface SimilarClaimSummary {
  readonly id: string;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly text: string;
  readonly state: ReviewState;
  /** The verdict in force; null while the claim is undecided or under recheck. */
  readonly verdict: Verdict | null;
  readonly attribution: StoredAttribution | null;
  readonly createdAt: Date;
}

/** A claim that says nearly the same as another, how alike they are, and what was decided about it. */
export interface SimilarClaimView extends ClaimLikeness {
  readonly claim: SimilarClaimSummary;
  readonly decision: DecisionView | null;
}

/** Finds claims that say nearly the same as one, so that nobody checks twice what the desk has checked. */
@Injectable()
export class SimilarClaimsQuery {
  constructor(private readonly reads: Reads) {}

  /**
   * The most alike first; of those alike to the same degree, decided ones first, then the newest.
   * @throws DomainError `not_found`
   */
  async run(
    claimId: string,
    { limit, minScore, decidedOnly }: SimilarClaimsWish,
  ): Promise<readonly SimilarClaimView[]> {
    return this.reads.snapshot(async (rows) => {
      const [asked] = await rows<AskedClaim>(ASKED_CLAIM, [claimId]);
      if (!asked) throw new DomainError('not_found', 'There is no such claim.');
      // Nothing but punctuation is like everything, and like nothing.
      if (asked.words === '') return [];
      const statistics = statisticsOf(asked);
      const { sql, parameters } = similaritySearch(asked, statistics, decidedOnly);
      const candidates = await rows<Candidate>(sql, parameters);
      const ranked = rank(asked, candidates, statistics).filter(({ likeness }) => likeness.score >= minScore);
      return toViews(rows, ranked.slice(0, limit));
    });
  }
}

interface Ranked {
  readonly id: string;
  readonly likeness: ClaimLikeness;
}

const rank = (asked: AskedClaim, candidates: readonly Candidate[], statistics: WordStatistics): readonly Ranked[] => {
  const own = new Set(asked.lexemes);
  const weigh = (word: string) => statistics.weightOf(word);
  return candidates
    .map(({ id, decided, trigram, lexemes }) => ({
      id,
      decided,
      likeness: claimLikeness(trigram, wordOverlap(own, new Set(lexemes), weigh)),
    }))
    .sort(
      (one, other) =>
        other.likeness.score - one.likeness.score ||
        Number(other.decided) - Number(one.decided) ||
        (other.id < one.id ? -1 : 1),
    );
};

const SUMMARIES = `SELECT claim.id, claim.article_id AS "articleId", article.title AS "articleTitle", claim.text, claim.state,
    claim.attribution, claim.created_at AS "createdAt"
  FROM claims AS claim JOIN articles AS article ON article.id = claim.article_id WHERE claim.id = ANY($1)`;

const toViews = async (rows: ReadRows, ranked: readonly Ranked[]): Promise<readonly SimilarClaimView[]> => {
  if (ranked.length === 0) return [];
  const found = await rows<Omit<SimilarClaimSummary, 'verdict'>>(SUMMARIES, [ranked.map(({ id }) => id)]);
  const decisions = await readDecisions(rows, found);
  const summaries = new Map(found.map((row) => [row.id, row]));
  return ranked.flatMap(({ id, likeness }) => {
    const summary = summaries.get(id);
    if (!summary) return [];
    const verdict = isDecided(summary.state) ? summary.state : null;
    return { ...likeness, claim: { ...summary, verdict }, decision: decisions.get(id) ?? null };
  });
};
