import {
  type ArticleImportRecord,
  ArticleImportRepository,
  OutboxRepository,
  type StoredPageFailure,
  type Transaction,
  Transactions,
} from '@app/database';
import { isWebAddress } from '@app/domain';
import { type Extraction } from '@app/extraction';
import { Injectable } from '@nestjs/common';
import { type ArticleSubmission } from '../articles/article-submission';
import { ArticleWriter } from '../articles/article-writer';
import { ReadArticle } from '../articles/read-article';
import { Clock } from '../clock';
import { type FetchedPage, formatOf, type UnfetchedPage } from '../pages/fetched-page';
import { failureOf, faultOfPage, NO_ARTICLE } from '../pages/page-failure';

/** Longest canonical address believed, in characters: the longest that can be given as a source URL. */
const CANONICAL_MAX = 4_096;

/** Takes the page of an import in as an article, or writes down why that cannot be. */
@Injectable()
export class ImportArticle {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ArticleImportRepository,
    private readonly messages: OutboxRepository,
    private readonly readArticle: ReadArticle,
    private readonly writer: ArticleWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * The import's id is that of the outbox message that has it done: a job that runs twice makes one article. Whatever
   * the page is, is an outcome; what is thrown is the desk's own trouble.
   */
  async run(id: string, page: FetchedPage | UnfetchedPage): Promise<void> {
    if (page.outcome === 'failed') return this.fail(id, page, failureOf(page));
    try {
      await this.takeIn(id, page);
    } catch (error) {
      const fault = faultOfPage(error);
      if (fault === null) throw error;
      await this.fail(id, page, fault);
    }
  }

  private async takeIn(id: string, page: FetchedPage): Promise<void> {
    const wanted = await this.transactions.run((tx) => this.imports.get(tx, id));
    if (!wanted) return;
    const submission = submissionOf(wanted, page);
    const extraction = await this.readArticle.run(submission);
    if (extraction.claims.length === 0) return this.fail(id, page, NO_ARTICLE);
    const sourceUrl = sourceUrlOf(extraction, page);
    await this.finish(id, page, async (tx, now) => {
      const actor = { id: wanted.requestedById };
      const { articleId } = await this.writer.insert(tx, actor, { ...submission, sourceUrl }, extraction, now);
      return { articleId, failure: null };
    });
  }

  private async fail(id: string, page: FetchedPage | UnfetchedPage, failure: StoredPageFailure): Promise<void> {
    await this.finish(id, page, () => Promise.resolve({ articleId: null, failure }));
  }

  private async finish(
    id: string,
    { finalUrl, status }: FetchedPage | UnfetchedPage,
    settle: (tx: Transaction, now: Date) => Promise<Pick<ArticleImportRecord, 'articleId' | 'failure'>>,
  ): Promise<void> {
    const finishedAt = this.clock.now();
    await this.transactions.run(async (tx) => {
      if (!(await this.messages.lockOpen(tx, id))) return;
      const settled = await settle(tx, finishedAt);
      await this.imports.finish(tx, id, { ...settled, finishedAt, finalUrl, httpStatus: status });
      await this.messages.markDone(tx, id, finishedAt);
    });
  }
}

const submissionOf = (wanted: ArticleImportRecord, page: FetchedPage): ArticleSubmission => ({
  format: formatOf(page),
  content: page.bytes,
  baseUrl: page.finalUrl,
  policy: wanted.policy,
  ...(page.charset !== null && { charset: page.charset }),
  ...(wanted.title !== null && { title: wanted.title }),
  ...(wanted.byline !== null && { byline: wanted.byline }),
  ...(wanted.publishedAt !== null && { publishedAt: wanted.publishedAt }),
  ...(wanted.language !== null && { language: wanted.language }),
});

/** Where the article says that it was published, or where it was found. */
const sourceUrlOf = ({ article: { sourceUrl } }: Extraction, { finalUrl }: FetchedPage): string =>
  sourceUrl !== null && sourceUrl.length <= CANONICAL_MAX && isWebAddress(sourceUrl) ? sourceUrl : finalUrl;
