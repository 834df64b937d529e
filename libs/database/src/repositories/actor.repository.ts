import { type Actor, type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { ActorEntity } from '../entities/actor.entity';
import { ApiKeyEntity } from '../entities/api-key.entity';
import { IdentityEntity } from '../entities/identity.entity';
import { RetiredKeySecretEntity } from '../entities/retired-key-secret.entity';

/** A new actor. */
export type NewActor = Pick<ActorEntity, 'id' | 'kind' | 'name' | 'role' | 'createdAt'>;

/** A new API key of an actor. */
export type NewApiKey = Pick<ApiKeyEntity, 'id' | 'actorId' | 'hash' | 'hint' | 'createdAt' | 'expiresAt' | 'scopes'>;

/** A key as it stands. */
export type ApiKeyRecord = Pick<ApiKeyEntity, 'id' | 'actorId' | 'hash' | 'hint' | 'expiresAt'>;

/** The secret that a key gets instead of the one it has. */
export interface KeyRotation {
  readonly hash: Buffer;
  readonly hint: string;
  readonly rotatedAt: Date;
  readonly expiresAt: Date | null;
  /** Until when the one that it has still lets its holder in. */
  readonly oldGoodUntil: Date;
}

/** Who somebody is at an issuer of tokens. */
export type Identity = Pick<IdentityEntity, 'issuer' | 'subject'>;

/** Writes actors, their keys, and who they are elsewhere. */
@Injectable()
export class ActorRepository {
  /** Somebody as they are now; null for nobody known. */
  async get(tx: Transaction, id: string): Promise<Actor | null> {
    return managerOf(tx).findOneBy(ActorEntity, { id });
  }

  /** The role that somebody has; null for nobody known. */
  async roleOf(tx: Transaction, id: string): Promise<Role | null> {
    return (await this.get(tx, id))?.role ?? null;
  }

  async insert(tx: Transaction, actor: NewActor): Promise<void> {
    await managerOf(tx).insert(ActorEntity, actor);
  }

  async insertKey(tx: Transaction, key: NewApiKey): Promise<void> {
    await managerOf(tx).insert(ApiKeyEntity, { ...key, revokedAt: null, rotatedAt: null, lastUsedAt: null });
  }

  /** Whether any actor of a kind is there yet. Locks nothing. */
  async hasKeyHolder(tx: Transaction): Promise<boolean> {
    return managerOf(tx).existsBy(ActorEntity, { kind: 'key' });
  }

  /** Those of some ids that are people's and scripts', not the machine's own. Locks nothing. */
  async othersAmong(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const found = await managerOf(tx).find(ActorEntity, {
      select: { id: true },
      where: { id: In([...ids]), kind: Not('system') },
    });
    return new Set(found.map(({ id }) => id));
  }

  /** Whether a secret with that hash was ever a key's. */
  async knowsKey(tx: Transaction, hash: Buffer): Promise<boolean> {
    const manager = managerOf(tx);
    return (await manager.existsBy(ApiKeyEntity, { hash })) || manager.existsBy(RetiredKeySecretEntity, { hash });
  }

  /**
   * Whether an admin who can make keys would be left without this key. Concurrent revocations wait for each other.
   * @param now a key that has expired by then counts for nothing
   */
  async hasOtherAdminKey(tx: Transaction, id: string, now: Date): Promise<boolean> {
    const admins = await managerOf(tx)
      .createQueryBuilder(ApiKeyEntity, 'key')
      .innerJoin('key.actor', 'actor')
      .where("actor.role = 'admin' AND actor.kind = 'key' AND key.revokedAt IS NULL")
      .andWhere('(key.expiresAt IS NULL OR key.expiresAt > :now)', { now })
      .andWhere("(key.scopes IS NULL OR 'admin' = ANY(key.scopes))")
      .setLock('pessimistic_write', undefined, ['key'])
      .getMany();
    return admins.some((key) => key.id !== id) || admins.every((key) => key.id !== id);
  }

  /** A key that is neither revoked nor expired, locked until the transaction is over; null for none. */
  async lockKeyInForce(tx: Transaction, id: string, now: Date): Promise<ApiKeyRecord | null> {
    return managerOf(tx)
      .createQueryBuilder(ApiKeyEntity, 'key')
      .where('key.id = :id AND key.revokedAt IS NULL', { id })
      .andWhere('(key.expiresAt IS NULL OR key.expiresAt > :now)', { now })
      .setLock('pessimistic_write')
      .getOne();
  }

  /** Gives a key another secret, and remembers the one it had. */
  async rotateKey(tx: Transaction, key: ApiKeyRecord, rotation: KeyRotation): Promise<void> {
    const { hash, hint, rotatedAt, expiresAt, oldGoodUntil } = rotation;
    const old = { hash: key.hash, hint: key.hint, apiKeyId: key.id, goodUntil: oldGoodUntil };
    await managerOf(tx).insert(RetiredKeySecretEntity, old);
    await managerOf(tx).update(ApiKeyEntity, { id: key.id }, { hash, hint, rotatedAt, expiresAt });
  }

  /** Writes down when keys were used, unless that was less than so many milliseconds after what is written. */
  async touchKeys(tx: Transaction, uses: ReadonlyMap<string, Date>, apart: number): Promise<void> {
    await managerOf(tx).query(
      `UPDATE api_keys AS key SET last_used_at = used.at
       FROM (SELECT * FROM unnest($1::uuid[], $2::timestamptz[]) AS used (id, at) ORDER BY id) AS used
       WHERE key.id = used.id AND (key.last_used_at IS NULL OR key.last_used_at <= used.at - $3 * interval '1 millisecond')`,
      [[...uses.keys()], [...uses.values()], apart],
    );
  }

  /** Who somebody is here, who may just be coming for the first time: whoever asks at the same time waits for the answer. */
  async ofIdentity(tx: Transaction, { issuer, subject }: Identity): Promise<Actor | null> {
    await managerOf(tx).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      JSON.stringify(['identity', issuer, subject]),
    ]);
    const found = await managerOf(tx).findOne(IdentityEntity, {
      where: { issuer, subject },
      relations: { actor: true },
    });
    return found?.actor ?? null;
  }

  async insertIdentity(tx: Transaction, identity: Identity & { readonly actorId: string }): Promise<void> {
    await managerOf(tx).insert(IdentityEntity, identity);
  }

  /** Writes down what somebody is called, and may do, by now. */
  async update(tx: Transaction, { id, name, role }: Pick<Actor, 'id' | 'name' | 'role'>): Promise<void> {
    await managerOf(tx).update(ActorEntity, { id }, { name, role });
  }

  /** @returns false when there is no such key, or it was revoked before */
  async revokeKey(tx: Transaction, id: string, revokedAt: Date): Promise<boolean> {
    const { affected } = await managerOf(tx).update(ApiKeyEntity, { id, revokedAt: IsNull() }, { revokedAt });
    return affected === 1;
  }
}
