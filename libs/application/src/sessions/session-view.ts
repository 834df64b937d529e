import { type Actor } from '@app/domain';

/** A browser that somebody is signed in with. */
export interface SessionView {
  readonly actor: Actor;
  readonly expiresAt: Date;
  /** To be sent with every request that changes something. */
  readonly csrfToken: string;
}
