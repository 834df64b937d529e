import { LinkRecoveryRepository, newId, Transactions } from '@app/database';
import { type Actor, DomainError, isWebAddress } from '@app/domain';
import { Outbox } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { ReadArticle } from '../articles/read-article';
import { Clock } from '../clock';
import { FindAddresses } from './find-addresses';
import { LossyArticles } from './lossy-article';

/** A page that its sender has at hand. */
export interface GivenPage {
  /** HTML. */
  readonly content: Uint8Array;
  /** Where its sender declared one. */
  readonly charset?: string;
  /** The request's name for the content, for what is wrong with it. */
  readonly field: string;
}

/** Where to look for an article's lost addresses. */
export interface LinkRecoveryRequest {
  /** Where the page is, when not at the article's source URL. */
  readonly url?: string;
  /** The page itself; otherwise it is fetched. */
  readonly page?: GivenPage;
}

/** Has the addresses that an article lost looked for on its original page, or on another one that has them. */
@Injectable()
export class RequestLinkRecovery {
  constructor(
    private readonly transactions: Transactions,
    private readonly articles: LossyArticles,
    private readonly recoveries: LinkRecoveryRepository,
    private readonly readArticle: ReadArticle,
    private readonly findAddresses: FindAddresses,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the recovery's id; a page that was given has been searched by then
   * @throws DomainError `not_found`, `no_address_missing`, `source_url_unknown` when a page is to be fetched from nowhere,
   *   and as `SubmitArticle` for a page that was given and cannot be read
   */
  async run(actor: Actor, articleId: string, { url, page }: LinkRecoveryRequest): Promise<string> {
    return page === undefined ? this.fetch(actor, articleId, url) : this.search(actor, articleId, page, url);
  }

  private async fetch(actor: Actor, articleId: string, url: string | undefined): Promise<string> {
    const createdAt = this.clock.now();
    return this.transactions.run(async (tx) => {
      const { article, revision, missing } = await this.articles.lock(tx, articleId);
      assertMissing(missing);
      const pageUrl = url ?? article.sourceUrl;
      if (pageUrl === null || !isWebAddress(pageUrl)) throw sourceUrlUnknown();
      const [id = ''] = await this.outbox.add(tx, 'recoverLinks', [{}], createdAt);
      const wanted = { id, articleId, revisionId: revision.id, pageUrl, missing, requestedById: actor.id, createdAt };
      await this.recoveries.insert(tx, { ...wanted, ...UNFINISHED });
      return id;
    });
  }

  private async search(
    actor: Actor,
    articleId: string,
    { content, charset, field }: GivenPage,
    url: string | undefined,
  ): Promise<string> {
    const createdAt = this.clock.now();
    const lossy = await this.transactions.run((tx) => this.articles.lock(tx, articleId));
    assertMissing(lossy.missing);
    const { sourceUrl, language } = lossy.article;
    const pageUrl = url ?? (sourceUrl !== null && isWebAddress(sourceUrl) ? sourceUrl : null);
    const extraction = await this.readArticle.run(
      {
        format: 'html',
        content,
        ...(charset !== undefined && { charset }),
        ...(pageUrl !== null && { baseUrl: pageUrl }),
        ...(language !== null && { language }),
      },
      field,
    );
    const id = newId();
    const proposals = await this.findAddresses.run(id, lossy, extraction, [pageUrl]);
    const { revision, missing } = lossy;
    const wanted = { id, articleId, revisionId: revision.id, pageUrl, missing, requestedById: actor.id, createdAt };
    await this.transactions.run(async (tx) => {
      await this.recoveries.insert(tx, { ...wanted, ...UNFINISHED, finishedAt: this.clock.now() });
      await this.recoveries.propose(tx, proposals);
    });
    return id;
  }
}

const UNFINISHED = { finishedAt: null, finalUrl: null, httpStatus: null, failure: null };

const assertMissing = (missing: number): void => {
  if (missing === 0) throw new DomainError('no_address_missing', 'Every citation of the article has an address.');
};

const sourceUrlUnknown = (): DomainError =>
  new DomainError(
    'source_url_unknown',
    'The article does not say where it was published. Name a page, or send its HTML.',
    {
      fields: [{ field: 'url', detail: 'is required because the article has no http(s) source URL' }],
    },
  );
