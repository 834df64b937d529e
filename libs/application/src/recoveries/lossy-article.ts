import {
  type CitationRecord,
  CitationRepository,
  type ClaimRecord,
  ClaimRepository,
  type Transaction,
} from '@app/database';
import { Injectable } from '@nestjs/common';
import { ClaimInText, type OpenText } from '../claims/claim-in-text';

/** An article as its text in force has it. */
export interface LossyArticle extends OpenText {
  readonly claims: readonly ClaimRecord[];
  readonly citations: readonly CitationRecord[];
  /** How many citations lack an address. */
  readonly missing: number;
}

/** Reads articles for those who look for lost addresses. */
@Injectable()
export class LossyArticles {
  constructor(
    private readonly texts: ClaimInText,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
  ) {}

  /** Nobody gives the article another text until the transaction ends. @throws DomainError `not_found` */
  async lock(tx: Transaction, articleId: string): Promise<LossyArticle> {
    const { article, revision } = await this.texts.openText(tx, articleId);
    const claims = await this.claims.inRevision(tx, revision.id);
    const ids = claims.map(({ id }) => id);
    const citations = await this.citations.ofClaims(tx, ids);
    const missing = citations.filter(({ url }) => url === null).length;
    return { article, revision, claims, citations, missing };
  }
}
