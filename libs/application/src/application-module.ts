import { join } from 'node:path';
import { AlignmentThread } from '@app/alignment';
import { type Settings } from '@app/config';
import { ActorRepository, DatabaseModule, DatabaseProbe, Reads, Transactions } from '@app/database';
import { ExtractionPool } from '@app/extraction';
import { JobQueues, JobsModule } from '@app/jobs';
import { type Logger, Readiness } from '@app/observability';
import { TokenVerifier } from '@app/oidc';
import { FileStore, S3Store, Snapshots, type SnapshotStore } from '@app/snapshots';
import { type DynamicModule, Module } from '@nestjs/common';
import { ADMIT_PERSON, AdmitPerson } from './access/admit-person';
import { Authenticate } from './access/authenticate';
import { CredentialsInForceQuery } from './access/credentials-in-force.query';
import { CreateApiKey } from './access/create-api-key';
import { CreateFirstAdmin } from './access/create-first-admin';
import { KeyHasher, SECRET_KEY } from './access/key-hasher';
import { KeyHolderQuery } from './access/key-holder.query';
import { KeyUses } from './access/key-uses';
import { ListAccessEventsQuery } from './access/list-access-events.query';
import { ListApiKeysQuery } from './access/list-api-keys.query';
import { Refusals } from './access/refusals';
import { RevokeApiKey } from './access/revoke-api-key';
import { mappingOf } from './access/role-of';
import { RotateApiKey } from './access/rotate-api-key';
import { ArchiveRequestQuery } from './archive/archive-request.query';
import { ArchiveRequests } from './archive/archive-requests';
import { ARCHIVE_TERMS, archiveTermsOf } from './archive/archive-terms';
import { RecordArchiveAnswer } from './archive/record-archive-answer';
import { RequestArchiveCopy } from './archive/request-archive-copy';
import { ArticleWriter } from './articles/article-writer';
import { ListArticlesQuery } from './articles/list-articles.query';
import { MarkPublished } from './articles/mark-published';
import { ReadArticle } from './articles/read-article';
import { SubmitArticle } from './articles/submit-article';
import { BulkStep } from './bulk/bulk-step';
import { BulkTransitionQuery } from './bulk/bulk-transition.query';
import { RunBulkTransition } from './bulk/run-bulk-transition';
import { TransitionClaims } from './bulk/transition-claims';
import { AddCitation } from './citations/add-citation';
import { ChangeCitation } from './citations/change-citation';
import { RemoveCitation } from './citations/remove-citation';
import { TakeLinkBack } from './citations/take-link-back';
import { Assignment, ASSIGNMENT_HOURS } from './claims/assignment';
import { ClaimHistoryQuery } from './claims/claim-history.query';
import { ClaimTransitionsQuery } from './claims/claim-transitions.query';
import { ClaimWriter } from './claims/claim-writer';
import { EditClaim } from './claims/edit-claim';
import { GatherReviewFacts } from './claims/gather-review-facts';
import { ListClaimsQuery } from './claims/list-claims.query';
import { RaiseOverdue } from './claims/raise-overdue';
import { ReviewStep } from './claims/review-step';
import { SimilarClaimsQuery } from './claims/similar/similar-claims.query';
import { TransitionClaim } from './claims/transition-claim';
import { Clock } from './clock';
import { AddComment } from './comments/add-comment';
import { ListCommentsQuery } from './comments/list-comments.query';
import { ResolveThread } from './comments/resolve-thread';
import { CompareTexts } from './comparing/compare-texts';
import { AddClaim } from './corrections/add-claim';
import { ClaimInText } from './claims/claim-in-text';
import { MergeClaims } from './corrections/merge-claims';
import { RecutClaim } from './corrections/recut-claim';
import { SplitClaim } from './corrections/split-claim';
import { ArticleCoverageQuery } from './coverage/article-coverage.query';
import { ListDecisionsQuery } from './decisions/list-decisions.query';
import { ListPublicCorrectionsQuery } from './decisions/list-public-corrections.query';
import { ForgetLiveEvents } from './events/forget-live-events';
import { LiveEventsQuery } from './events/live-events.query';
import { AddEvidence } from './evidence/add-evidence';
import { RemoveEvidence } from './evidence/remove-evidence';
import { ExportHeads } from './history/export-heads';
import { HEADS_SETTINGS } from './history/heads-settings';
import { HistoryExportsQuery } from './history/history-exports.query';
import { VerifyHistoryQuery } from './history/verify-history.query';
import { ArticleImportQuery } from './imports/article-import.query';
import { ImportArticle } from './imports/import-article';
import { RequestArticleImport } from './imports/request-article-import';
import { ExportLabelsQuery } from './labels/export-labels.query';
import { LinkRegistry } from './links/link-registry';
import { FollowLinks } from './links/follow-links';
import { RememberHosts } from './links/remember-hosts';
import { OverrideHost } from './links/override-host';
import { OverrideLink } from './links/override-link';
import { RepairLink } from './links/repair-link';
import { FinishLinkChecks } from './links/finish-link-checks';
import { LinkHistoryQuery } from './links/link-history.query';
import { LinkHostQuery } from './links/link-host.query';
import { KeepLinkChecks } from './links/keep-link-checks';
import { LinksToCheckQuery } from './links/links-to-check.query';
import { ListLinkChecksQuery } from './links/list-link-checks.query';
import { ListLinksQuery } from './links/list-links.query';
import { RecordLinkChecks } from './links/record-link-checks';
import { RequestLinkCheck } from './links/request-link-check';
import { ScheduleDueLinkChecks } from './links/schedule-due-link-checks';
import { VisitSites } from './links/visit-sites';
import { ForgetDoneMessages } from './outbox/forget-done-messages';
import { OutboxBacklogQuery } from './outbox/outbox-backlog.query';
import { FinishPageJob } from './pages/finish-page-job';
import { PageToFetchQuery } from './pages/page-to-fetch.query';
import { ListPeopleQuery } from './people/list-people.query';
import { NameRatings } from './ratings/name-ratings';
import { RatingsQuery } from './ratings/ratings.query';
import { ListRevisionsQuery } from './revisions/list-revisions.query';
import { MoveClaims } from './revisions/move-claims';
import { ReviseArticle } from './revisions/revise-article';
import { ApplyLinkRecovery } from './recoveries/apply-link-recovery';
import { FindAddresses } from './recoveries/find-addresses';
import { ListLinkRecoveriesQuery } from './recoveries/list-link-recoveries.query';
import { LossyArticles } from './recoveries/lossy-article';
import { RecoverLinks } from './recoveries/recover-links';
import { RequestLinkRecovery } from './recoveries/request-link-recovery';
import { CompareSource } from './sources/compare-source';
import { KeepSource } from './sources/keep-source';
import { ListSnapshotsQuery } from './sources/list-snapshots.query';
import { ReadSource } from './sources/read-source';
import { RequestSnapshots } from './sources/request-snapshots';
import { BeginSession } from './sessions/begin-session';
import { EndSession } from './sessions/end-session';
import { SessionTokens } from './sessions/session-tokens';
import { SessionQuery } from './sessions/session.query';
import { AgeingQuery } from './statistics/ageing.query';
import { DeskFiguresQuery } from './statistics/desk-figures.query';
import { FoldTallies } from './statistics/fold-tallies';
import { LinkHealthQuery } from './statistics/link-health.query';
import { ReviewersQuery } from './statistics/reviewers.query';
import { StatesQuery } from './statistics/states.query';
import { ThroughputQuery } from './statistics/throughput.query';
import { TimeInStateQuery } from './statistics/time-in-state.query';
import { OverviewQuery } from './statistics/overview.query';
import { DeleteView } from './views/delete-view';
import { ListViewsQuery } from './views/list-views.query';
import { OwnView } from './views/own-view';
import { ReplaceView } from './views/replace-view';
import { SaveView } from './views/save-view';
import { CreateWebhook } from './webhooks/create-webhook';
import { DeleteWebhook } from './webhooks/delete-webhook';
import { FanOutEvents } from './webhooks/fan-out-events';
import { ForgetDeliveries } from './webhooks/forget-deliveries';
import { KnownWebhook } from './webhooks/known-webhook';
import { ListDeliveriesQuery } from './webhooks/list-deliveries.query';
import { ListWebhooksQuery } from './webhooks/list-webhooks.query';
import { PauseWebhook } from './webhooks/pause-webhook';
import { PingWebhook } from './webhooks/ping-webhook';
import { RecordDeliveryAttempt } from './webhooks/record-delivery-attempt';
import { RedeliverEvent } from './webhooks/redeliver-event';
import { ReleaseDelivery } from './webhooks/release-delivery';
import { ReplaceWebhook } from './webhooks/replace-webhook';
import { RotateWebhookSecret } from './webhooks/rotate-webhook-secret';
import { TakeDueDeliveries } from './webhooks/take-due-deliveries';
import { WebhookBacklogQuery } from './webhooks/webhook-backlog.query';
import { WebhookSecrets } from './webhooks/webhook-secrets';

