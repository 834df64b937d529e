import { type ReadRows, Reads } from '@app/database';
import {
  type ClaimStanding,
  type Coverage,
  coverageOf,
  type DecisionProcedure,
  DomainError,
  publishGate,
  type PublishGate,
  type ReviewPolicy,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type Sourced, sourcesOf } from '../evidence/sources-of';

/** How far an article is checked. */
export interface ArticleCoverage extends Coverage {
  readonly articleId: string;
  /** The revision whose claims are counted. */
  readonly revision: number;
}

/** Whether an article may be published, and why. */
export interface ArticleGate extends PublishGate {
  readonly articleId: string;
  readonly revision: number;
  /** The policy that it is judged by. */
  readonly policy: ReviewPolicy;
}

interface ArticleRow {
  readonly articleId: string;
  readonly revision: number;
  readonly policy: ReviewPolicy;
}

interface StandingRow extends Omit<ClaimStanding, 'independentSources' | 'decision'> {
  readonly sources: readonly Sourced[];
  readonly procedure: DecisionProcedure | null;
  readonly attributionAnswered: boolean | null;
}

/** Claims that the text in force has. A verdict came about by the decision that was affirmed, not by affirming it. */
const STANDINGS = `SELECT claim.id, claim.state, claim.check_worthy AS "checkWorthy", claim.attribution IS NOT NULL AS attributed,
    claim.attention <> '{}' AS "attentionRaised",
    EXISTS (SELECT FROM citations WHERE claim_id = claim.id AND link_id IS NOT NULL) AS linked,
    coalesce(evidence.sources, '[]') AS sources, decision.procedure, decision.answered AS "attributionAnswered"
  FROM claims AS claim
  JOIN article_revisions AS revision ON revision.id = claim.revision_id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('url', evidence.url, 'canonicalUrl', link.canonical_url)) AS sources
    FROM evidence LEFT JOIN links AS link ON link.id = link_id
    WHERE claim_id = claim.id AND stance <> 'context'
  ) AS evidence ON true
  LEFT JOIN LATERAL (
    SELECT procedure, attribution_verdict IS NOT NULL AS answered FROM decisions
    WHERE claim_id = claim.id ORDER BY procedure = 'reaffirmation', sequence DESC LIMIT 1
  ) AS decision ON true
  WHERE claim.article_id = $1 AND revision.number = $2 ORDER BY claim.ordinal`;

/** Tells how far an article is checked, and whether it may be published. */
@Injectable()
export class ArticleCoverageQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async coverage(articleId: string): Promise<ArticleCoverage> {
    return this.reads.snapshot(async (rows) => {
      const { revision } = await articleOf(rows, articleId);
      return { articleId, revision, ...coverageOf(await standingsOf(rows, articleId, revision)) };
    });
  }

  /** @throws DomainError `not_found` */
  async gate(articleId: string): Promise<ArticleGate> {
    return this.reads.snapshot(async (rows) => {
      const article = await articleOf(rows, articleId);
      return { ...article, ...publishGate(await standingsOf(rows, articleId, article.revision), article.policy) };
    });
  }
}

const articleOf = async (rows: ReadRows, id: string): Promise<ArticleRow> => {
  const [article] = await rows<ArticleRow>('SELECT id AS "articleId", revision, policy FROM articles WHERE id = $1', [
    id,
  ]);
  if (!article) throw new DomainError('not_found', 'There is no such article.');
  return article;
};

const standingsOf = async (rows: ReadRows, articleId: string, revision: number): Promise<readonly ClaimStanding[]> => {
  const found = await rows<StandingRow>(STANDINGS, [articleId, revision]);
  return found.map(({ sources, procedure, attributionAnswered, ...claim }) => ({
    ...claim,
    independentSources: sourcesOf(sources),
    decision: procedure && { procedure, attributionAnswered: attributionAnswered ?? false },
  }));
};
