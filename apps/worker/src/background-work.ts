import {
  Clock,
  FanOutEvents,
  ExportHeads,
  FoldTallies,
  ForgetDeliveries,
  ForgetDoneMessages,
  ForgetLiveEvents,
  KeepLinkChecks,
  RaiseOverdue,
  ScheduleDueLinkChecks,
} from '@app/application';
import { JobMetrics, JobRunner, OutboxRelay, QUEUE_BACKEND, type QueueBackend } from '@app/jobs';
import { type Logger } from '@app/observability';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CheckLinksHandler } from './jobs/check-links.handler';
import { ImportArticleHandler } from './jobs/import-article.handler';
import { LookUpArchiveHandler } from './jobs/look-up-archive.handler';
import { CompareSourceHandler } from './jobs/compare-source.handler';
import { KeepSourceHandler } from './jobs/keep-source.handler';
import { RecoverLinksHandler } from './jobs/recover-links.handler';
import { SaveToArchiveHandler } from './jobs/save-to-archive.handler';
import { TransitionClaimsHandler } from './jobs/transition-claims.handler';
import { SitePacer } from './link-checks/site-pacer';
import { fanOutEvents } from './loops/fan-out-events.task';
import { exportHeads } from './loops/export-heads.task';
import { foldTallies } from './loops/fold-tallies.task';
import { forgetDeliveries } from './loops/forget-deliveries.task';
import { forgetDone } from './loops/forget-done.task';
import { forgetLiveEvents } from './loops/forget-live-events.task';
import { keepChecks } from './loops/keep-checks.task';
import { Loop } from './loops/loop';
import { raiseOverdue } from './loops/raise-overdue.task';
import { relayOutbox } from './loops/relay-outbox.task';
import { renewVisits } from './loops/renew-visits.task';
import { scheduleChecks } from './loops/schedule-checks.task';
import { sendWebhooks } from './loops/send-webhooks.task';
import { CONCURRENCY, KEPT_MONTHS, LOGGER } from './tokens';
import { WebhookSender } from './webhooks/webhook-sender';

/** All that a worker does by itself: jobs, and the loops that bring them. Starts and stops with the application. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loops: readonly Loop[];
  private readonly runner: JobRunner;

  constructor(
    @Inject(QUEUE_BACKEND) backend: QueueBackend,
    @Inject(LOGGER) logger: Logger,
    @Inject(CONCURRENCY) concurrency: number,
    metrics: JobMetrics,
    @Inject(KEPT_MONTHS) keptMonths: number | null,
    checkLinks: CheckLinksHandler,
    importArticle: ImportArticleHandler,
    recoverLinks: RecoverLinksHandler,
    lookUpArchive: LookUpArchiveHandler,
    saveToArchive: SaveToArchiveHandler,
    keepSource: KeepSourceHandler,
    compareSource: CompareSourceHandler,
    transitionClaims: TransitionClaimsHandler,
    relay: OutboxRelay,
    pacer: SitePacer,
    schedule: ScheduleDueLinkChecks,
    keep: KeepLinkChecks,
    forget: ForgetDoneMessages,
    forgetEvents: ForgetLiveEvents,
    overdue: RaiseOverdue,
    fold: FoldTallies,
    fanOut: FanOutEvents,
    private readonly sender: WebhookSender,
    forgetOldDeliveries: ForgetDeliveries,
    heads: ExportHeads,
    clock: Clock,
  ) {
    this.runner = new JobRunner({
      backend,
      handlers: {
        checkLinks,
        importArticle,
        recoverLinks,
        lookUpArchive,
        saveToArchive,
        keepSource,
        compareSource,
        transitionClaims,
      },
      onGivenBack: (messageId, error) => relay.jobFailed(messageId, error, clock.now()),
      logger,
      metrics,
      concurrency,
    });
    const tasks = [
      relayOutbox(relay, clock, logger),
      scheduleChecks(schedule, pacer.hostShare),
      renewVisits(pacer),
      raiseOverdue(overdue),
      foldTallies(fold),
      fanOutEvents(fanOut),
      sendWebhooks(sender),
      forgetDone(forget),
      forgetLiveEvents(forgetEvents),
      forgetDeliveries(forgetOldDeliveries),
      keepChecks(keep, keptMonths),
      exportHeads(heads, logger),
    ];
    this.loops = tasks.map((task) => new Loop(task, logger));
  }

  onApplicationBootstrap(): void {
    this.runner.start();
    for (const loop of this.loops) loop.start();
  }

  /** Before anything that jobs use is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.runner.stop(), this.sender.stop(), ...this.loops.map((loop) => loop.stop())]);
  }
}
