import { type DomainErrorCode } from '@app/domain';

/** Ways in which HTTP itself goes wrong, before the desk's rules are asked. */
export type HttpErrorCode =
  | 'malformed_request'
  | 'malformed_json'
  | 'invalid_parameters'
  | 'unauthenticated'
  | 'csrf_token_missing'
  | 'route_not_found'
  | 'method_not_allowed'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'precondition_required'
  | 'internal_error';

/** Every problem that the API answers with. */
export type ProblemCode = DomainErrorCode | HttpErrorCode;

/** What is the same for every occurrence of a problem (RFC 9457, section 3.1). */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** The one place where problems meet HTTP statuses; a code without an entry does not compile. */
export const PROBLEM_CATALOGUE: Readonly<Record<ProblemCode, ProblemKind>> = {
  malformed_request: { status: 400, title: 'The request is not well-formed HTTP' },
  malformed_json: { status: 400, title: 'The body is not acceptable JSON' },
  invalid_parameters: { status: 400, title: 'A parameter of the request is wrong' },
  invalid_span: { status: 400, title: 'There are no statistics of this time' },
  foreign_cursor: { status: 400, title: 'The cursor belongs to another list' },
  unauthenticated: { status: 401, title: 'A valid API key is needed' },
  role_insufficient: { status: 403, title: 'Your role does not allow this' },
  role_unmapped: { status: 403, title: 'Nothing of what you are elsewhere is a role here' },
  scope_insufficient: { status: 403, title: 'What you came with is not for this' },
  not_assignee: { status: 403, title: 'The claim is assigned to somebody else' },
  csrf_token_missing: { status: 403, title: 'The request does not show that it comes from a page of the desk' },
  own_proposal: { status: 403, title: 'Nobody approves their own proposal' },
  own_text: { status: 403, title: 'Nobody approves words of their own' },
  not_found: { status: 404, title: 'There is no such thing' },
  route_not_found: { status: 404, title: 'There is no such address' },
  method_not_allowed: { status: 405, title: 'The address does not take this method' },
  action_not_allowed: { status: 409, title: 'The action does not follow from the state' },
  claim_lost: { status: 409, title: 'The words of the claim are not in the article any more' },
  proposal_outdated: { status: 409, title: 'The proposal was made on other content' },
  last_admin: { status: 409, title: 'The desk would be left without an admin' },
  not_a_thread: { status: 409, title: 'The comment is a reply, and no thread' },
  too_many_views: { status: 409, title: 'There are as many views as one person may have' },
  too_many_webhooks: { status: 409, title: 'There are as many webhooks as a desk may have' },
  webhook_paused: { status: 409, title: 'The webhook is paused' },
  no_address_missing: { status: 409, title: 'No citation of the article lacks its address' },
  archive_off: { status: 409, title: 'The desk saves nothing in an archive' },
  not_archivable: { status: 409, title: 'The link leads to nothing that is saved in an archive' },
  already_exists: { status: 409, title: 'It exists already' },
  stale_version: { status: 412, title: 'Somebody else changed it meanwhile' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body has a type that is not taken here' },
  invalid_fields: { status: 422, title: 'The request is understood, but not all of it is right' },
  unstorable: { status: 422, title: 'The request holds something that cannot be stored' },
  article_empty: { status: 422, title: 'The article has no text' },
  article_unreadable: { status: 422, title: 'The article cannot be read' },
  article_too_large: { status: 422, title: 'The article is larger than the desk reads' },
  article_too_complex: { status: 422, title: 'The article takes more than the desk spends on one' },
  source_url_unknown: { status: 422, title: 'Nothing says where the article was published' },
  precondition_required: { status: 428, title: 'The request must say which version it is about' },
  internal_error: { status: 500, title: 'Something went wrong on our side' },
  desk_busy: { status: 503, title: 'The desk has its hands full at the moment' },
  issuer_unavailable: { status: 503, title: 'Whoever vouches for you cannot be reached at the moment' },
  database_unavailable: { status: 503, title: 'The desk cannot be reached at the moment' },
};
