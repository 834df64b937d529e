export { type DatabaseOptions } from './connection/create-data-source';
export { isUnavailable } from './connection/database-errors';
export { DatabaseModule } from './connection/database-module';
export { DatabasePool, type PoolStanding } from './connection/database-pool';
export { DatabaseProbe } from './connection/database-probe';
export { poolGauges } from './connection/pool-gauges';
export { type ReadRows, Reads } from './connection/reads';
export { runMigrations } from './connection/run-migrations';
export { type Transaction, Transactions } from './connection/transactions';
export { type StoredLeftOutLink } from './entities/article-revision.entity';
export { type StoredMetadata, type StoredSaid } from './entities/article.entity';
export { type StoredAttribution, type StoredProposal, type StoredRemovedCitation } from './entities/claim.entity';
export { type StoredPageFailure } from './entities/page-failure';
export { type StoredHop } from './entities/link-check.entity';
export { newId } from './new-id';
export { ACCESS_EVENT_TYPES, type AccessEventType } from './entities/access-event.entity';
export { AccessEventRepository, type NewAccessEvent } from './repositories/access-event.repository';
export { ActorRepository, type Identity } from './repositories/actor.repository';
export {
  type ArchiveRequestChanges,
  type ArchiveRequestRecord,
  ArchiveRequestRepository,
} from './repositories/archive-request.repository';
export { type ArticleImportRecord, ArticleImportRepository } from './repositories/article-import.repository';
export {
  type ArticleChanges,
  type ArticleRecord,
  ArticleRepository,
  type ArticleRevisionRecord,
} from './repositories/article.repository';
export {
  type BulkTransitionItemRecord,
  type BulkTransitionRecord,
  BulkTransitionRepository,
} from './repositories/bulk-transition.repository';
export { type CitationPlacement, type CitationRecord, CitationRepository } from './repositories/citation.repository';
export { ClaimEventRepository, type NewClaimEvent } from './repositories/claim-event.repository';
export {
  type ClaimChanges,
  type ClaimPlacement,
  type ClaimRecord,
  ClaimRepository,
} from './repositories/claim.repository';
export { type CommentRecord, CommentRepository } from './repositories/comment.repository';
export { type DecisionRecord, DecisionRepository } from './repositories/decision.repository';
export { type EvidenceRecord, EvidenceRepository, type EvidenceWithLink } from './repositories/evidence.repository';
export { type HistoryExportRecord, HistoryExportRepository } from './repositories/history-export.repository';
export { LinkEventRepository, type NewLinkEvent } from './repositories/link-event.repository';
export { type HostIncidentRecord, type LinkHostRecord, LinkHostRepository } from './repositories/link-host.repository';
export {
  type LinkRecoveryProposalRecord,
  type LinkRecoveryRecord,
  LinkRecoveryRepository,
} from './repositories/link-recovery.repository';
export {
  type CheckedLink,
  type LinkCheckRecord,
  type LinkedClaim,
  type LinkRecord,
  LinkRepository,
} from './repositories/link.repository';
export { type NewOutboxMessage, type OutboxMessage, OutboxRepository } from './repositories/outbox.repository';
export { type RatingVocabularyRecord, RatingVocabularyRepository } from './repositories/rating-vocabulary.repository';
export { type SavedViewRecord, SavedViewRepository } from './repositories/saved-view.repository';
export { LiveEventRepository } from './repositories/live-event.repository';
export { type NewSession, SessionRepository } from './repositories/session.repository';
export { type SitePace, SitePaceRepository } from './repositories/site-pace.repository';
export { type SourceSnapshotRecord, SourceSnapshotRepository } from './repositories/source-snapshot.repository';
export { TallyRepository } from './repositories/tally.repository';
export {
  type DueWebhookDelivery,
  type NewWebhookAttempt,
  type WebhookDeliveryChanges,
  type WebhookDeliveryRecord,
  WebhookDeliveryRepository,
} from './repositories/webhook-delivery.repository';
export {
  type WebhookEndpointChanges,
  type WebhookEndpointRecord,
  WebhookEndpointRepository,
} from './repositories/webhook-endpoint.repository';
