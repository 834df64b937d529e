/** Every way in which the desk refuses; the API's catalogue gives each its HTTP status. */
export type DomainErrorCode =
  | 'not_found'
  | 'stale_version'
  | 'claim_lost'
  | 'action_not_allowed'
  | 'proposal_outdated'
  | 'role_insufficient'
  | 'role_unmapped'
  | 'scope_insufficient'
  | 'not_assignee'
  | 'own_proposal'
  | 'own_text'
  | 'invalid_fields'
  | 'invalid_span'
  | 'foreign_cursor'
  | 'already_exists'
  | 'last_admin'
  | 'not_a_thread'
  | 'too_many_views'
  | 'too_many_webhooks'
  | 'webhook_paused'
  | 'unstorable'
  | 'article_empty'
  | 'article_unreadable'
  | 'article_too_complex'
  | 'article_too_large'
  | 'no_address_missing'
  | 'archive_off'
  | 'not_archivable'
  | 'source_url_unknown'
  | 'desk_busy'
  | 'issuer_unavailable'
  | 'database_unavailable';

/** One field that is wrong: its name inside the request body, a member's of a member as `outer/inner`, and what would be right. */
export interface FieldError {
  readonly field: string;
  readonly detail: string;
}

/** What a refusal carries besides its words. */
export interface DomainErrorFacts {
  readonly fields?: readonly FieldError[];
  readonly allowedActions?: readonly string[];
  readonly cause?: unknown;
}

/** A refusal by the rules of the desk; `message` is written for the person who asked. */
export class DomainError extends Error {
  readonly fields: readonly FieldError[];
  readonly allowedActions: readonly string[] | null;

  constructor(
    readonly code: DomainErrorCode,
    message: string,
    facts: DomainErrorFacts = {},
  ) {
    super(message, { cause: facts.cause });
    this.name = 'DomainError';
    this.fields = facts.fields ?? [];
    this.allowedActions = facts.allowedActions ?? null;
  }
}
