import { Reads } from '@app/database';
import { type Actor, type Scope } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { KeyHasher } from './key-hasher';

/** Whose a secret is, and what became of it. */
export interface KeyHolder {
  readonly actor: Actor;
  readonly keyId: string;
  readonly scopes: readonly Scope[] | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Until when a secret is good that the key had before it was rotated; null for the one it has. */
  readonly goodUntil: Date | null;
}

interface KeyHolderRow extends Omit<KeyHolder, 'actor'>, Omit<Actor, 'id'> {
  readonly actorId: string;
}

/** Tells whose an API key is, whether it is in force or not. */
@Injectable()
export class KeyHolderQuery {
  constructor(
    private readonly reads: Reads,
    private readonly hasher: KeyHasher,
  ) {}

  /** @returns null for a secret that never was a key's */
  async run(secret: string): Promise<KeyHolder | null> {
    const [found] = await this.reads.rows<KeyHolderRow>(
      `SELECT actor.id AS "actorId", actor.kind, actor.name, actor.role, key.id AS "keyId", key.scopes,
         key.revoked_at AS "revokedAt", key.expires_at AS "expiresAt", secret.good_until AS "goodUntil"
       FROM (
         SELECT id AS api_key_id, NULL::timestamptz AS good_until FROM api_keys WHERE hash = $1
         UNION ALL SELECT api_key_id, good_until FROM retired_key_secrets WHERE hash = $1
       ) AS secret
         JOIN api_keys AS key ON key.id = secret.api_key_id
         JOIN actors AS actor ON actor.id = key.actor_id`,
      [this.hasher.hash(secret)],
    );
    if (!found) return null;
    const { actorId, kind, name, role, ...key } = found;
    return { ...key, actor: { id: actorId, kind, name, role } };
  }
}
