import {
  ArticleRepository,
  CitationRepository,
  ClaimEventRepository,
  ClaimRepository,
  Transactions,
} from '@app/database';
import { type Actor } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { LinkRegistry } from '../links/link-registry';
import { articleOf, revisionOf } from './article-rows';
import { type ArticleSubmission } from './article-submission';
import { claimsOf } from './claims-of';
import { ReadArticle } from './read-article';

/** What became of a submission. */
export interface SubmittedArticle {
  readonly articleId: string;
  readonly claims: number;
}

/** Takes an article in: its text, every claim with its citations, and a check of every link, all or nothing. */
@Injectable()
export class SubmitArticle {
  constructor(
    private readonly readArticle: ReadArticle,
    private readonly transactions: Transactions,
    private readonly articles: ArticleRepository,
    private readonly claims: ClaimRepository,
    private readonly citations: CitationRepository,
    private readonly events: ClaimEventRepository,
    private readonly links: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `article_empty`, `article_unreadable`, `article_too_large` or `article_too_complex` */
  async run(actor: Actor, submission: ArticleSubmission): Promise<SubmittedArticle> {
    const extraction = await this.readArticle.run(submission);
    const now = this.clock.now();
    const article = articleOf(submission, extraction, actor, now);
    const revision = revisionOf(article, article.revision, submission, extraction, actor, now);
    const requestId = currentRequestId();
    const made = claimsOf(extraction, { articleId: article.id, revisionId: revision.id, actor, requestId, now });
    await this.transactions.run(async (tx) => {
      await this.articles.insert(tx, article, revision);
      await this.claims.insertAll(tx, made.claims);
      await this.events.append(tx, made.events);
      const urls = made.citations.flatMap(({ url }) => url ?? []);
      const links = await this.links.cite(tx, urls, now);
      await this.citations.insertAll(
        tx,
        made.citations.map((citation) => ({
          ...citation,
          linkId: citation.url === null ? null : (links.get(citation.url)?.id ?? null),
        })),
      );
    });
    return { articleId: article.id, claims: made.claims.length };
  }
}
