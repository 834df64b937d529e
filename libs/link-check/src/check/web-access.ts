import { CheckFailure } from '../check-failure';
import { Dialer } from '../egress/dial';
import { EgressPolicy, type EgressPolicyOptions } from '../egress/egress-policy';
import { HostResolver } from '../egress/resolve-host';
import { TlsOpener } from '../egress/tls-opener';
import { ConnectionPool } from '../http/connection-pool';
import { WebClient } from '../http/web-client';
import { type LinkCheckLimits } from '../link-check-limits';
import { type LinkReason } from '../link-verdict';
import { DEFAULT_CONTACT_URL, userAgent } from '../user-agent';
import { pause } from './pause';
import { Turnstile } from './turnstile';

/** How the engine goes out, whatever for. */
export interface WebAccessOptions {
  egress?: EgressPolicyOptions;
  limits?: Partial<LinkCheckLimits>;
  /** Where a site's owner learns who we are; sent with every request. */
  contactUrl?: string;
  /** PEM certificates of authorities to trust besides Node's own; without any, NODE_EXTRA_CA_CERTS counts too. */
  trustedRoots?: readonly string[];
}

/** Why there was no answer. */
export interface WebFailure {
  readonly outcome: 'failed';
  readonly reason: LinkReason;
}

/** The one way out: requests under the egress policy, and whose turn it is. Connections are shared by all who go. */
export class WebAccess {
  readonly web: WebClient;
  private readonly pool: ConnectionPool;
  private readonly turnstile: Turnstile;

  /** @throws EgressPolicyError naming the bad entry of the egress options */
  constructor(
    options: WebAccessOptions,
    readonly limits: LinkCheckLimits,
  ) {
    const policy = new EgressPolicy(options.egress);
    const resolver = new HostResolver(policy.dns, limits.dnsMs);
    const dialer = new Dialer(policy, resolver, new TlsOpener(options.trustedRoots ?? []), limits.connectMs);
    this.pool = new ConnectionPool(dialer, limits.maxConcurrent, limits.maxHeaderBytes);
    this.web = new WebClient(this.pool, dialer, limits, userAgent(options.contactUrl ?? DEFAULT_CONTACT_URL));
    this.turnstile = new Turnstile(limits.maxConcurrent, limits.maxPerOrigin);
  }

  /** Does work on an origin when it is its turn. Rejects with the signal's reason when it is aborted before. */
  async inTurn<T>(origin: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    await this.turnstile.enter(origin, signal);
    try {
      return await work();
    } finally {
      this.turnstile.leave(origin);
    }
  }

  /** As `inTurn`, for one question and its answer: what kept that from coming is told like an answer, and not thrown. */
  async ask<T>(url: URL, signal: AbortSignal | undefined, question: () => Promise<T>): Promise<T | WebFailure> {
    try {
      return await this.inTurn(url.origin, signal, question);
    } catch (error) {
      if (error instanceof CheckFailure) return { outcome: 'failed', reason: error.reason };
      throw error;
    }
  }

  /** Waits, out of turn: who waits for a retry makes room for others. */
  async rest(origin: string, ms: number, signal: AbortSignal | undefined): Promise<void> {
    await this.turnstile.outside(origin, () => pause(ms, signal));
  }

  /** Ends idle connections. What is under way goes on to its end. */
  async close(): Promise<void> {
    await this.pool.close();
  }
}
