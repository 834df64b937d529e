import {
  ApplicationModule,
  Clock,
  CredentialsInForceQuery,
  DeskFiguresQuery,
  HistoryExportsQuery,
  LiveEventsQuery,
  OutboxBacklogQuery,
  WebhookBacklogQuery,
} from '@app/application';
import { type Settings } from '@app/config';
import { DatabasePool, poolGauges } from '@app/database';
import { JobQueues, queueGauges } from '@app/jobs';
import { type Logger, Metrics } from '@app/observability';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccessEventsController } from './access-events/access-events.controller';
import { ApiKeysController } from './api-keys/api-keys.controller';
import { ArticleImportsController } from './articles/article-imports.controller';
import { ArticlesController } from './articles/articles.controller';
import { BulkTransitionsController } from './bulk/bulk-transitions.controller';
import { CitationsController } from './citations/citations.controller';
import { ClaimsController } from './claims/claims.controller';
import { SimilarClaimsController } from './claims/similar-claims.controller';
import { CommentsController } from './comments/comments.controller';
import { CorrectionsController } from './corrections/corrections.controller';
import { CoverageController } from './coverage/coverage.controller';
import { DecisionsController } from './decisions/decisions.controller';
import { EventsController } from './events/events.controller';
import { listenerGauges } from './events/listener-gauges';
import { LiveCursor } from './events/live-cursor';
import { LiveFeed } from './events/live-feed';
import { EvidenceController } from './evidence/evidence.controller';
import { ExportsController } from './exports/exports.controller';
import { AuthGuard } from './http/access/auth.guard';
import { ValidatePipe } from './http/fields/validate.pipe';
import { CursorCodec } from './http/paging/cursor-codec';
import { Pages } from './http/paging/pages';
import { ProblemFilter } from './http/problem/problem.filter';
import { LinkRecoveryController } from './link-recovery/link-recovery.controller';
import { SessionsController } from './sessions/sessions.controller';
import { SnapshotsController } from './snapshots/snapshots.controller';
import { LinkHostsController } from './links/link-hosts.controller';
import { LinksController } from './links/links.controller';
import { deskGauges } from './operations/desk-gauges';
import { historyGauges } from './operations/history-gauges';
import { OperationsController } from './operations/operations.controller';
import { outboxGauges } from './operations/outbox-gauges';
import { webhookGauges } from './operations/webhook-gauges';
import { RequestMetrics } from './operations/request-metrics';
import { PeopleController } from './people/people.controller';
import { RatingsController } from './ratings/ratings.controller';
import { RevisionsController } from './revisions/revisions.controller';
import { StatisticsController } from './statistics/statistics.controller';
import { ViewsController } from './views/views.controller';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller';
import { WebhooksController } from './webhooks/webhooks.controller';

/** The HTTP side of the desk. */
@Module({})
export class ApiModule {
  static with(settings: Settings, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [ApplicationModule.connect(settings, { applicationName: 'claimdesk-api', logger })],
      controllers: [
        AccessEventsController,
        ApiKeysController,
        ArticleImportsController,
        ArticlesController,
        BulkTransitionsController,
        CitationsController,
        ClaimsController,
        CommentsController,
        CorrectionsController,
        CoverageController,
        DecisionsController,
        EventsController,
        EvidenceController,
        ExportsController,
        LinkRecoveryController,
        LinkHostsController,
        SnapshotsController,
        LinksController,
        OperationsController,
        PeopleController,
        RatingsController,
        RevisionsController,
        SessionsController,
        SimilarClaimsController,
        StatisticsController,
        ViewsController,
        WebhookDeliveriesController,
        WebhooksController,
      ],
      providers: [
        Pages,
        RequestMetrics,
        { provide: CursorCodec, useFactory: () => new CursorCodec(settings.secretKey) },
        {
          provide: LiveFeed,
          inject: [LiveEventsQuery, CredentialsInForceQuery, Clock],
          useFactory: (events: LiveEventsQuery, inForce: CredentialsInForceQuery, clock: Clock) =>
            new LiveFeed(events, inForce, new LiveCursor(settings.secretKey), clock, logger),
        },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_PIPE, useClass: ValidatePipe },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(logger) },
        {
          provide: Metrics,
          inject: [
            DeskFiguresQuery,
            OutboxBacklogQuery,
            JobQueues,
            DatabasePool,
            Clock,
            LiveFeed,
            WebhookBacklogQuery,
            HistoryExportsQuery,
          ],
          useFactory: metricsOf,
        },
      ],
    };
  }
}

const metricsOf = (
  figures: DeskFiguresQuery,
  backlog: OutboxBacklogQuery,
  queues: JobQueues,
  pool: DatabasePool,
  clock: Clock,
  feed: LiveFeed,
  webhooks: WebhookBacklogQuery,
  exports: HistoryExportsQuery,
): Metrics => {
  const metrics = new Metrics('api');
  // First, before the other readings ask for connections themselves.
  metrics.addGauges(poolGauges(pool));
  metrics.addGauges(deskGauges(figures));
  metrics.addGauges(outboxGauges(backlog));
  metrics.addGauges(queueGauges(queues, () => clock.now()));
  metrics.addGauges(listenerGauges(feed));
  metrics.addGauges(webhookGauges(webhooks));
  metrics.addGauges(historyGauges(exports));
  return metrics;
};
