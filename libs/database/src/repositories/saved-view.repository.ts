import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ActorEntity } from '../entities/actor.entity';
import { SavedViewEntity } from '../entities/saved-view.entity';

/** A view as stored. */
export type SavedViewRecord = Omit<SavedViewEntity, 'owner'>;

/** Writes people's views. */
@Injectable()
export class SavedViewRepository {
  async insert(tx: Transaction, view: SavedViewRecord): Promise<void> {
    await managerOf(tx).insert(SavedViewEntity, view);
  }

  /** A view, if it is that person's. */
  async get(tx: Transaction, ownerId: string, id: string): Promise<SavedViewRecord | null> {
    return managerOf(tx).findOneBy(SavedViewEntity, { id, ownerId });
  }

  /** How many views somebody has; no other request adds one for them until the transaction ends. */
  async lockedCount(tx: Transaction, ownerId: string): Promise<number> {
    // The owner is locked, as there is no row yet that two first views would meet at.
    await managerOf(tx).findOne(ActorEntity, { where: { id: ownerId }, lock: { mode: 'for_no_key_update' } });
    return managerOf(tx).countBy(SavedViewEntity, { ownerId });
  }

  /**
   * Gives a view another name and query if nobody wrote since the version was read, and raises the version by one.
   * @throws DomainError `stale_version` when somebody did
   */
  async replace(
    tx: Transaction,
    { id, version }: SavedViewRecord,
    { name, query, updatedAt }: Pick<SavedViewRecord, 'name' | 'query' | 'updatedAt'>,
  ): Promise<void> {
    const { affected } = await managerOf(tx).update(
      SavedViewEntity,
      { id, version },
      { name, query, version: version + 1, updatedAt },
    );
    if (affected !== 1) throw stale();
  }

  /** @throws DomainError `stale_version` when somebody wrote since the version was read */
  async delete(tx: Transaction, { id, version }: SavedViewRecord): Promise<void> {
    const { affected } = await managerOf(tx).delete(SavedViewEntity, { id, version });
    if (affected !== 1) throw stale();
  }
}

const stale = (): DomainError => new DomainError('stale_version', 'The view was changed by another request meanwhile.');
