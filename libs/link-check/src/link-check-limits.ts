/** The bounds of one check. Every value is a starting value; times are milliseconds, sizes are bytes. */
export interface LinkCheckLimits {
  /** Resolving a host name. */
  dnsMs: number;
  /** Opening the connection, TLS included. */
  connectMs: number;
  /** From the request to the end of the response headers. */
  headersMs: number;
  /** From there to the end of what is read of the body. */
  bodyMs: number;
  /** Everything: all hops, retries and waits. */
  totalMs: number;
  /** Between a failure that may pass and the one retry. */
  retryDelayMs: number;
  /** A Retry-After up to this long is waited for inside the check. */
  retryAfterInsideMs: number;
  /** Redirects followed (what browsers and fetch allow). */
  maxHops: number;
  /** Requests that are no redirects followed: the cited page, retries, and the probe with its robots.txt. */
  maxRequests: number;
  /** Decoded body bytes read of a page. */
  maxBodyBytes: number;
  /** Response header bytes. */
  maxHeaderBytes: number;
  /** Informational (1xx) answers before the real one. */
  maxInformational: number;
  /** A check that took longer is flagged `slow`. */
  slowMs: number;
  /** Checks that run at the same time; more wait their turn. Sockets, idle ones included, never exceed it. */
  maxConcurrent: number;
  /** Of these, checks of one origin; the others of that origin wait their turn. */
  maxPerOrigin: number;
}

/** The starting values. */
export const DEFAULT_LINK_CHECK_LIMITS: LinkCheckLimits = {
  dnsMs: 5_000,
  connectMs: 5_000,
  headersMs: 10_000,
  bodyMs: 5_000,
  totalMs: 20_000,
  retryDelayMs: 1_000,
  retryAfterInsideMs: 10_000,
  maxHops: 20,
  maxRequests: 8,
  maxBodyBytes: 512 * 1024,
  maxHeaderBytes: 64 * 1024,
  maxInformational: 16,
  slowMs: 5_000,
  maxConcurrent: 64,
  maxPerOrigin: 2,
};
