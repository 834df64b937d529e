import { newId, Reads, SessionRepository, Transactions } from '@app/database';
import { type Actor, type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { KeyHasher } from '../access/key-hasher';
import { Clock } from '../clock';
import { SessionTokens } from './session-tokens';
import { type SessionView } from './session-view';

/** How long a sign-in lasts, in milliseconds: a long shift, so that nobody is asked for a key in the middle of one. */
export const SESSION_LIFETIME = 12 * 60 * 60 * 1_000;

/** A session that has just begun; its token is told this once and never stored. */
export interface BegunSession extends SessionView {
  readonly token: string;
}

/** Signs somebody in with an API key. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly sessions: SessionRepository,
    private readonly hasher: KeyHasher,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** @returns null for a key that does not exist or was revoked */
  async run(apiKey: string): Promise<BegunSession | null> {
    const [holder] = await this.reads.rows<{ keyId: string; id: string; kind: 'key'; name: string; role: Role }>(
      `SELECT key.id AS "keyId", actor.id, actor.kind, actor.name, actor.role
       FROM api_keys AS key JOIN actors AS actor ON actor.id = key.actor_id
       WHERE key.hash = $1 AND key.revoked_at IS NULL`,
      [this.hasher.hash(apiKey)],
    );
    if (!holder) return null;
    const { keyId, ...actor } = holder;
    const token = this.tokens.make();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + SESSION_LIFETIME);
    await this.transactions.run((tx) =>
      this.sessions.insert(tx, { id: newId(), apiKeyId: keyId, hash: this.tokens.hash(token), createdAt, expiresAt }),
    );
    return { token, actor: actor satisfies Actor, expiresAt, csrfToken: this.tokens.csrfToken(token) };
  }
}
