import { type Actor } from '@app/domain';

/** Who does something to keys, and where the request came from; for the desk itself neither is known. */
export interface AccessOrigin {
  readonly actor: Pick<Actor, 'id'> | null;
  readonly address: string | null;
}

/** The desk itself, as when it makes its first key. */
export const DESK_ITSELF: AccessOrigin = { actor: null, address: null };
