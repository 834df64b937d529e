import { Reads } from '@app/database';
import { type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { SessionTokens } from './session-tokens';
import { type SessionView } from './session-view';

/** Tells who is signed in with a browser. */
@Injectable()
export class SessionQuery {
  constructor(
    private readonly reads: Reads,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** @returns null for a session that is over, and for one whose key was revoked */
  async run(token: string): Promise<SessionView | null> {
    const [found] = await this.reads.rows<{ id: string; kind: 'key'; name: string; role: Role; expiresAt: Date }>(
      `SELECT actor.id, actor.kind, actor.name, actor.role, session.expires_at AS "expiresAt"
       FROM sessions AS session
         JOIN api_keys AS key ON key.id = session.api_key_id
         JOIN actors AS actor ON actor.id = key.actor_id
       WHERE session.hash = $1 AND session.ended_at IS NULL AND session.expires_at > $2 AND key.revoked_at IS NULL`,
      [this.tokens.hash(token), this.clock.now()],
    );
    if (!found) return null;
    const { expiresAt, ...actor } = found;
    return { actor, expiresAt, csrfToken: this.tokens.csrfToken(token) };
  }
}
