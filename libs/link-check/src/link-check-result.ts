import { type LinkFlag, type LinkReason, type LinkVerdict } from './link-verdict';

/** One request of the chain that led from the cited URL to the last answer. */
export interface LinkHop {
  url: string;
  /** The HTTP status; null when nothing answered. */
  status: number | null;
  /** Where this hop sent us, as an absolute URL; null when it was the last. */
  location: string | null;
  /** How it sent us there. */
  via: 'location' | 'meta_refresh' | null;
  /** The IP address that was connected to; null when there was no connection. */
  address: string | null;
}

/** Milliseconds spent, in total and by phase, summed over all requests. */
export interface LinkTimings {
  totalMs: number;
  [phase: string]: number;
}

/** What one check found. */
export interface LinkCheckResult {
  /** The URL as it was given. */
  url: string;
  verdict: LinkVerdict;
  reason: LinkReason;
  flags: LinkFlag[];
  /** The last HTTP status received. */
  status: number | null;
  /** The URL it came from. */
  finalUrl: string | null;
  /** For `moved`: the address that the citation should carry instead. */
  suggestedUrl: string | null;
  /** The address that a page which was reached names as its own, else the one it was reached at; null for no page. */
  canonicalUrl: string | null;
  hops: LinkHop[];
  timings: LinkTimings;
  /** Tries that the last hop took. */
  attempts: number;
  /** For how many seconds the server asked to be left alone, 0..86400. */
  retryAfterSeconds: number | null;
  /** The media type of the last answer, without parameters, lower-cased. */
  contentType: string | null;
  /** The title of the page, white space collapsed, at most 300 characters. */
  title: string | null;
}
