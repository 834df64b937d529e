import { Reads } from '@app/database';
import { type Actor, type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { KeyHasher } from './key-hasher';

/** Tells who holds an API key. */
@Injectable()
export class AuthenticateQuery {
  constructor(
    private readonly reads: Reads,
    private readonly hasher: KeyHasher,
  ) {}

  /** @returns the key's actor, or null for a key that does not exist or was revoked */
  async run(secret: string): Promise<Actor | null> {
    const [actor] = await this.reads.rows<{ id: string; kind: 'key'; name: string; role: Role }>(
      `SELECT actor.id, actor.kind, actor.name, actor.role
       FROM api_keys AS key JOIN actors AS actor ON actor.id = key.actor_id
       WHERE key.hash = $1 AND key.revoked_at IS NULL`,
      [this.hasher.hash(secret)],
    );
    return actor ?? null;
  }
}
