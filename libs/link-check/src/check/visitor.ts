import { CheckFailure } from '../check-failure';
import { type Answer, isRedirect } from '../http/answer';
import { type BodyPlan } from '../http/exchange';
import { type HeaderBag } from '../http/header-bag';
import { retryAfterSeconds } from '../http/retry-after';
import { type WebClient } from '../http/web-client';
import { type LinkCheckLimits } from '../link-check-limits';
import { isBotWall } from '../page/bot-wall';
import { decodeText } from '../page/decode-text';
import { type PageFacts } from '../page/page-facts';
import { isHtml, typeOfPage } from '../page/page-type';
import { scanPage } from '../page/scan-page';
import { type CheckBudget } from './check-budget';
import { type CookieMemory } from './cookie-memory';
import { GLANCE_BYTES } from './judging-reading';
import { type Reading } from './reading';
import { type Trail } from './trail';

const REDIRECT_BODY_MS = 500;
const NOTHING = Buffer.alloc(0);

/** One URL's answer, read. */
export interface Visit {
  url: URL;
  answer: Answer;
  /** The decoded bytes. */
  body: Buffer;
  /** What the page says; null for what is not HTML. */
  page: PageFacts | null;
  /** Why the body could not be decoded; null when it could. */
  undecodable: CheckFailure | null;
}

/** What belongs to one check and outlives a single request. */
export interface CheckContext {
  budget: CheckBudget;
  cookies: CookieMemory;
  trail: Trail;
  /** The time of day, for HTTP dates. */
  now: () => Date;
  /** Waits that many milliseconds. */
  rest: (ms: number) => Promise<void>;
  signal: AbortSignal | undefined;
}

/** Fetches one URL after the other for one check; the one retry that a check has is spent here. */
export class Visitor {
  private retried = false;

  constructor(
    private readonly web: WebClient,
    private readonly limits: LinkCheckLimits,
    private readonly reading: Reading,
    private readonly check: CheckContext,
  ) {}

  /**
   * The URL's answer. A failure that may pass, and a 5xx, is tried once more after a second; a 429 or 503 after what
   * it asked for, if that is short.
   *
   * @throws CheckFailure
   */
  async visit(url: URL): Promise<Visit> {
    this.check.trail.attempts = 1;
    try {
      const visit = await this.attempt(url);
      const wait = this.waitBeforeRetry(visit);
      if (wait === null || !this.takeRetry(wait)) return visit;
      await this.check.rest(wait);
    } catch (error) {
      if (!(error instanceof CheckFailure) || !error.mayPass || !this.takeRetry(this.limits.retryDelayMs)) throw error;
      await this.check.rest(this.limits.retryDelayMs);
    }
    return await this.again(url);
  }

  /** Like `visit`, without any retry. */
  async attempt(url: URL): Promise<Visit> {
    const { cookies, budget, signal } = this.check;
    const answer = await this.web.get({
      url,
      cookies: cookies.header(url),
      remainingMs: budget.remainingMs,
      planBody: (status, headers) => this.planBody(status, headers),
      signal,
      spend: budget.spend,
    });
    cookies.store(url, answer.headers);
    if (isRedirect(answer.status)) return { url, answer, body: NOTHING, page: null, undecodable: null };
    try {
      const body = await this.reading.decode(answer);
      return { url, answer, body, page: this.look(answer, body), undecodable: null };
    } catch (error) {
      // A 404 stays one, however broken the page that comes with it.
      if (!(error instanceof CheckFailure) || error.mayPass) throw error;
      return { url, answer, body: NOTHING, page: null, undecodable: error };
    }
  }

  /** What the beginning of a page tells of it; more than that is never looked at. */
  private look({ headers }: Answer, body: Buffer): PageFacts | null {
    if (!isHtml(typeOfPage(headers, body))) return null;
    const beginning = body.subarray(0, this.limits.maxBodyBytes);
    return scanPage(decodeText(beginning, headers.first('content-type')));
  }

  private again(url: URL): Promise<Visit> {
    this.check.trail.attempts += 1;
    return this.attempt(url);
  }

  private planBody(status: number, headers: HeaderBag): BodyPlan {
    if (isRedirect(status)) {
      // Read only where that keeps the connection cheaply; a redirect needs no body.
      const isSmall = Number(headers.first('content-length') ?? Number.NaN) <= GLANCE_BYTES;
      return { bytes: isSmall ? GLANCE_BYTES : 0, ms: REDIRECT_BODY_MS, needed: false };
    }
    return this.reading.plan(status, headers);
  }

  /** Milliseconds to wait before this answer is worth asking for again; null when it is not. */
  private waitBeforeRetry({ answer, body, page }: Visit): number | null {
    const { status } = answer;
    if (isBotWall(answer, body, page)) return null;
    const asked = retryAfterSeconds(answer.headers.first('retry-after'), this.check.now());
    if ((status === 429 || status === 503) && asked !== null) {
      const wait = Math.max(asked * 1000, this.limits.retryDelayMs);
      return wait <= this.limits.retryAfterInsideMs ? wait : null;
    }
    return status >= 500 && status < 600 ? this.limits.retryDelayMs : null;
  }

  private takeRetry(waitMs: number): boolean {
    if (this.retried || this.check.budget.remainingMs <= waitMs || !this.check.budget.takeRequest()) return false;
    this.retried = true;
    return true;
  }
}
