import { ARTICLE_PAGE_SIZES, PageToFetchQuery, RecoverLinks } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { PageFetcher } from '@app/link-check';
import { Injectable } from '@nestjs/common';
import { SitePacer } from '../link-checks/site-pacer';

/** Fetches the page of a recovery and has it searched. Whatever the page is, is a result; only our own trouble is an error. */
@Injectable()
export class RecoverLinksHandler implements JobHandler<'recoverLinks'> {
  constructor(
    private readonly pageToFetch: PageToFetchQuery,
    private readonly pacer: SitePacer,
    private readonly fetcher: PageFetcher,
    private readonly recoverLinks: RecoverLinks,
  ) {}

  async handle({ id, signal }: JobRun<'recoverLinks'>): Promise<void> {
    const url = await this.pageToFetch.forRecovery(id);
    if (url === null) return;
    const page = await this.pacer.paced(url, signal, () => this.fetcher.fetch(url, ARTICLE_PAGE_SIZES, signal));
    await this.recoverLinks.run(id, page);
  }
}
