import { WebAccess, type WebAccessOptions, type WebFailure } from './check/web-access';
import { type Answer } from './http/answer';
import { decodeBody } from './http/content-encoding';
import { retryAfterSeconds } from './http/retry-after';
import { DEFAULT_LINK_CHECK_LIMITS } from './link-check-limits';

/** One request to a service. */
export interface ServiceRequest {
  url: URL;
  /** Sent as a form, by POST; without it, the request is a GET. */
  form?: Readonly<Record<string, string>>;
  /** Headers besides those that say who we are. They go to this URL and nowhere else, as no redirect is followed. */
  headers?: Readonly<Record<string, string>>;
  /** Bytes read of the answer's body at most; without it, none. */
  maxBytes?: number;
}

/** What the service answered, whatever it is. */
export interface ServiceAnswer {
  outcome: 'answered';
  status: number;
  /** A header's first value; null when it is absent. */
  header: (name: string) => string | null;
  /** Where the answer sends its reader, made absolute; null when nowhere on the web. */
  location: URL | null;
  /** What Retry-After asks for, in seconds, 0..86400; null when it does not. */
  retryAfterSeconds: number | null;
  /** The body as UTF-8; cut off at `maxBytes`. */
  text: string;
}

/** A service may think longer than a page. */
const LIMITS = { ...DEFAULT_LINK_CHECK_LIMITS, headersMs: 30_000, bodyMs: 15_000, totalMs: 45_000, maxConcurrent: 4 };

/**
 * Asks services of the web, by the same vetted way out as a link check. One request is one answer: redirects are told and
 * not followed, and nothing is tried again.
 */
export class ServiceClient {
  private readonly access: WebAccess;

  /** @throws EgressPolicyError naming the bad entry of the egress options */
  constructor(options: WebAccessOptions = {}) {
    this.access = new WebAccess(options, { ...LIMITS, ...options.limits });
  }

  /** @param signal ends the request; only then does the promise reject, with the signal's reason */
  async send(request: ServiceRequest, signal?: AbortSignal): Promise<ServiceAnswer | WebFailure> {
    return this.access.ask(request.url, signal, () => this.exchange(request, signal));
  }

  /** Ends idle connections. Requests under way go on to their end. */
  async close(): Promise<void> {
    await this.access.close();
  }

  private async exchange(
    { url, form, headers = {}, maxBytes = 0 }: ServiceRequest,
    signal: AbortSignal | undefined,
  ): Promise<ServiceAnswer> {
    const { web, limits } = this.access;
    const plan = { bytes: maxBytes, ms: limits.bodyMs, needed: maxBytes > 0 };
    const asked = {
      url,
      cookies: '',
      remainingMs: limits.totalMs,
      planBody: () => plan,
      signal,
      spend: () => undefined,
    };
    const answer =
      form === undefined
        ? await web.get({ ...asked, headers })
        : await web.post({
            ...asked,
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams(form).toString(),
          });
    return told(url, answer, await decodeBody(answer, maxBytes));
  }
}

function told(url: URL, { status, headers }: Answer, body: Buffer): ServiceAnswer {
  return {
    outcome: 'answered',
    status,
    header: (name) => headers.first(name),
    location: locationOf(headers.reference('location'), url),
    // Only for reading HTTP dates; elapsed time is measured by the monotonic clock.
    retryAfterSeconds: retryAfterSeconds(headers.first('retry-after'), new Date()),
    text: body.toString('utf8'),
  };
}

function locationOf(reference: string | null, base: URL): URL | null {
  if (reference === null || reference === '') return null;
  try {
    const url = new URL(reference, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
