import { Clock, LinkToCheckQuery, RecordLinkCheck } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { LinkChecker } from '@app/link-check';
import { Metrics } from '@app/observability';
import { Injectable } from '@nestjs/common';

/** Tries to reach a link and records what was seen. Whatever a server does is a result; only our own trouble is an error. */
@Injectable()
export class CheckLinkHandler implements JobHandler<'checkLink'> {
  constructor(
    private readonly linkToCheck: LinkToCheckQuery,
    private readonly checker: LinkChecker,
    private readonly recordLinkCheck: RecordLinkCheck,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  async handle({ id, payload, signal }: JobRun<'checkLink'>): Promise<void> {
    const link = await this.linkToCheck.run(id, payload.linkId);
    if (!link) return;
    const startedAt = this.clock.now();
    const result = await this.checker.check(link.url, signal);
    // A check that was cut short saw nothing; the job is run again.
    signal.throwIfAborted();
    const recorded = await this.recordLinkCheck.run({
      id,
      linkId: link.id,
      url: result.url,
      verdict: result.verdict,
      reason: result.reason,
      flags: result.flags,
      httpStatus: result.status,
      finalUrl: result.finalUrl,
      suggestedUrl: result.suggestedUrl,
      hops: result.hops,
      timings: result.timings,
      attempts: result.attempts,
      retryAfterSeconds: result.retryAfterSeconds,
      startedAt,
    });
    if (recorded) this.metrics.linkChecked(result.verdict);
  }
}
