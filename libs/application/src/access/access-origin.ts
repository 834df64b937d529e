import { type Actor } from '@app/domain';

/** Who does something to keys, and where the request came from; for the desk itself neither is known. */
export interface AccessOrigin {
  readonly actorId: Actor['id'] | null;
  readonly address: string | null;
}

/** The desk itself, as when it makes its first key. */
export const DESK_ITSELF: AccessOrigin = { actorId: null, address: null };
