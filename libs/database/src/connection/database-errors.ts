import { DomainError } from '@app/domain';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/** SQLSTATE serialization_failure and deadlock_detected: the same work may well succeed when run again. */
const RETRYABLE = new Set(['40001', '40P01']);

/** Constraints whose violation means something to the person at the desk. */
const CONSTRAINT_MEANINGS: Readonly<Record<string, () => DomainError>> = {
  uq_api_keys_hash: () => new DomainError('already_exists', 'This API key exists already.'),
  uq_citations_left_out: () => new DomainError('already_exists', 'Somebody has taken this link back already.'),
  uq_saved_views_name: () => new DomainError('already_exists', 'You have a view with this name already.'),
  fk_claims_assignee: () => invalidReference('assignee', 'is not a known actor'),
  pk_rating_vocabularies: () =>
    new DomainError('stale_version', 'The ratings were changed by somebody else meanwhile.'),
  fk_claims_duplicate_of: () => invalidReference('duplicateOf', 'is not a known claim'),
  uq_claim_events_sequence: () => new DomainError('stale_version', 'The claim was changed by somebody else meanwhile.'),
};

/** Node's and pg's codes for a database that cannot be reached, and SQLSTATEs of one that is going down or full. */
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|57P01|57P02|57P03|57014|25P03|53300|08(?!P01)\w{3})$/;

/** SQLSTATE classes data exception and program limit exceeded: the last net under the checks of what comes in. */
const UNSTORABLE = /^(22|54)\w{3}$/;

/** Messages of pg for a connection that was lost or could not be had, which carry no code. */
const UNAVAILABLE_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];

/** Whether the same transaction may succeed when it is run again. */
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(codeOf(error) ?? '');

/** Whether an error means that the database cannot be reached, rather than that it refused. */
export const isUnavailable = (error: unknown): boolean =>
  UNAVAILABLE.test(codeOf(error) ?? '') ||
  (error instanceof Error && UNAVAILABLE_MESSAGES.some((message) => error.message.startsWith(message)));

/** What a database error means at the desk; errors without a meaning there come back as they are. */
export const toDomainError = (error: unknown): unknown => {
  if (error instanceof DomainError) return error;
  if (isUnavailable(error)) {
    return new DomainError('database_unavailable', 'The database cannot be reached at the moment.', { cause: error });
  }
  const constraint = driverErrorOf(error)?.constraint;
  const meaning = constraint === undefined ? undefined : CONSTRAINT_MEANINGS[constraint]?.();
  if (meaning) return meaning;
  return UNSTORABLE.test(codeOf(error) ?? '')
    ? new DomainError('unstorable', 'The request holds a value that cannot be stored.', { cause: error })
    : error;
};

const invalidReference = (field: string, detail: string): DomainError =>
  new DomainError('invalid_fields', `The ${field} ${detail}.`, { fields: [{ field, detail }] });

const driverErrorOf = (error: unknown): DatabaseError | null => {
  const driverError: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return driverError instanceof DatabaseError ? driverError : null;
};

const codeOf = (error: unknown): string | undefined => {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof inner !== 'object' || inner === null || !('code' in inner)) return undefined;
  return typeof inner.code === 'string' ? inner.code : undefined;
};
