import { type Actor, type Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { ActorEntity } from '../entities/actor.entity';
import { ApiKeyEntity } from '../entities/api-key.entity';

/** A new actor. */
export type NewActor = Pick<ActorEntity, 'id' | 'kind' | 'name' | 'role' | 'createdAt'>;

/** A new API key of an actor. */
export type NewApiKey = Pick<ApiKeyEntity, 'id' | 'actorId' | 'hash' | 'hint' | 'createdAt'>;

/** Writes actors and their keys. */
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
    await managerOf(tx).insert(ApiKeyEntity, { ...key, revokedAt: null });
  }

  /** Whether any actor of a kind is there yet. Locks nothing. */
  async hasKeyHolder(tx: Transaction): Promise<boolean> {
    return managerOf(tx).existsBy(ActorEntity, { kind: 'key' });
  }

  /** Those of some ids that are key holders': people and scripts, not the machine itself. Locks nothing. */
  async keyHoldersAmong(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const found = await managerOf(tx).find(ActorEntity, {
      select: { id: true },
      where: { id: In([...ids]), kind: 'key' },
    });
    return new Set(found.map(({ id }) => id));
  }

  /** Whether a key with that hash was ever made. */
  async knowsKey(tx: Transaction, hash: Buffer): Promise<boolean> {
    return managerOf(tx).existsBy(ApiKeyEntity, { hash });
  }

  /** Whether an admin would be left without this key. Concurrent revocations wait for each other. */
  async hasOtherAdminKey(tx: Transaction, id: string): Promise<boolean> {
    const admins = await managerOf(tx)
      .createQueryBuilder(ApiKeyEntity, 'key')
      .innerJoin('key.actor', 'actor')
      .where("actor.role = 'admin' AND key.revokedAt IS NULL")
      .setLock('pessimistic_write', undefined, ['key'])
      .getMany();
    return admins.some((key) => key.id !== id) || admins.every((key) => key.id !== id);
  }

  /** @returns false when there is no such key, or it was revoked before */
  async revokeKey(tx: Transaction, id: string, revokedAt: Date): Promise<boolean> {
    const { affected } = await managerOf(tx).update(ApiKeyEntity, { id, revokedAt: IsNull() }, { revokedAt });
    return affected === 1;
  }
}
