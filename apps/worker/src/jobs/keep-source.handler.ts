import { ARTICLE_PAGE_SIZES, KeepSource, PageToFetchQuery } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { PageFetcher } from '@app/link-check';
import { Injectable } from '@nestjs/common';
import { SitePacer } from '../link-checks/site-pacer';

/** Fetches the page that a piece of evidence rests on and has it kept. Whatever the page is, is a result. */
@Injectable()
export class KeepSourceHandler implements JobHandler<'keepSource'> {
  constructor(
    private readonly pageToFetch: PageToFetchQuery,
    private readonly pacer: SitePacer,
    private readonly fetcher: PageFetcher,
    private readonly keepSource: KeepSource,
  ) {}

  async handle({ id, signal }: JobRun<'keepSource'>): Promise<void> {
    const url = await this.pageToFetch.forSnapshot(id);
    if (url === null) return;
    const page = await this.pacer.paced(url, signal, () => this.fetcher.fetch(url, ARTICLE_PAGE_SIZES, signal));
    await this.keepSource.run(id, page);
  }
}
