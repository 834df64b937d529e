import { ArticleRepository, Transactions } from '@app/database';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Marks an article as published, or as no longer so. While it is, readers are told when a verdict changes. */
@Injectable()
export class MarkPublished {
  constructor(
    private readonly transactions: Transactions,
    private readonly articles: ArticleRepository,
    private readonly clock: Clock,
  ) {}

  /** Marking twice changes nothing. @throws DomainError `not_found` or `stale_version` */
  async run(actor: Actor, articleId: string, expectedVersion: number, isPublished: boolean): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const article = await this.articles.lock(tx, articleId);
      if (!article) throw new DomainError('not_found', 'There is no such article.');
      if (article.version !== expectedVersion) {
        throw new DomainError(
          'stale_version',
          `The article is at version ${article.version} by now; If-Match named another.`,
        );
      }
      if (isPublished === (article.publishedSince !== null)) return;
      const mark = isPublished
        ? { publishedSince: now, publishedById: actor.id }
        : { publishedSince: null, publishedById: null };
      await this.articles.update(tx, article, mark, now);
    });
  }
}