const PARTS = [
  ArchiveRequests,
  ArticleWriter,
  Assignment,
  BulkStep,
  ClaimInText,
  ClaimWriter,
  Clock,
  CompareTexts,
  FindAddresses,
  FinishPageJob,
  FollowLinks,
  GatherReviewFacts,
  KeyHasher,
  KeyHolderQuery,
  SessionTokens,
  LinkRegistry,
  LossyArticles,
  MoveClaims,
  OwnView,
  ReadArticle,
  ReadSource,
  RecutClaim,
  RememberHosts,
  RequestSnapshots,
  ReviewStep,
  KnownWebhook,
  WebhookSecrets,
];

const VERBS = [
  AddCitation,
  AddClaim,
  AddComment,
  AddEvidence,
  ApplyLinkRecovery,
  Authenticate,
  ChangeCitation,
  CompareSource,
  CreateApiKey,
  CreateFirstAdmin,
  DeleteView,
  EditClaim,
  ExportHeads,
  FinishLinkChecks,
  FoldTallies,
  ForgetLiveEvents,
  ForgetDoneMessages,
  ImportArticle,
  KeepLinkChecks,
  KeepSource,
  MarkPublished,
  MergeClaims,
  NameRatings,
  OverrideHost,
  OverrideLink,
  RaiseOverdue,
  RecordArchiveAnswer,
  RecordLinkChecks,
  RecoverLinks,
  RemoveCitation,
  RemoveEvidence,
  RepairLink,
  ReplaceView,
  RequestArchiveCopy,
  RequestArticleImport,
  RequestLinkCheck,
  ReviseArticle,
  RequestLinkRecovery,
  ResolveThread,
  RevokeApiKey,
  RotateApiKey,
  BeginSession,
  EndSession,
  RunBulkTransition,
  SaveView,
  ScheduleDueLinkChecks,
  SplitClaim,
  SubmitArticle,
  TakeLinkBack,
  TransitionClaim,
  TransitionClaims,
  VisitSites,
  CreateWebhook,
  DeleteWebhook,
  FanOutEvents,
  ForgetDeliveries,
  PauseWebhook,
  PingWebhook,
  RecordDeliveryAttempt,
  RedeliverEvent,
  ReleaseDelivery,
  ReplaceWebhook,
  RotateWebhookSecret,
  TakeDueDeliveries,
];

