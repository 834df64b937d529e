import { AccessEventRepository } from './access-event.repository';
import { ActorRepository } from './actor.repository';
import { ArchiveRequestRepository } from './archive-request.repository';
import { ArticleImportRepository } from './article-import.repository';
import { ArticleRepository } from './article.repository';
import { BulkTransitionRepository } from './bulk-transition.repository';
import { CitationRepository } from './citation.repository';
import { ClaimEventRepository } from './claim-event.repository';
import { ClaimRepository } from './claim.repository';
import { CommentRepository } from './comment.repository';
import { DecisionRepository } from './decision.repository';
import { EvidenceRepository } from './evidence.repository';
import { HistoryExportRepository } from './history-export.repository';
import { LinkEventRepository } from './link-event.repository';
import { LinkHostRepository } from './link-host.repository';
import { LinkRecoveryRepository } from './link-recovery.repository';
import { LinkRepository } from './link.repository';
import { LiveEventRepository } from './live-event.repository';
import { OutboxRepository } from './outbox.repository';
import { RatingVocabularyRepository } from './rating-vocabulary.repository';
import { SavedViewRepository } from './saved-view.repository';
import { SessionRepository } from './session.repository';
import { SitePaceRepository } from './site-pace.repository';
import { SourceSnapshotRepository } from './source-snapshot.repository';
import { TallyRepository } from './tally.repository';
import { WebhookDeliveryRepository } from './webhook-delivery.repository';
import { WebhookEndpointRepository } from './webhook-endpoint.repository';

/** Every repository, for the module that provides them. */
export const REPOSITORIES = [
  AccessEventRepository,
  ActorRepository,
  ArchiveRequestRepository,
  ArticleImportRepository,
  ArticleRepository,
  BulkTransitionRepository,
  CitationRepository,
  ClaimEventRepository,
  ClaimRepository,
  CommentRepository,
  DecisionRepository,
  EvidenceRepository,
  HistoryExportRepository,
  LinkEventRepository,
  LinkHostRepository,
  LinkRecoveryRepository,
  LinkRepository,
  LiveEventRepository,
  OutboxRepository,
  RatingVocabularyRepository,
  SavedViewRepository,
  SessionRepository,
  SitePaceRepository,
  SourceSnapshotRepository,
  TallyRepository,
  WebhookDeliveryRepository,
  WebhookEndpointRepository,
];
