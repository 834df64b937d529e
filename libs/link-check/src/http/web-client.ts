import { CheckFailure } from '../check-failure';
import { type Dialer, dialTarget } from '../egress/dial';
import { type LinkCheckLimits } from '../link-check-limits';
import { type Answer } from './answer';
import { type ConnectionPool } from './connection-pool';
import { type BodyPlan, Exchange, type ExchangeLimits } from './exchange';
import { type HeaderBag } from './header-bag';
import { requestPlainly } from './plain-request';
import { requestTarget } from './request-target';
import { socketFailure } from './socket-failure';

/** One GET to make. */
export interface GetRequest {
  url: URL;
  /** The Cookie header; empty for none. */
  cookies: string;
  remainingMs: number;
  planBody: (status: number, headers: HeaderBag) => BodyPlan;
  signal: AbortSignal | undefined;
  /** Adds to the sums of a check: milliseconds by phase. */
  spend: (phase: string, ms: number) => void;
  /** Headers besides the client's own, or in their stead. */
  headers?: Readonly<Record<string, string>>;
}

/** Something to be done: its body makes the request a POST. */
export interface PostRequest extends GetRequest {
  body: string;
}

/** Makes single requests, no redirects, no retries, under the egress policy of its pool. */
export class WebClient {
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly pool: ConnectionPool,
    private readonly dialer: Dialer,
    private readonly limits: LinkCheckLimits,
    userAgent: string,
  ) {
    this.headers = {
      'user-agent': userAgent,
      accept: 'text/html,*/*;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
    };
  }

  /** @throws CheckFailure, or the signal's reason */
  async get(request: GetRequest): Promise<Answer> {
    const started = performance.now();
    try {
      return await this.attempt(request, false);
    } catch (error) {
      const again = () => ({ ...request, remainingMs: request.remainingMs - (performance.now() - started) });
      // RFC 9112, section 9.3.1: the server may close an idle connection at any time, also just as we write on it.
      if (error instanceof ConnectionDied) return await this.attempt(again(), true);
      if (isUnaskedContinue(error)) return await this.attemptPlainly(again(), false);
      if (isOldFashioned(error)) return await this.attemptPlainly(again(), true);
      throw error;
    }
  }

  /**
   * Once, and on a connection of its own: what was asked for may have been done although no answer came.
   *
   * @throws CheckFailure, or the signal's reason
   */
  async post(request: PostRequest): Promise<Answer> {
    return await this.attempt(request, true, request.body);
  }

  private async attempt(request: GetRequest, fresh: boolean, body?: string): Promise<Answer> {
    request.signal?.throwIfAborted();
    const { url } = request;
    const connection = await this.pool.acquire(url, fresh);
    const exchange = new Exchange(this.exchangeLimits(request), () => connection.route?.address ?? '');
    const onAbort = () => {
      exchange.cancel(request.signal?.reason as Error);
    };
    request.signal?.addEventListener('abort', onAbort);
    let reusable = false;
    try {
      try {
        const what = body === undefined ? { method: 'GET' } : { method: 'POST', body };
        connection.send({ path: requestTarget(url), headers: this.headersOf(request), ...what }, exchange);
      } catch (error) {
        exchange.cancel(error as Error);
      }
      const answer = await exchange.answer;
      reusable = answer.bodyEnd === 'complete' && !/\bclose\b/i.test(answer.headers.first('connection') ?? '');
      return answer;
    } catch (error) {
      if (error instanceof CheckFailure && error.mayPass && !connection.openedNow && !exchange.sawResponse) {
        if (error.reason === 'connection_reset' || error.reason === 'connection_closed') throw new ConnectionDied();
      }
      throw error instanceof Error && request.signal?.aborted !== true ? socketFailure(error) : error;
    } finally {
      request.signal?.removeEventListener('abort', onAbort);
      const { route } = connection;
      if (connection.openedNow && route !== null) {
        request.spend('dnsMs', route.dnsMs);
        request.spend('connectMs', route.connectMs);
        request.spend('tlsMs', route.tlsMs);
      }
      request.spend('headersMs', exchange.headersMs);
      request.spend('bodyMs', exchange.bodyMs);
      if (reusable) this.pool.keep(connection);
      else await this.pool.drop(connection);
    }
  }

  private async attemptPlainly(request: GetRequest, lenient: boolean): Promise<Answer> {
    const { url } = request;
    const stop = new AbortController();
    const signal = request.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, request.signal]);
    const { socket, address } = await this.dialer.dial(dialTarget(url), signal);
    const exchange = new Exchange(this.exchangeLimits(request), () => address);
    const onAbort = () => {
      exchange.cancel(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort);
    try {
      const { maxHeaderBytes } = this.limits;
      requestPlainly(socket, { url, headers: this.headersOf(request), maxHeaderBytes, lenient }, exchange);
      return await exchange.answer;
    } finally {
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
    }
  }

  private exchangeLimits({ remainingMs, planBody }: GetRequest): ExchangeLimits {
    const { headersMs, maxInformational, maxHeaderBytes } = this.limits;
    return { headersMs, maxInformational, maxHeaderBytes, remainingMs: Math.max(1, remainingMs), planBody };
  }

  private headersOf({ cookies, headers }: GetRequest): Readonly<Record<string, string>> {
    return { ...this.headers, ...headers, ...(cookies !== '' && { cookie: cookies }) };
  }
}

/** What undici makes of an unsolicited `100 Continue`. */
function isUnaskedContinue(error: unknown): boolean {
  return error instanceof CheckFailure && error.cause instanceof Error && error.cause.message === 'bad response';
}

/** Lines that end in LF alone, or go on after it (RFC 9112, sections 2.2 and 5.2): a client may read them, and browsers do. */
function isOldFashioned(error: unknown): boolean {
  return (
    error instanceof CheckFailure &&
    error.cause instanceof Error &&
    /missing expected CR|whitespace after header value/i.test(error.cause.message)
  );
}

/** A kept connection turned out to be closed before it answered anything: no failure of the page. */
class ConnectionDied extends Error {}
