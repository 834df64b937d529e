import {
  ArticleRepository,
  CitationRepository,
  ClaimEventRepository,
  ClaimRepository,
  type Transaction,
} from '@app/database';
import { type Actor } from '@app/domain';
import { type Extraction } from '@app/extraction';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { LinkRegistry } from '../links/link-registry';
import { articleOf, revisionOf } from './article-rows';
import { type ArticleSubmission } from './article-submission';
import { claimsOf } from './claims-of';

/** What became of a submission. */
export interface SubmittedArticle {
  readonly articleId: string;
  readonly claims: number;
}

/** The one way in which an article comes in: its text, every claim with its citations, and a check of every link. */
@Injectable()
export class ArticleWriter {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly events: ClaimEventRepository,
    private readonly links: LinkRegistry,
  ) {}

  /** Writes an article that was read before. */
  async insert(
    tx: Transaction,
    actor: Pick<Actor, 'id'>,
    submission: ArticleSubmission,
    extraction: Extraction,
    now: Date,
  ): Promise<SubmittedArticle> {
    const article = articleOf(submission, extraction, actor, now);
    const revision = revisionOf(article, article.revision, submission, extraction, actor, now);
    const requestId = currentRequestId();
    const made = claimsOf(extraction, { articleId: article.id, revisionId: revision.id, actor, requestId, now });
    await this.articles.insert(tx, article, revision);
    await this.claims.insertAll(tx, made.claims);
    await this.events.append(tx, made.events);
    await this.citations.insertAll(tx, await this.links.linked(tx, made.citations, now));
    return { articleId: article.id, claims: made.claims.length };
  }
}
