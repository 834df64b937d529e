import { ARTICLE_PAGE_SIZES, ImportArticle, PageToFetchQuery } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { PageFetcher } from '@app/link-check';
import { Injectable } from '@nestjs/common';
import { SitePacer } from '../link-checks/site-pacer';

/** Fetches the page of an import and has it taken in. Whatever the page is, is a result; only our own trouble is an error. */
@Injectable()
export class ImportArticleHandler implements JobHandler<'importArticle'> {
  constructor(
    private readonly pageToFetch: PageToFetchQuery,
    private readonly pacer: SitePacer,
    private readonly fetcher: PageFetcher,
    private readonly importArticle: ImportArticle,
  ) {}

  async handle({ id, signal }: JobRun<'importArticle'>): Promise<void> {
    const url = await this.pageToFetch.forImport(id);
    if (url === null) return;
    const page = await this.pacer.paced(url, signal, () => this.fetcher.fetch(url, ARTICLE_PAGE_SIZES, signal));
    await this.importArticle.run(id, page);
  }
}
