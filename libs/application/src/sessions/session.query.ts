import { Reads } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { SessionTokens } from './session-tokens';
import { type SessionView } from './session-view';

type SessionRow = Actor & Pick<SessionView, 'scopes' | 'keyId' | 'expiresAt'>;

/** Tells who is signed in with a browser. */
@Injectable()
export class SessionQuery {
  constructor(
    private readonly reads: Reads,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** @returns null for a session that is over, and for one whose key was revoked or has expired */
  async run(token: string): Promise<SessionView | null> {
    const [found] = await this.reads.rows<SessionRow>(
      `SELECT actor.id, actor.kind, actor.name, actor.role, key.scopes, key.id AS "keyId", session.expires_at AS "expiresAt"
       FROM sessions AS session
         JOIN actors AS actor ON actor.id = session.actor_id
         LEFT JOIN api_keys AS key ON key.id = session.api_key_id
       WHERE session.hash = $1 AND session.ended_at IS NULL AND session.expires_at > $2
         AND key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > $2)`,
      [this.tokens.hash(token), this.clock.now()],
    );
    if (!found) return null;
    const { expiresAt, scopes, keyId, ...actor } = found;
    return { actor, scopes, keyId, expiresAt, csrfToken: this.tokens.csrfToken(token) };
  }
}
