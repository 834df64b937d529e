import {
  type ArticleRecord,
  ArticleRepository,
  type ArticleRevisionRecord,
  type CitationRecord,
  CitationRepository,
  type ClaimRecord,
  ClaimRepository,
  type Transaction,
} from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** An article as its text in force has it. */
export interface LossyArticle {
  readonly article: ArticleRecord;
  readonly revision: ArticleRevisionRecord;
  readonly claims: readonly ClaimRecord[];
  readonly citations: readonly CitationRecord[];
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

  /** Nobody gives the article another text until the transaction ends. @throws DomainError `not_found` */
  async lock(tx: Transaction, articleId: string): Promise<LossyArticle> {
    const article = await this.articles.lock(tx, articleId);
    if (!article) throw new DomainError('not_found', 'There is no such article.');
    const revision = await this.articles.revisionOf(tx, article);
    const claims = await this.claims.inRevision(tx, revision.id);
    const ids = claims.map(({ id }) => id);
    const citations = await this.citations.ofClaims(tx, ids);
    const missing = citations.filter(({ url }) => url === null).length;
    return { article, revision, claims, citations, missing };
  }
}
