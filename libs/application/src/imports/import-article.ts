import { type ArticleImportRecord, ArticleImportRepository, type StoredPageFailure, Transactions } from '@app/database';
import { isWebAddress } from '@app/domain';
import { type Extraction } from '@app/extraction';
import { Injectable } from '@nestjs/common';
import { type ArticleSubmission } from '../articles/article-submission';
import { ArticleWriter } from '../articles/article-writer';
import { ReadArticle } from '../articles/read-article';
import { type FetchedPage, formatOf, seenOf, type UnfetchedPage } from '../pages/fetched-page';
import { FinishPageJob } from '../pages/finish-page-job';
import { NO_ARTICLE, takeOrFail } from '../pages/page-failure';

/** Longest canonical address believed, in characters: the longest that can be given as a source URL. */
const CANONICAL_MAX = 4_096;

/** Takes the page of an import in as an article, or writes down why that cannot be. */
@Injectable()
export class ImportArticle {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ArticleImportRepository,
    private readonly readArticle: ReadArticle,
    private readonly writer: ArticleWriter,
    private readonly finish: FinishPageJob,
  ) {}

  /**
   * The import's id is that of the outbox message that has it done: a job that runs twice makes one article.
   * @throws whatever is no fault of the page
   */
  async run(id: string, page: FetchedPage | UnfetchedPage): Promise<void> {
    await takeOrFail(
      page,
      (fetched) => this.takeIn(id, fetched),
      (failure) => this.fail(id, page, failure),
    );
  }

  private async takeIn(id: string, page: FetchedPage): Promise<void> {
    const wanted = await this.transactions.run((tx) => this.imports.get(tx, id));
    if (!wanted) return;
    const submission = submissionOf(wanted, page);
    const extraction = await this.readArticle.run(submission);
    if (extraction.claims.length === 0) return this.fail(id, page, NO_ARTICLE);
    const known = { ...submission, sourceUrl: sourceUrlOf(extraction, page) };
    const actor = { id: wanted.requestedById };
    await this.finish.run(id, async (tx, finishedAt) => {
      const { articleId } = await this.writer.insert(tx, actor, known, extraction, finishedAt);
      await this.imports.finish(tx, id, { ...seenOf(page), articleId, failure: null, finishedAt });
    });
  }

  private async fail(id: string, page: FetchedPage | UnfetchedPage, failure: StoredPageFailure): Promise<void> {
    await this.finish.run(id, (tx, finishedAt) =>
      this.imports.finish(tx, id, { ...seenOf(page), articleId: null, failure, finishedAt }),
    );
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
