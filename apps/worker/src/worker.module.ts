import { ApplicationModule } from '@app/application';
import { type Archive, WaybackMachine } from '@app/archive';
import { type Settings } from '@app/config';
import { DatabasePool, poolGauges } from '@app/database';
import { JobMetrics } from '@app/jobs';
import { LinkChecker, MessageClient, PageFetcher } from '@app/link-check';
import { type Logger, Metrics } from '@app/observability';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ArchiveVisits } from './archive/archive-visits';
import { BackgroundWork } from './background-work';
import { CheckLinksHandler } from './jobs/check-links.handler';
import { ImportArticleHandler } from './jobs/import-article.handler';
import { LookUpArchiveHandler } from './jobs/look-up-archive.handler';
import { CompareSourceHandler } from './jobs/compare-source.handler';
import { KeepSourceHandler } from './jobs/keep-source.handler';
import { RecoverLinksHandler } from './jobs/recover-links.handler';
import { SaveToArchiveHandler } from './jobs/save-to-archive.handler';
import { TransitionClaimsHandler } from './jobs/transition-claims.handler';
import { OperationsController } from './operations/operations.controller';
import { CheckRecorder } from './link-checks/check-recorder';
import { LinkCheckMetrics } from './link-checks/link-check-metrics';
import { OwnNetwork } from './link-checks/own-network';
import { SitePacer } from './link-checks/site-pacer';
import { ARCHIVE, CONCURRENCY, CONTROL_URLS, KEPT_MONTHS, LINK_PACE, LOGGER } from './tokens';
import { WebhookMetrics } from './webhooks/webhook-metrics';
import { WebhookSender } from './webhooks/webhook-sender';

/** The worker: jobs and the loops that bring them. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(
    private readonly checker: LinkChecker,
    private readonly fetcher: PageFetcher,
    private readonly messages: MessageClient,
    @Inject(ARCHIVE) private readonly archive: Archive | null,
  ) {}

  static with(settings: Settings, logger: Logger): DynamicModule {
    const wayOut = {
      egress: settings.egress,
      ...(settings.contactUrl !== null && { contactUrl: settings.contactUrl }),
    };
    return {
      module: WorkerModule,
      imports: [ApplicationModule.connect(settings, { applicationName: 'claimdesk-worker', logger })],
      controllers: [OperationsController],
      providers: [
        ArchiveVisits,
        BackgroundWork,
        CheckLinksHandler,
        CheckRecorder,
        OwnNetwork,
        SitePacer,
        JobMetrics,
        LinkCheckMetrics,
        ImportArticleHandler,
        RecoverLinksHandler,
        LookUpArchiveHandler,
        SaveToArchiveHandler,
        KeepSourceHandler,
        CompareSourceHandler,
        TransitionClaimsHandler,
        WebhookMetrics,
        WebhookSender,
        { provide: LOGGER, useValue: logger },
        { provide: LINK_PACE, useValue: settings.linkPace },
        { provide: CONTROL_URLS, useValue: settings.controlUrls },
        { provide: KEPT_MONTHS, useValue: settings.linkChecksKeptMonths },
        { provide: CONCURRENCY, useValue: settings.workerConcurrency },
        { provide: Metrics, inject: [DatabasePool], useFactory: metricsOf },
        {
          provide: ARCHIVE,
          useFactory: () => settings.archive && new WaybackMachine({ ...settings.archive, ...wayOut }),
        },
        { provide: LinkChecker, useFactory: () => new LinkChecker(wayOut) },
        { provide: MessageClient, useFactory: () => new MessageClient(wayOut) },
        { provide: PageFetcher, useFactory: () => new PageFetcher(wayOut) },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.checker.close(), this.fetcher.close(), this.messages.close(), this.archive?.close()]);
  }
}

const metricsOf = (pool: DatabasePool): Metrics => {
  const metrics = new Metrics('worker');
  metrics.addGauges(poolGauges(pool));
  return metrics;
};
