import { setMaxListeners } from 'node:events';
import { Clock, FinishLinkChecks, type LinkToCheck, LinksToCheckQuery } from '@app/application';
import { type LinkVerdict } from '@app/domain';
import { type JobHandler, type JobRun } from '@app/jobs';
import { LinkChecker } from '@app/link-check';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { CheckRecorder } from '../link-checks/check-recorder';
import { LinkCheckMetrics } from '../link-checks/link-check-metrics';
import { OwnNetwork } from '../link-checks/own-network';
import { OutOfTurn, SitePacer } from '../link-checks/site-pacer';

/** Milliseconds that a job waits for the turns of its links; the rest of its time is for the last check that began. */
const PATIENCE = 120_000;

/** Verdicts that a network of our own which is down can bring about. */
const CAN_BE_OURS: ReadonlySet<LinkVerdict> = new Set(['gone', 'blocked', 'transient', 'misconfigured', 'suspect']);

/** Tries to reach links and records what was seen. Whatever a server does is a result; only our own trouble is an error. */
@Injectable()
export class CheckLinksHandler implements JobHandler<'checkLinks'> {
  constructor(
    private readonly linksToCheck: LinksToCheckQuery,
    private readonly pacer: SitePacer,
    private readonly checker: LinkChecker,
    private readonly ownNetwork: OwnNetwork,
    private readonly recorder: CheckRecorder,
    private readonly finishLinkChecks: FinishLinkChecks,
    private readonly metrics: LinkCheckMetrics,
    private readonly clock: Clock,
  ) {}

  async handle({ id, signal }: JobRun<'checkLinks'>): Promise<void> {
    const links = await this.linksToCheck.run(id);
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    // Each of them listens for the end of the job.
    setMaxListeners(0, signal, patience);
    // What one link's check fails of keeps no other from being made; the job is run again for those that are left.
    const outcomes = await Promise.allSettled(links.map((link) => this.check(link, signal, patience)));
    let isComplete = true;
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected' && !(outcome.reason instanceof OutOfTurn)) throw outcome.reason;
      isComplete &&= outcome.status === 'fulfilled';
    }
    // Whose turn did not come is no failure: the message stays open, and is offered again for those that are left.
    if (isComplete) await this.finishLinkChecks.run(id);
  }

  private async check(link: LinkToCheck, signal: AbortSignal, patience: AbortSignal): Promise<void> {
    const { result, startedAt } = await this.pacer.paced(link.url, patience, async () => ({
      startedAt: this.clock.now(),
      result: await this.checker.check(link.url, signal),
    }));
    // A check that was cut short saw nothing.
    signal.throwIfAborted();
    this.metrics.checkMade(result.verdict, result.timings.totalMs / 1_000);
    const ownNetworkDown = CAN_BE_OURS.has(result.verdict) && (await this.ownNetwork.isDown());
    const recorded = await this.recorder.record({
      id: link.checkId,
      linkId: link.id,
      url: result.url,
      verdict: result.verdict,
      reason: result.reason,
      flags: result.flags,
      httpStatus: result.status,
      finalUrl: result.finalUrl,
      suggestedUrl: result.suggestedUrl,
      canonicalUrl: result.canonicalUrl,
      hops: result.hops,
      timings: result.timings,
      attempts: result.attempts,
      retryAfterSeconds: result.retryAfterSeconds,
      requestId: currentRequestId(),
      ownNetworkDown,
      startedAt,
      checkedAt: this.clock.now(),
    });
    if (recorded) this.metrics.checkRecorded(result.verdict);
  }
}
