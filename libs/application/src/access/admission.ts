import { type Actor, type Scope } from '@app/domain';

/** What somebody showed to be let in, as far as it has to be looked at again. */
export type Credential =
  | { readonly kind: 'key' | 'session'; readonly secret: string }
  /** A token says itself how long it holds. */
  | { readonly kind: 'token'; readonly expiresAt: Date };

/** Somebody who is let in. */
export interface Admission {
  readonly actor: Actor;
  /** What it is for; null for all that the actor's role may do. */
  readonly scopes: readonly Scope[] | null;
  /** The key that was shown, or that a session was begun with; null for people whom an issuer vouches for. */
  readonly keyId: string | null;
  /** When what was shown ceases to let in; null for never. */
  readonly expiresAt: Date | null;
  readonly credential: Credential;
}

/** Why what was shown lets nobody in. */
export type NoAdmissionReason =
  'unknown_key' | 'revoked_key' | 'expired_key' | 'rotated_key' | 'token_expired' | 'invalid_token';

/** Somebody who is not. */
export interface NoAdmission {
  readonly reason: NoAdmissionReason;
  /** For whoever showed it. */
  readonly message: string;
  readonly keyId: string | null;
  readonly actorId: string | null;
  /** The last four characters of what was shown, where it looks like a key of this desk. */
  readonly hint: string | null;
}