const QUERIES = [
  AgeingQuery,
  ArchiveRequestQuery,
  ArticleCoverageQuery,
  ArticleImportQuery,
  BulkTransitionQuery,
  ClaimHistoryQuery,
  ClaimTransitionsQuery,
  DeskFiguresQuery,
  ExportLabelsQuery,
  HistoryExportsQuery,
  LinkHealthQuery,
  LinkHistoryQuery,
  LinkHostQuery,
  LinksToCheckQuery,
  ListAccessEventsQuery,
  ListApiKeysQuery,
  SessionQuery,
  StatesQuery,
  CredentialsInForceQuery,
  LiveEventsQuery,
  ListArticlesQuery,
  ListClaimsQuery,
  ListDecisionsQuery,
  ListCommentsQuery,
  ListLinkChecksQuery,
  ListLinkRecoveriesQuery,
  ListLinksQuery,
  ListPublicCorrectionsQuery,
  ListPeopleQuery,
  ListRevisionsQuery,
  ListSnapshotsQuery,
  ListViewsQuery,
  OutboxBacklogQuery,
  OverviewQuery,
  PageToFetchQuery,
  RatingsQuery,
  ReviewersQuery,
  SimilarClaimsQuery,
  ThroughputQuery,
  TimeInStateQuery,
  ListDeliveriesQuery,
  ListWebhooksQuery,
  WebhookBacklogQuery,
  VerifyHistoryQuery,
];

