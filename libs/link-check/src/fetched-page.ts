import { type LinkHop } from './link-check-result';
import { type FailureVerdict, type LinkReason } from './link-verdict';

/** A page that came, whole. */
export interface FetchedPage {
  outcome: 'fetched';
  /** The URL as it was given. */
  url: string;
  /** Where the redirects ended: what relative addresses on the page start from. */
  finalUrl: string;
  /** 200 to 299. */
  status: number;
  /** Lower-cased, without parameters: one of the types asked for. */
  mediaType: string;
  /** The encoding that the server declares; null when it leaves that to the page. */
  charset: string | null;
  /** Names and values, as they came. */
  headers: (readonly [string, string])[];
  /** The content without its content encoding. */
  bytes: Buffer;
  hops: LinkHop[];
}

/** What is wrong with a page that a reader gets and we do not take. */
export type UnreadableReason = 'too_large' | 'unsupported_media_type';

/** What a link check would have seen, or `unreadable` for a page that is there but not taken. */
export type PageVerdict = FailureVerdict | 'unreadable';

/** A page that did not come. */
export interface UnfetchedPage {
  outcome: 'failed';
  /** The URL as it was given. */
  url: string;
  verdict: PageVerdict;
  reason: LinkReason | UnreadableReason;
  /** The last URL that answered; null when none did. */
  finalUrl: string | null;
  /** The status of that answer. */
  status: number | null;
  hops: LinkHop[];
}
