import { CheckBudget } from './check/check-budget';
import { canonicalAddress } from './check/canonical-address';
import { CheckFailure } from './check-failure';
import { judgePage } from './check/judge-page';
import { JudgingReading } from './check/judging-reading';
import { permanentMove } from './check/permanent-move';
import { raiseFlags } from './check/raise-flags';
import { SiblingProbe } from './check/sibling-probe';
import { parseTarget } from './check/target';
import { Trail } from './check/trail';
import { Trip } from './check/trip';
import { WebAccess, type WebAccessOptions } from './check/web-access';
import { DEFAULT_LINK_CHECK_LIMITS, type LinkCheckLimits } from './link-check-limits';
import { type LinkCheckResult } from './link-check-result';
import { type LinkReason, type LinkVerdict } from './link-verdict';

/** How a checker is set up. */
export type LinkCheckerOptions = WebAccessOptions;

/** Checks links. Safe to use for many checks at once; connections are shared between them. */
export class LinkChecker {
  private readonly limits: LinkCheckLimits;
  private readonly access: WebAccess;
  private readonly reading: JudgingReading;

  /** @throws EgressPolicyError naming the bad entry of the egress options */
  constructor(options: LinkCheckerOptions = {}) {
    this.limits = { ...DEFAULT_LINK_CHECK_LIMITS, ...options.limits };
    this.access = new WebAccess(options, this.limits);
    this.reading = new JudgingReading(this.limits);
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
    return await this.access.inTurn(target.url.origin, signal, () => this.run(url, target.url, signal));
  }

  /** Ends idle connections. Checks under way go on to their end. */
  async close(): Promise<void> {
    await this.access.close();
  }

  private async run(url: string, target: URL, signal: AbortSignal | undefined): Promise<LinkCheckResult> {
    const trip = new Trip(target, this.access, this.reading, signal);
    const { trail, budget } = trip;
    try {
      const visit = await trip.run();
      await judgePage(target, visit, new SiblingProbe(trip.visitor, budget));
      raiseFlags(visit, trail);
      trail.canonicalUrl = canonicalAddress(visit);
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
      canonicalUrl: trail.canonicalUrl,
      hops: trail.hops,
      timings,
      attempts: trail.attempts,
      retryAfterSeconds: trail.retryAfterSeconds,
      contentType: trail.contentType,
      title: trail.title,
    };
  }
}
