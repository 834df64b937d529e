import { CheckBudget } from './check/check-budget';
import { CheckFailure } from './check-failure';
import { CookieMemory } from './check/cookie-memory';
import { follow } from './check/follow';
import { judgeAnswer } from './check/judge';
import { judgePage } from './check/judge-page';
import { permanentMove } from './check/permanent-move';
import { raiseFlags } from './check/raise-flags';
import { SiblingProbe } from './check/sibling-probe';
import { parseTarget } from './check/target';
import { Trail } from './check/trail';
import { Visitor } from './check/visitor';
import { Dialer } from './egress/dial';
import { EgressPolicy, type EgressPolicyOptions } from './egress/egress-policy';
import { HostResolver } from './egress/resolve-host';
import { TlsOpener } from './egress/tls-opener';
import { pause } from './check/pause';
import { Turnstile } from './check/turnstile';
import { ConnectionPool } from './http/connection-pool';
import { WebClient } from './http/web-client';
import { DEFAULT_LINK_CHECK_LIMITS, type LinkCheckLimits } from './link-check-limits';
import { type LinkCheckResult } from './link-check-result';
import { type LinkReason, type LinkVerdict } from './link-verdict';
import { DEFAULT_CONTACT_URL, userAgent } from './user-agent';

/** How a checker is set up. */
export interface LinkCheckerOptions {
  egress?: EgressPolicyOptions;
  limits?: Partial<LinkCheckLimits>;
  /** Where a site's owner learns who we are; sent with every request. */
  contactUrl?: string;
  /** PEM certificates of authorities to trust besides Node's own; without any, NODE_EXTRA_CA_CERTS counts too. */
  trustedRoots?: readonly string[];
}

/** Checks links. Safe to use for many checks at once; connections are shared between them. */
export class LinkChecker {
  private readonly limits: LinkCheckLimits;
  private readonly pool: ConnectionPool;
  private readonly web: WebClient;
  private readonly turnstile: Turnstile;

  /** @throws EgressPolicyError naming the bad entry of the egress options */
  constructor(options: LinkCheckerOptions = {}) {
    this.limits = { ...DEFAULT_LINK_CHECK_LIMITS, ...options.limits };
    const policy = new EgressPolicy(options.egress);
    const resolver = new HostResolver(policy.dns, this.limits.dnsMs);
    const dialer = new Dialer(policy, resolver, new TlsOpener(options.trustedRoots ?? []), this.limits.connectMs);
    this.pool = new ConnectionPool(dialer, this.limits.maxConcurrent, this.limits.maxHeaderBytes);
    this.web = new WebClient(this.pool, dialer, this.limits, userAgent(options.contactUrl ?? DEFAULT_CONTACT_URL));
    this.turnstile = new Turnstile(this.limits.maxConcurrent, this.limits.maxPerOrigin);
  }

  /**
   * Checks one URL, within the limits whatever the server does. Waiting for a turn does not count.
   *
   * @param url as cited; anything that does not parse gets the verdict `invalid`
   * @param signal ends the check; only then does the promise reject, with the signal's reason
   */
  async check(url: string, signal?: AbortSignal): Promise<LinkCheckResult> {
    const target = parseTarget(url);
    if ('verdict' in target) {
      return this.report(url, new Trail(), new CheckBudget(this.limits), target.verdict, target.reason);
    }
    const { origin } = target.url;
    await this.turnstile.enter(origin, signal);
    try {
      return await this.run(url, target.url, signal);
    } finally {
      this.turnstile.leave(origin);
    }
  }

  /** Ends idle connections. Checks under way go on to their end. */
  async close(): Promise<void> {
    await this.pool.close();
  }

  private async run(url: string, target: URL, signal: AbortSignal | undefined): Promise<LinkCheckResult> {
    const trail = new Trail();
    const cookies = new CookieMemory();
    const budget = new CheckBudget(this.limits);
    budget.takeRequest();
    // Who waits for a retry makes room for others.
    const rest = (ms: number) => this.turnstile.outside(target.origin, () => pause(ms, signal));
    const visitor = new Visitor(this.web, this.limits, { budget, cookies, trail, now, rest, signal });
    try {
      const visit = await follow(target, visitor, cookies, trail, this.limits);
      judgeAnswer(visit, trail, now());
      await judgePage(target, visit, new SiblingProbe(visitor, budget));
      raiseFlags(visit, trail);
      const moved = permanentMove(trail.hops);
      if (moved === null) return this.report(url, trail, budget, 'reachable', 'ok');
      return { ...this.report(url, trail, budget, 'moved', 'moved_permanently'), suggestedUrl: moved };
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      if (error.domainMissing) trail.flags.add('domain_missing');
      return this.report(url, trail, budget, error.verdict, error.reason);
    }
  }

  private report(
    url: string,
    trail: Trail,
    budget: CheckBudget,
    verdict: LinkVerdict,
    reason: LinkReason,
  ): LinkCheckResult {
    const timings = budget.timings();
    if (timings.totalMs >= this.limits.slowMs) trail.flags.add('slow');
    return {
      url,
      verdict,
      reason,
      flags: [...trail.flags],
      status: trail.status,
      finalUrl: trail.finalUrl,
      suggestedUrl: null,
      hops: trail.hops,
      timings,
      attempts: trail.attempts,
      retryAfterSeconds: trail.retryAfterSeconds,
      contentType: trail.contentType,
      title: trail.title,
    };
  }
}

/** Only for reading HTTP dates; elapsed time is measured by the monotonic clock. */
function now(): Date {
  return new Date();
}
