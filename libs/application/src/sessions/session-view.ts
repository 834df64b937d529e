import { type Actor, type Scope } from '@app/domain';

/** A browser that somebody is signed in with. */
export interface SessionView {
  readonly actor: Actor;
  /** What the key is for that it was begun with; null for all that the actor's role may do. */
  readonly scopes: readonly Scope[] | null;
  /** The key that it was begun with; null where it was begun with a token of an issuer. */
  readonly keyId: string | null;
  readonly expiresAt: Date;
  /** To be sent with every request that changes something. */
  readonly csrfToken: string;
}
