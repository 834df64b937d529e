import {
  type ArticleRecord,
  ArticleRepository,
  type CitationRecord,
  CitationRepository,
  type ClaimRecord,
  ClaimRepository,
  type Transaction,
} from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** An article as its text in force has it, with the citations of each claim. */
export interface LossyArticle {
  readonly article: ArticleRecord;
  readonly revisionId: string;
  readonly claims: readonly ClaimRecord[];
  readonly citations: ReadonlyMap<string, readonly CitationRecord[]>;
  /** How many citations lack an address. */
  readonly missing: number;
}

/** Reads articles for those who look for lost addresses. */
@Injectable()
export class LossyArticles {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
  ) {}

  /** @throws DomainError `not_found` */
  async get(tx: Transaction, articleId: string): Promise<LossyArticle> {
    const article = await this.articles.get(tx, articleId);
    if (!article) throw new DomainError('not_found', 'There is no such article.');
    const { id: revisionId } = await this.articles.revisionOf(tx, article);
    const claims = await this.claims.inRevision(tx, revisionId);
    const ids = claims.map(({ id }) => id);
    const citations = await this.citations.ofClaims(tx, ids);
    const missing = citations.filter(({ url }) => url === null).length;
    return { article, revisionId, claims, citations: byClaim(citations), missing };
  }
}

const byClaim = (citations: readonly CitationRecord[]): ReadonlyMap<string, readonly CitationRecord[]> => {
  const groups = new Map<string, CitationRecord[]>();
  for (const citation of citations) {
    const group = groups.get(citation.claimId);
    if (group === undefined) groups.set(citation.claimId, [citation]);
    else group.push(citation);
  }
  return groups;
};
