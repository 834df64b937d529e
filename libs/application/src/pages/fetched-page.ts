import { type PageFailureCode } from '@app/domain';
import { ARTICLE_MEDIA_TYPES, type ArticleFormat, articleFormatOf, MAX_BYTES } from '@app/extraction';

/** A page that a worker fetched, whole. */
export interface FetchedPage {
  readonly outcome: 'fetched';
  /** Where the redirects ended. */
  readonly finalUrl: string;
  readonly status: number;
  /** One of `ARTICLE_PAGE_SIZES`. */
  readonly mediaType: string;
  /** As the server declares it; null when it does not. */
  readonly charset: string | null;
  /** Response headers, as they came. */
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array;
}

/** A page that did not come, and why. */
export interface UnfetchedPage {
  readonly outcome: 'failed';
  readonly verdict: Exclude<PageFailureCode, 'given_up'>;
  /** A stable code, as a link check gives. */
  readonly reason: string;
  /** The last URL that answered; null when none did. */
  readonly finalUrl: string | null;
  readonly status: number | null;
}

/** What was seen of a page, for whoever asked for it. */
export const seenOf = ({ finalUrl, status }: FetchedPage | UnfetchedPage) => ({ finalUrl, httpStatus: status });

/** Bytes taken at most of a page that is to be read as an article, by its media type; others are not taken. */
export const ARTICLE_PAGE_SIZES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ARTICLE_MEDIA_TYPES).map(([mediaType, format]) => [mediaType, MAX_BYTES[format]]),
);

/** How a page is to be read. Servers that do not know Markdown send it as plain text. */
export const formatOf = ({ mediaType, finalUrl }: FetchedPage): ArticleFormat => {
  const format = articleFormatOf(mediaType) ?? 'text';
  return format === 'text' && /\.(?:md|markdown)$/i.test(new URL(finalUrl).pathname) ? 'markdown' : format;
};
