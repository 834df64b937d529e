import { type AccessEventType, newId, type NewAccessEvent } from '@app/database';
import { currentRequestId } from '@app/observability';

/** What is known of something that happened; all else is null. */
type Known = Partial<Pick<NewAccessEvent, 'reason' | 'actorId' | 'apiKeyId' | 'hint' | 'route' | 'needed' | 'address'>>;

/** Something that happened once, in the request that is being served. */
export const accessEvent = (type: AccessEventType, known: Known, at: Date): NewAccessEvent => ({
  id: newId(),
  type,
  reason: known.reason ?? null,
  actorId: known.actorId ?? null,
  apiKeyId: known.apiKeyId ?? null,
  hint: known.hint ?? null,
  route: known.route ?? null,
  needed: known.needed ?? null,
  address: known.address ?? null,
  requestId: currentRequestId(),
  times: 1,
  occurredAt: at,
  lastAt: at,
});
