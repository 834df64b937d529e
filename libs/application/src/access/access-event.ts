import { type AccessEventType, newId, type NewAccessEvent } from '@app/database';
import { currentRequestId } from '@app/observability';
import { type AccessOrigin } from './access-origin';

/** Something that happened once, in the request that is being served. */
export const accessEvent = (
  type: AccessEventType,
  { actor, address }: AccessOrigin,
  apiKeyId: string | null,
  hint: string | null,
  at: Date,
): NewAccessEvent => ({
  id: newId(),
  type,
  reason: null,
  actorId: actor?.id ?? null,
  apiKeyId,
  hint,
  route: null,
  needed: null,
  address,
  requestId: currentRequestId(),
  times: 1,
  occurredAt: at,
  lastAt: at,
});
