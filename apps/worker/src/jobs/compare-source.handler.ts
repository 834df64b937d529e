import { ARTICLE_PAGE_SIZES, CompareSource, PageToFetchQuery } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { PageFetcher } from '@app/link-check';
import { Injectable } from '@nestjs/common';
import { SitePacer } from '../link-checks/site-pacer';

/** Fetches the page of a link and has it compared with what decisions relied on. Whatever the page is, is a result. */
@Injectable()
export class CompareSourceHandler implements JobHandler<'compareSource'> {
  constructor(
    private readonly pageToFetch: PageToFetchQuery,
    private readonly pacer: SitePacer,
    private readonly fetcher: PageFetcher,
    private readonly compareSource: CompareSource,
  ) {}

  async handle({ id, payload, signal }: JobRun<'compareSource'>): Promise<void> {
    const url = await this.pageToFetch.forComparison(id);
    if (url === null) return;
    const page = await this.pacer.paced(url, signal, () => this.fetcher.fetch(url, ARTICLE_PAGE_SIZES, signal));
    await this.compareSource.run(id, payload.linkId, page);
  }
}
