import { LinkRecoveryRepository, type StoredPageFailure, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { ReadArticle } from '../articles/read-article';
import { type FetchedPage, formatOf, seenOf, type UnfetchedPage } from '../pages/fetched-page';
import { FinishPageJob } from '../pages/finish-page-job';
import { NO_ARTICLE, takeOrFail } from '../pages/page-failure';
import { FindAddresses } from './find-addresses';
import { LossyArticles } from './lossy-article';

/** Searches the page of a recovery for lost addresses and proposes them, or writes down why that cannot be. */
@Injectable()
export class RecoverLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly articles: LossyArticles,
    private readonly recoveries: LinkRecoveryRepository,
    private readonly readArticle: ReadArticle,
    private readonly findAddresses: FindAddresses,
    private readonly finish: FinishPageJob,
  ) {}

  /**
   * The recovery's id is that of the outbox message that has it done: a job that runs twice proposes once.
   * @throws whatever is no fault of the page
   */
  async run(id: string, page: FetchedPage | UnfetchedPage): Promise<void> {
    await takeOrFail(
      page,
      (fetched) => this.search(id, fetched),
      (failure) => this.fail(id, page, failure),
    );
  }

  private async search(id: string, page: FetchedPage): Promise<void> {
    const wanted = await this.transactions.run((tx) => this.recoveries.get(tx, id));
    if (!wanted) return;
    const lossy = await this.transactions.run((tx) => this.articles.lock(tx, wanted.articleId));
    const { language } = lossy.article;
    const extraction = await this.readArticle.run({
      format: formatOf(page),
      content: page.bytes,
      baseUrl: page.finalUrl,
      ...(page.charset !== null && { charset: page.charset }),
      ...(language !== null && { language }),
    });
    if (extraction.claims.length === 0) return this.fail(id, page, NO_ARTICLE);
    const proposals = await this.findAddresses.run(id, lossy, extraction, [wanted.pageUrl, page.finalUrl]);
    const { revision, missing } = lossy;
    await this.finish.run(id, async (tx, finishedAt) => {
      await this.recoveries.finish(tx, id, { ...seenOf(page), revisionId: revision.id, missing, finishedAt });
      await this.recoveries.propose(tx, proposals);
    });
  }

  private async fail(id: string, page: FetchedPage | UnfetchedPage, failure: StoredPageFailure): Promise<void> {
    await this.finish.run(id, (tx, finishedAt) =>
      this.recoveries.finish(tx, id, { ...seenOf(page), failure, finishedAt }),
    );
  }
}