/** What the desk needs to know of its surroundings. */
export type DeskSettings = Pick<
  Settings,
  | 'databaseUrl'
  | 'redisUrl'
  | 'assignmentHours'
  | 'secretKey'
  | 'oidc'
  | 'archive'
  | 'dataDir'
  | 'snapshotBucket'
  | 'historyHeads'
>;

/** How one process takes part in the desk. */
export interface ProcessOptions {
  /** Shown by PostgreSQL for the process's connections. */
  readonly applicationName: string;
  /** Connections that it may hold; 10 unless given. */
  readonly poolSize?: number;
  readonly logger?: Logger;
}

/** Everything the desk can do and tell, on its database and its queue. */
@Module({})
export class ApplicationModule {
  /** Connects while the application starts; fails when the schema is behind the code. */
  static connect(settings: DeskSettings, { logger, ...process }: ProcessOptions): DynamicModule {
    const onError = (error: unknown): void => {
      logger?.warn({ err: error }, 'idle database connection lost');
    };
    return {
      module: ApplicationModule,
      imports: [
        DatabaseModule.connect({ url: settings.databaseUrl, onError, ...process }),
        JobsModule.connect(settings),
      ],
      providers: [
        { provide: SECRET_KEY, useValue: settings.secretKey },
        {
          provide: ADMIT_PERSON,
          inject: [Reads, Transactions, ActorRepository, Clock],
          useFactory: (reads: Reads, transactions: Transactions, actors: ActorRepository, clock: Clock) =>
            admitPersonBy(settings, reads, transactions, actors, clock),
        },
        { provide: ASSIGNMENT_HOURS, useValue: settings.assignmentHours },
        { provide: HEADS_SETTINGS, useValue: settings.historyHeads },
        { provide: ARCHIVE_TERMS, useValue: archiveTermsOf(settings) },
        { provide: AlignmentThread, useFactory: () => new AlignmentThread() },
        { provide: Snapshots, useFactory: () => new Snapshots(storeOf(settings), 'Claimdesk') },
        { provide: ExtractionPool, useFactory: () => new ExtractionPool() },
        { provide: Readiness, inject: [DatabaseProbe, JobQueues], useFactory: readinessOf },
        KeyUses,
        Refusals,
        ...PARTS,
        ...VERBS,
        ...QUERIES,
      ],
      exports: [Clock, KeyUses, Readiness, Refusals, ...VERBS, ...QUERIES],
    };
  }
}

const admitPersonBy = (
  { oidc }: DeskSettings,
  reads: Reads,
  transactions: Transactions,
  actors: ActorRepository,
  clock: Clock,
): AdmitPerson | null => {
  if (oidc === null) return null;
  const verifier = new TokenVerifier(oidc, () => clock.now().getTime());
  return new AdmitPerson(verifier, mappingOf(oidc.roles), reads, transactions, actors, clock);
};

const storeOf = ({ snapshotBucket, dataDir }: DeskSettings): SnapshotStore =>
  snapshotBucket === null ? new FileStore(join(dataDir, 'snapshots')) : new S3Store(snapshotBucket);

const readinessOf = (database: DatabaseProbe, queue: JobQueues): Readiness =>
  new Readiness([
    { name: 'database', ping: () => database.ping() },
    { name: 'queue', ping: () => queue.ping() },
  ]);
