import { CheckFailure } from '../check-failure';
import { type LinkCheckLimits } from '../link-check-limits';
import { type Answer } from './answer';
import { type ConnectionPool } from './connection-pool';
import { Exchange, type ExchangeLimits } from './exchange';
import { type HeaderBag } from './header-bag';
import { socketFailure } from './socket-failure';

/** One GET to make. */
export interface GetRequest {
  url: URL;
  /** The Cookie header; empty for none. */
  cookies: string;
  remainingMs: number;
  bodyBytes: (status: number, headers: HeaderBag) => number;
  signal: AbortSignal | undefined;
  /** Adds to the sums of a check: milliseconds by phase. */
  spend: (phase: string, ms: number) => void;
}

/** Makes single GET requests, no redirects, no retries, under the egress policy of its pool. */
export class WebClient {
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly pool: ConnectionPool,
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
      if (!(error instanceof ConnectionDied)) throw error;
      // RFC 9112, section 9.3.1: the server may close an idle connection at any time, also just as we write on it.
      return await this.attempt({ ...request, remainingMs: request.remainingMs - (performance.now() - started) }, true);
    }
  }

  private async attempt(request: GetRequest, fresh: boolean): Promise<Answer> {
    request.signal?.throwIfAborted();
    const { url } = request;
    const connection = this.pool.acquire(url, fresh);
    const limits: ExchangeLimits = {
      headersMs: this.limits.headersMs,
      bodyMs: this.limits.bodyMs,
      maxInformational: this.limits.maxInformational,
      remainingMs: Math.max(1, request.remainingMs),
      bodyBytes: request.bodyBytes,
    };
    const exchange = new Exchange(limits, () => connection.route?.address ?? '');
    const onAbort = () => {
      exchange.cancel(request.signal?.reason as Error);
    };
    request.signal?.addEventListener('abort', onAbort);
    let reusable = false;
    try {
      const headers = request.cookies === '' ? this.headers : { ...this.headers, cookie: request.cookies };
      try {
        connection.send({ path: url.pathname + url.search, method: 'GET', headers }, exchange);
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
      this.pool.release(connection, reusable);
    }
  }
}

/** A kept connection turned out to be closed before it answered anything: no failure of the page. */
class ConnectionDied extends Error {}
