import { CheckFailure } from './check-failure';
import { parseTarget } from './check/target';
import { Trail } from './check/trail';
import { Trip } from './check/trip';
import { type Visit } from './check/visitor';
import { WebAccess, type WebAccessOptions } from './check/web-access';
import { WholeReading } from './check/whole-reading';
import { type FetchedPage, type UnfetchedPage } from './fetched-page';
import { DEFAULT_LINK_CHECK_LIMITS } from './link-check-limits';
import { type MaxBytesByType, PageSizes } from './page-sizes';
import { charsetOf } from './page/decode-text';
import { typeOfPage } from './page/page-type';

/** How a fetcher is set up: as a link checker. */
export type PageFetcherOptions = WebAccessOptions;

/** A whole page takes longer than what a check reads of it, and holds more memory. */
const LIMITS = { ...DEFAULT_LINK_CHECK_LIMITS, bodyMs: 30_000, totalMs: 45_000, maxConcurrent: 8 };

/**
 * Fetches pages to be read, under the egress policy and along the ways of a link check: every address of every hop
 * vetted, redirects by hand, one retry. Safe to use for many pages at once.
 */
export class PageFetcher {
  private readonly access: WebAccess;

  /** @throws EgressPolicyError naming the bad entry of the egress options */
  constructor(options: PageFetcherOptions = {}) {
    this.access = new WebAccess(options, { ...LIMITS, ...options.limits });
  }

  /**
   * Fetches one page, within the limits whatever the server does. What the page is worth is not judged: a "not found"
   * that comes with a good status is a page. Never half a page: one that is too large or broke off has failed.
   *
   * @param url anything that is no web address gets the verdict `invalid` or `unsupported`
   * @param maxBytes the media types that are taken, and of each so many bytes at most
   * @param signal ends the fetch; only then does the promise reject, with the signal's reason
   */
  async fetch(url: string, maxBytes: MaxBytesByType, signal?: AbortSignal): Promise<FetchedPage | UnfetchedPage> {
    const target = parseTarget(url);
    if ('verdict' in target) return unfetched(url, target, new Trail());
    const sizes = new PageSizes(maxBytes);
    return await this.access.inTurn(target.url.origin, signal, () => this.run(url, target.url, sizes, signal));
  }

  /** Ends idle connections. Fetches under way go on to their end. */
  async close(): Promise<void> {
    await this.access.close();
  }

  private async run(
    url: string,
    target: URL,
    sizes: PageSizes,
    signal: AbortSignal | undefined,
  ): Promise<FetchedPage | UnfetchedPage> {
    const trip = new Trip(target, this.access, new WholeReading(sizes, this.access.limits), signal);
    try {
      return taken(url, await trip.run(), sizes, trip.trail);
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      return unfetched(url, error, trip.trail);
    }
  }
}

function taken(url: string, visit: Visit, sizes: PageSizes, trail: Trail): FetchedPage | UnfetchedPage {
  const { answer, body } = visit;
  const mediaType = typeOfPage(answer.headers, body);
  const most = sizes.of(mediaType);
  if (mediaType === null || most === null) {
    return unfetched(url, { verdict: 'unreadable', reason: 'unsupported_media_type' }, trail);
  }
  if (answer.bodyEnd === 'capped' || body.length > most) {
    return unfetched(url, { verdict: 'unreadable', reason: 'too_large' }, trail);
  }
  return {
    outcome: 'fetched',
    url,
    finalUrl: visit.url.href,
    status: answer.status,
    mediaType,
    charset: charsetOf(answer.headers.first('content-type')),
    headers: answer.headers.entries(),
    bytes: body,
    hops: trail.hops,
  };
}

function unfetched(
  url: string,
  { verdict, reason }: Pick<UnfetchedPage, 'verdict' | 'reason'>,
  { finalUrl, status, hops }: Trail,
): UnfetchedPage {
  return { outcome: 'failed', url, verdict, reason, finalUrl, status, hops };
}
