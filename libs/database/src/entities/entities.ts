import { AccessEventEntity } from './access-event.entity';
import { ActorEntity } from './actor.entity';
import { ApiKeyEntity } from './api-key.entity';
import { ArchiveRequestEntity } from './archive-request.entity';
import { ArticleImportEntity } from './article-import.entity';
import { ArticleRevisionEntity } from './article-revision.entity';
import { ArticleEntity } from './article.entity';
import { BulkTransitionItemEntity } from './bulk-transition-item.entity';
import { BulkTransitionEntity } from './bulk-transition.entity';
import { CitationEntity } from './citation.entity';
import { ClaimEventEntity } from './claim-event.entity';
import { ClaimEntity } from './claim.entity';
import { CommentEntity } from './comment.entity';
import { DecisionEntity } from './decision.entity';
import { EvidenceEntity } from './evidence.entity';
import { HistoryExportEntity } from './history-export.entity';
import { HostIncidentLinkEntity } from './host-incident-link.entity';
import { HostIncidentEntity } from './host-incident.entity';
import { IdentityEntity } from './identity.entity';
import { LinkCheckEntity } from './link-check.entity';
import { LinkEventEntity } from './link-event.entity';
import { LinkHostEntity } from './link-host.entity';
import { LinkRecoveryProposalEntity } from './link-recovery-proposal.entity';
import { LinkRecoveryEntity } from './link-recovery.entity';
import { LinkEntity } from './link.entity';
import { OutboxMessageEntity } from './outbox-message.entity';
import { RatingVocabularyEntity } from './rating-vocabulary.entity';
import { RetiredKeySecretEntity } from './retired-key-secret.entity';
import { SavedViewEntity } from './saved-view.entity';
import { SessionEntity } from './session.entity';
import { SourceSnapshotEntity } from './source-snapshot.entity';
import { WebhookAttemptEntity } from './webhook-attempt.entity';
import { WebhookDeliveryEntity } from './webhook-delivery.entity';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';
import { WebhookEventEntity } from './webhook-event.entity';
import { WebhookSecretEntity } from './webhook-secret.entity';

/** Every entity, listed rather than globbed, so that a forgotten one does not compile away unseen. */
export const ENTITIES = [
  AccessEventEntity,
  ActorEntity,
  ApiKeyEntity,
  ArchiveRequestEntity,
  ArticleEntity,
  ArticleImportEntity,
  ArticleRevisionEntity,
  BulkTransitionEntity,
  BulkTransitionItemEntity,
  CitationEntity,
  ClaimEntity,
  ClaimEventEntity,
  CommentEntity,
  DecisionEntity,
  EvidenceEntity,
  HistoryExportEntity,
  HostIncidentEntity,
  HostIncidentLinkEntity,
  IdentityEntity,
  LinkCheckEntity,
  LinkEntity,
  LinkEventEntity,
  LinkHostEntity,
  LinkRecoveryEntity,
  LinkRecoveryProposalEntity,
  OutboxMessageEntity,
  RatingVocabularyEntity,
  RetiredKeySecretEntity,
  SavedViewEntity,
  SessionEntity,
  SourceSnapshotEntity,
  WebhookAttemptEntity,
  WebhookDeliveryEntity,
  WebhookEndpointEntity,
  WebhookEventEntity,
  WebhookSecretEntity,
];
