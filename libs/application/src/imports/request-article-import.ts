import { ArticleImportRepository, Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Outbox } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { type ArticleSubmission } from '../articles/article-submission';
import { Clock } from '../clock';

/** A page to take in, and what its sender knows of it; whatever is given here wins over what the page says. */
export type ArticleImportRequest = Pick<
  ArticleSubmission,
  'title' | 'byline' | 'publishedAt' | 'language' | 'policy'
> & { readonly url: string };

/** Has a page fetched and taken in as an article. */
@Injectable()
export class RequestArticleImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ArticleImportRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns the import's id, by which it can be followed; where the address leads is found out by the job */
  async run(actor: Actor, { url, ...known }: ArticleImportRequest): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const [id = ''] = await this.outbox.add(tx, 'importArticle', [{}], now);
      await this.imports.insert(tx, {
        id,
        url,
        title: known.title ?? null,
        byline: known.byline ?? null,
        publishedAt: known.publishedAt ?? null,
        language: known.language ?? null,
        policy: known.policy ?? 'four_eyes',
        requestedById: actor.id,
        createdAt: now,
      });
      return id;
    });
  }
}
