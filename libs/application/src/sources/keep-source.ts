import { SourceSnapshotRepository, type StoredPageFailure, Transactions } from '@app/database';
import { fingerprintOf, Snapshots } from '@app/snapshots';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type FetchedPage, seenOf, type UnfetchedPage } from '../pages/fetched-page';
import { FinishPageJob } from '../pages/finish-page-job';
import { takeOrFail } from '../pages/page-failure';
import { quoteIn, ReadSource } from './read-source';

/** Keeps the page that a piece of evidence rests on as it is now, or writes down why that cannot be. */
@Injectable()
export class KeepSource {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: SourceSnapshotRepository,
    private readonly snapshots: Snapshots,
    private readonly readSource: ReadSource,
    private readonly finish: FinishPageJob,
    private readonly clock: Clock,
  ) {}

  /**
   * The snapshot's id is that of the outbox message that has it made: a job that runs twice keeps once.
   * @throws whatever is no fault of the page
   */
  async run(id: string, page: FetchedPage | UnfetchedPage): Promise<void> {
    await takeOrFail(
      page,
      (fetched) => this.keep(id, fetched),
      (failure) => this.fail(id, page, failure),
    );
  }

  private async keep(id: string, page: FetchedPage): Promise<void> {
    const wanted = await this.transactions.run((tx) => this.records.get(tx, id));
    if (!wanted) return;
    const fetchedAt = this.clock.now();
    const { sha256, size } = await this.snapshots.keep({ ...page, url: wanted.url, fetchedAt });
    const text = await this.readSource.text(page);
    const fingerprint = text === null ? null : fingerprintOf(text);
    await this.finish.run(id, (tx, finishedAt) =>
      this.records.finish(tx, id, {
        ...seenOf(page),
        finishedAt,
        mediaType: page.mediaType,
        pageSha256: Buffer.from(sha256, 'hex'),
        pageSize: size,
        textSha256: fingerprint && Buffer.from(fingerprint.sha256, 'hex'),
        simhash: fingerprint?.simhash ?? null,
        quote: quoteIn(text, wanted.excerpt),
      }),
    );
  }

  private async fail(id: string, page: FetchedPage | UnfetchedPage, failure: StoredPageFailure): Promise<void> {
    await this.finish.run(id, (tx, finishedAt) =>
      this.records.finish(tx, id, { ...seenOf(page), failure, finishedAt }),
    );
  }
}
