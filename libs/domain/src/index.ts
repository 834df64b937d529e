export { type Actor, includesRole, type Role, ROLES, SYSTEM_ACTOR } from './actor/actor';
export { includesScope, type Scope, SCOPES, scopesBeyond } from './actor/scope';
export {
  ATTENTION_KINDS,
  type AttentionKind,
  CLAIM_KINDS,
  CLAIM_ORIGINS,
  type ClaimKind,
  type ClaimOrigin,
  CORRECTABLE_FIELDS,
  type CorrectableField,
  EVIDENCE_STANCES,
  type EvidenceStance,
  REVIEW_POLICIES,
  type ReviewPolicy,
  SOURCE_TYPES,
  type SourceType,
} from './claim/claim';
export { type ClaimLikeness, claimLikeness, wordOverlap } from './claim/claim-likeness';
export { independentSources, type Source } from './evidence/independent-sources';
export { DomainError, type DomainErrorCode, type DomainErrorFacts, type FieldError } from './errors/domain-error';
export {
  type AddressProposal,
  afterCheckOf,
  applyCheck,
  ARCHIVE_REQUEST_KINDS,
  type ArchiveRequestKind,
  type ArchiveStanding,
  type AppliedCheck,
  bringForward,
  type CheckOutcome,
  checkPriority,
  consequenceOf,
  CONTENT_DRIFTS,
  type ContentDrift,
  contentDrift,
  type ControlAnswer,
  DEFAULT_LINK_POLICY,
  hasDrifted,
  hasLostQuote,
  type HostStanding,
  isIncident,
  isNetworkUp,
  isSuccess,
  isWebAddress,
  joinsIncident,
  LINK_STATES,
  LINK_VERDICTS,
  type LinkDependents,
  isArchiveLookedFor,
  linkKey,
  type LinkKey,
  type LinkPolicy,
  type LinkStanding,
  type LinkState,
  type LinkVerdict,
  MATCH_KINDS,
  mayBeArchived,
  type MatchKind,
  NEW_HOST_STANDING,
  newLinkStanding,
  nextCheckAt,
  OUTDATED_REASONS,
  type OutdatedReason,
  PAGE_FAILURE_CODES,
  type PageFailureCode,
  PERSONS_WORDS,
  type PersonsWord,
  QUOTE_STATES,
  type QuoteState,
  type ProposalStanding,
  proposalStanding,
  takeHostsWord,
  takePersonsWord,
  nextArchiveTry,
  type OpenArchiveRequest,
} from './link';
export { type ClaimStanding } from './publication/claim-standing';
export { type Coverage, type Covered, coverageOf } from './publication/coverage';
export {
  type GateReason,
  PUBLISH_BLOCKERS,
  PUBLISH_WARNINGS,
  type PublishBlocker,
  publishGate,
  type PublishGate,
  type PublishWarning,
} from './publication/publish-gate';
export { allowedActions } from './review/allowed-actions';
export { assignedUntil } from './review/assignment';
export { claimContent, type EvidenceContent } from './review/claim-content';
export { decideTransition } from './review/decide-transition';
export { type EditConsequences, editConsequences } from './review/edit-consequences';
export { PUBLIC_CORRECTION_KINDS, type PublicCorrection, type PublicCorrectionKind } from './review/public-correction';
export { type GivenRating, NO_RATINGS, type Rating, type RatingVocabulary } from './review/ratings';
export {
  type ActionValues,
  DECISION_PROCEDURES,
  type DecisionProcedure,
  type Proposal,
  type ReviewFacts,
  type ReviewOutcome,
  type VerdictStatement,
} from './review/review-facts';
export { reviewDiagram } from './review/review-diagram';
export { type StateJump, stateJumps, validateReviewGraph } from './review/review-graph';
export { isDecided, isOpen, REVIEW_STATES, type ReviewState, type Verdict, VERDICTS } from './review/states';
export {
  type ActionField,
  type FieldCondition,
  DISMISS_REASONS,
  REOPEN_REASONS,
  REVIEW_ACTIONS,
  type ReviewAction,
  TRANSITION_TABLE,
  type TransitionRule,
  WITHDRAW_REASONS,
} from './review/transition-table';
export { LONGEST_WEBHOOK_PAUSE, nextWebhookAttempt, WEBHOOK_PAUSES } from './webhook/next-webhook-attempt';
export {
  WEBHOOK_DELIVERY_STATES,
  WEBHOOK_EVENT_TYPES,
  WEBHOOK_PAUSE_REASONS,
  WEBHOOK_PING,
  type WebhookDeliveryState,
  type WebhookEventType,
  type WebhookPauseReason,
} from './webhook/webhook-event';
export { afterFailure, DEAD_AFTER, DEAD_AFTER_FAILURES, HEALTHY, type WebhookHealth } from './webhook/webhook-health';
