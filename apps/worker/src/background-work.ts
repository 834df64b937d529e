import { Clock, ForgetDoneMessages, ScheduleDueLinkChecks } from '@app/application';
import { JobRunner, OutboxRelay, QUEUE_BACKEND, type QueueBackend } from '@app/jobs';
import { type Logger, Metrics } from '@app/observability';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CheckLinkHandler } from './jobs/check-link.handler';
import { ImportArticleHandler } from './jobs/import-article.handler';
import { RecoverLinksHandler } from './jobs/recover-links.handler';
import { forgetDone } from './loops/forget-done.task';
import { Loop } from './loops/loop';
import { relayOutbox } from './loops/relay-outbox.task';
import { scheduleChecks } from './loops/schedule-checks.task';
import { CONCURRENCY, LOGGER } from './tokens';

/** All that a worker does by itself: jobs, and the loops that bring them. Starts and stops with the application. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loops: readonly Loop[];
  private readonly runner: JobRunner;

  constructor(
    @Inject(QUEUE_BACKEND) backend: QueueBackend,
    @Inject(LOGGER) logger: Logger,
    @Inject(CONCURRENCY) concurrency: number,
    metrics: Metrics,
    checkLink: CheckLinkHandler,
    importArticle: ImportArticleHandler,
    recoverLinks: RecoverLinksHandler,
    relay: OutboxRelay,
    schedule: ScheduleDueLinkChecks,
    forget: ForgetDoneMessages,
    clock: Clock,
  ) {
    this.runner = new JobRunner({
      backend,
      handlers: { checkLink, importArticle, recoverLinks },
      onGivenBack: (messageId, error) => relay.jobFailed(messageId, error, clock.now()),
      logger,
      metrics,
      concurrency,
    });
    const tasks = [relayOutbox(relay, clock, logger), scheduleChecks(schedule), forgetDone(forget)];
    this.loops = tasks.map((task) => new Loop(task, logger));
  }

  onApplicationBootstrap(): void {
    this.runner.start();
    for (const loop of this.loops) loop.start();
  }

  /** Before anything that jobs use is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.runner.stop(), ...this.loops.map((loop) => loop.stop())]);
  }
}
