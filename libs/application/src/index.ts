export { type Admission, type Credential, type NoAdmission, type NoAdmissionReason } from './access/admission';
export { type AccessOrigin } from './access/access-origin';
export { Authenticate } from './access/authenticate';
export { type ApiKeyRequest, CreateApiKey, type CreatedApiKey } from './access/create-api-key';
export { CredentialsInForceQuery } from './access/credentials-in-force.query';
export { KeyUses } from './access/key-uses';
export {
  ACCESS_EVENT_TYPES,
  type AccessEventFilter,
  type AccessEventType,
  type AccessEventView,
  ListAccessEventsQuery,
} from './access/list-access-events.query';
export { type Refusal, REFUSAL_KINDS_MAX, REFUSALS_TOGETHER, Refusals } from './access/refusals';
export { RevokeApiKey } from './access/revoke-api-key';
export { GRACE_HOURS, GRACE_HOURS_MAX, RotateApiKey, type RotatedApiKey, type Rotation } from './access/rotate-api-key';
export { type ActorView } from './access/actor-view';
export { CreateFirstAdmin } from './access/create-first-admin';
export { type ApiKeyView, ListApiKeysQuery } from './access/list-api-keys.query';
export { ApplicationModule } from './application-module';
export { type ArchiveAnswer, type ArchiveCopy } from './archive/archive-answer';
export { ArchiveRequestQuery, type WantedArchiveCopy } from './archive/archive-request.query';
export { type ArchiveSaveView, type ArchiveView } from './archive/archive-view';
export { RecordArchiveAnswer } from './archive/record-archive-answer';
export { RequestArchiveCopy, type RequestedArchiveCopy } from './archive/request-archive-copy';
export {
  type ArticleText,
  type ArticleView,
  type LeftOutLinkView,
  ListArticlesQuery,
} from './articles/list-articles.query';
export { type ArticleSubmission } from './articles/article-submission';
export { type SubmittedArticle } from './articles/article-writer';
export { MarkPublished } from './articles/mark-published';
export { SubmitArticle } from './articles/submit-article';
export { type BulkResult, type BulkTarget } from './bulk/bulk-result';
export { BulkTransitionQuery, type BulkTransitionView } from './bulk/bulk-transition.query';
export { RunBulkTransition } from './bulk/run-bulk-transition';
export { TransitionClaims } from './bulk/transition-claims';
export { AddCitation } from './citations/add-citation';
export { type NewCitation } from './citations/citation-rows';
export { ChangeCitation, type CitationChange } from './citations/change-citation';
export { RemoveCitation } from './citations/remove-citation';
export { TakeLinkBack } from './citations/take-link-back';
export {
  ClaimHistoryQuery,
  type ClaimEventView,
  HISTORY_FAULTS,
  type HistoryFault,
  type HistoryVerification,
} from './claims/claim-history.query';
export { RaiseOverdue } from './claims/raise-overdue';
export { ClaimTransitionsQuery, type OfferedTransitions } from './claims/claim-transitions.query';
export { type CitationView, type ClaimView, type EvidenceView } from './claims/claim-view';
export { ArticleCoverageQuery, type ArticleCoverage, type ArticleGate } from './coverage/article-coverage.query';
export { type DecisionView } from './decisions/decision-view';
export { ListDecisionsQuery } from './decisions/list-decisions.query';
export { ListPublicCorrectionsQuery, type PublicCorrectionView } from './decisions/list-public-corrections.query';
export { type ClaimTarget } from './claims/claim-writer';
export { type ClaimEdit, EditClaim } from './claims/edit-claim';
export { CLAIM_SORTS, type ClaimFilter, type ClaimSort, ListClaimsQuery } from './claims/list-claims.query';
export {
  SimilarClaimsQuery,
  type SimilarClaimSummary,
  type SimilarClaimsWish,
  type SimilarClaimView,
} from './claims/similar/similar-claims.query';
export { TransitionClaim } from './claims/transition-claim';
export { Clock } from './clock';
export { AddComment, type NewComment } from './comments/add-comment';
export { type CommentFilter, type CommentView, ListCommentsQuery } from './comments/list-comments.query';
export { ResolveThread } from './comments/resolve-thread';
export { AddClaim, type NewClaim } from './corrections/add-claim';
export { type Selection } from './corrections/find-selection';
export { MergeClaims } from './corrections/merge-claims';
export { SplitClaim } from './corrections/split-claim';
export { AddEvidence, type NewEvidence } from './evidence/add-evidence';
export { RemoveEvidence } from './evidence/remove-evidence';
export { ArticleImportQuery, type ArticleImportView } from './imports/article-import.query';
export { ImportArticle } from './imports/import-article';
export { type ArticleImportRequest, RequestArticleImport } from './imports/request-article-import';
export { type ExportedLabel, ExportLabelsQuery, type LabelFilter } from './labels/export-labels.query';
export { OverrideHost } from './links/override-host';
export { OverrideLink } from './links/override-link';
export { type RepairedLink, RepairLink } from './links/repair-link';
export { FinishLinkChecks } from './links/finish-link-checks';
export { LinkHistoryQuery } from './links/link-history.query';
export { LinkHostQuery, type LinkHostView } from './links/link-host.query';
export { KeepLinkChecks } from './links/keep-link-checks';
export { LinksToCheckQuery, type LinkToCheck } from './links/links-to-check.query';
export { type LinkCheckView, type LinkView } from './links/link-view';
export { ListLinkChecksQuery } from './links/list-link-checks.query';
export { type LinkFilter, ListLinksQuery } from './links/list-links.query';
export { RecordLinkChecks, type SeenCheck } from './links/record-link-checks';
export { RequestLinkCheck, type RequestedCheck } from './links/request-link-check';
export { type HostShare, ScheduleDueLinkChecks } from './links/schedule-due-link-checks';
export { VisitSites } from './links/visit-sites';
export { ForgetDoneMessages } from './outbox/forget-done-messages';
export { type OutboxBacklog, OutboxBacklogQuery } from './outbox/outbox-backlog.query';
export { ARTICLE_PAGE_SIZES, type FetchedPage, type UnfetchedPage } from './pages/fetched-page';
export { type PageFailureView } from './pages/page-failure';
export { type PageJobStatus } from './pages/page-job-standing';
export { PageToFetchQuery } from './pages/page-to-fetch.query';
export { type Page, type PageRequest, type PageStart } from './page';
export { ListRevisionsQuery, type RevisionView } from './revisions/list-revisions.query';
export { type RevisionChanges } from './revisions/revision-changes';
export { ForgetLiveEvents } from './events/forget-live-events';
export {
  LIVE_EVENT_TYPES,
  LIVE_EVENTS_KEPT,
  type LiveEvent,
  type LiveEventType,
  type LivePosition,
} from './events/live-event';
export { type ExportedHeads, ExportHeads } from './history/export-heads';
export { type HistoryExports, HistoryExportsQuery } from './history/history-exports.query';
export { type HistoryFinding } from './history/history-finding';
export { type HistoryWitness } from './history/statement-findings';
export { type VerifiedHistory, VerifyHistoryQuery } from './history/verify-history.query';
export { type LiveEvents, LiveEventsQuery } from './events/live-events.query';
export { BeginSession, type BegunSession, SESSION_LIFETIME } from './sessions/begin-session';
export { EndSession } from './sessions/end-session';
export { type SessionView } from './sessions/session-view';
export { SessionQuery } from './sessions/session.query';
export { ReviseArticle, type RevisionSubmission } from './revisions/revise-article';
export { bootstrap, type BootstrapReport, type BootstrapSettings } from './storage/bootstrap';
export { type AppliedProposal, ApplyLinkRecovery } from './recoveries/apply-link-recovery';
export {
  type AddressProposalView,
  type LinkRecoveryView,
  type OpenCitationView,
} from './recoveries/link-recovery-view';
export { ListLinkRecoveriesQuery } from './recoveries/list-link-recoveries.query';
export { RecoverLinks } from './recoveries/recover-links';
export { type GivenPage, type LinkRecoveryRequest, RequestLinkRecovery } from './recoveries/request-link-recovery';
export { prepareStorage } from './storage/prepare-storage';
export { CompareSource } from './sources/compare-source';
export { KeepSource } from './sources/keep-source';
export { ListSnapshotsQuery, type SnapshotView } from './sources/list-snapshots.query';
export { ListPeopleQuery, type PersonView } from './people/list-people.query';
export { NameRatings } from './ratings/name-ratings';
export { RatingsQuery, type RatingsView } from './ratings/ratings.query';
export { type AgeingView, AgeingQuery } from './statistics/ageing.query';
export { StatesQuery, type StatesOnDay, type StatesView } from './statistics/states.query';
export { type DeskFigures, DeskFiguresQuery } from './statistics/desk-figures.query';
export { FoldTallies } from './statistics/fold-tallies';
export { type LinkHealthView, LinkHealthQuery } from './statistics/link-health.query';
export { type Overview, OverviewQuery } from './statistics/overview.query';
export { type ReviewersView, ReviewersQuery } from './statistics/reviewers.query';
export { type ThroughputView, ThroughputQuery } from './statistics/throughput.query';
export { type TimeInStateView, TimeInStateQuery } from './statistics/time-in-state.query';
export { TIME_GROUPS, type TimeGroup } from './statistics/time-span';
export { DeleteView } from './views/delete-view';
export { ListViewsQuery, type SavedViewView } from './views/list-views.query';
export { type ViewTarget } from './views/own-view';
export { ReplaceView } from './views/replace-view';
export { type NamedQuery, SaveView } from './views/save-view';
export { CreateWebhook } from './webhooks/create-webhook';
export { DeleteWebhook } from './webhooks/delete-webhook';
export { FanOutEvents } from './webhooks/fan-out-events';
export { ForgetDeliveries } from './webhooks/forget-deliveries';
export { type DeliveryFilter, ListDeliveriesQuery } from './webhooks/list-deliveries.query';
export { ListWebhooksQuery } from './webhooks/list-webhooks.query';
export { PauseWebhook } from './webhooks/pause-webhook';
export { PingWebhook } from './webhooks/ping-webhook';
export { type DeliveryOutcome, RecordDeliveryAttempt } from './webhooks/record-delivery-attempt';
export { RedeliverEvent } from './webhooks/redeliver-event';
export { ReleaseDelivery } from './webhooks/release-delivery';
export { ReplaceWebhook } from './webhooks/replace-webhook';
export { RotateWebhookSecret } from './webhooks/rotate-webhook-secret';
export { type DeliveryToMake, TakeDueDeliveries } from './webhooks/take-due-deliveries';
export { type WebhookBacklog, WebhookBacklogQuery } from './webhooks/webhook-backlog.query';
export { type WebhookTarget } from './webhooks/known-webhook';
export {
  type ToldSecret,
  type WebhookAttemptView,
  type WebhookDeliveryView,
  type WebhookView,
  type WebhookWish,
  type WholeWebhookDeliveryView,
} from './webhooks/webhook-view';
