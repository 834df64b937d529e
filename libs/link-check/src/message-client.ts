import { WebAccess, type WebAccessOptions, type WebFailure } from './check/web-access';
import { retryAfterSeconds } from './http/retry-after';
import { DEFAULT_LINK_CHECK_LIMITS } from './link-check-limits';

/** Something that another system is told. */
export interface WebMessage {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** What the other system answered, whatever it is. */
export interface MessageAnswer {
  readonly outcome: 'answered';
  readonly status: number;
  /** What Retry-After asks for, in seconds, 0..86400; null when it does not. */
  readonly retryAfterSeconds: number | null;
  /** Where its body begins, as UTF-8. */
  readonly excerpt: string;
}

/** Bytes of an answer that are read; enough to see why it refuses. */
const EXCERPT_BYTES = 1_024;

/** Receivers are asked to answer first and work later (Standard Webhooks: 15 to 30 s). Nobody waits for his turn here. */
const LIMITS = {
  ...DEFAULT_LINK_CHECK_LIMITS,
  headersMs: 15_000,
  bodyMs: 2_000,
  totalMs: 20_000,
  maxConcurrent: 64,
  maxPerOrigin: 64,
};

/**
 * Tells other systems something, by the same vetted way out as a link check. One message is one POST on a connection of its
 * own; redirects are not followed, as they would lead what was signed to somebody else, and nothing is tried again.
 */
export class MessageClient {
  private readonly access: WebAccess;

  /** @throws EgressPolicyError naming the bad entry of the egress options */
  constructor(options: WebAccessOptions = {}) {
    this.access = new WebAccess(options, { ...LIMITS, ...options.limits });
  }

  /** @param signal ends the request; only then does the promise reject, with the signal's reason */
  async send(message: WebMessage, signal?: AbortSignal): Promise<MessageAnswer | WebFailure> {
    return this.access.ask(message.url, signal, () => this.post(message, signal));
  }

  /** Ends idle connections. Requests under way go on to their end. */
  async close(): Promise<void> {
    await this.access.close();
  }

  private async post({ url, headers, body }: WebMessage, signal: AbortSignal | undefined): Promise<MessageAnswer> {
    const { web, limits } = this.access;
    const answer = await web.post({
      url,
      // The excerpt is read as it comes, so it must not come compressed.
      headers: { ...headers, 'content-type': 'application/json', accept: '*/*', 'accept-encoding': 'identity' },
      body,
      cookies: '',
      remainingMs: limits.totalMs,
      planBody: () => ({ bytes: EXCERPT_BYTES, ms: limits.bodyMs, needed: false }),
      signal,
      spend: () => undefined,
    });
    return {
      outcome: 'answered',
      status: answer.status,
      // Only for reading HTTP dates; elapsed time is measured by the monotonic clock.
      retryAfterSeconds: retryAfterSeconds(answer.headers.first('retry-after'), new Date()),
      excerpt: answer.headers.first('content-encoding') === null ? excerptOf(answer.body) : '',
    };
  }
}

/** What can be shown and stored of it: a character may be cut in two, and PostgreSQL keeps no NUL. */
const excerptOf = (body: Buffer): string =>
  body
    .subarray(0, EXCERPT_BYTES)
    .toString('utf8')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
