import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { BulkTransitionEntity } from '../entities/bulk-transition.entity';
import { BulkTransitionItemEntity } from '../entities/bulk-transition-item.entity';

/** A bulk transition as stored. */
export type BulkTransitionRecord = Omit<BulkTransitionEntity, 'actor'>;

/** One claim of a bulk transition as stored. */
export type BulkTransitionItemRecord = Omit<BulkTransitionItemEntity, 'bulk'>;

/** Writes bulk transitions and what comes of their claims. */
@Injectable()
export class BulkTransitionRepository {
  async insert(
    tx: Transaction,
    bulk: BulkTransitionRecord,
    items: readonly Omit<BulkTransitionItemRecord, 'bulkId' | 'result'>[],
  ): Promise<void> {
    await managerOf(tx).insert(BulkTransitionEntity, bulk);
    await managerOf(tx).insert(
      BulkTransitionItemEntity,
      items.map((item) => ({ ...item, bulkId: bulk.id, result: null })),
    );
  }

  async get(tx: Transaction, id: string): Promise<BulkTransitionRecord | null> {
    return managerOf(tx).findOneBy(BulkTransitionEntity, { id });
  }

  /** The next claim whose turn has not come. */
  async next(tx: Transaction, bulkId: string): Promise<BulkTransitionItemRecord | null> {
    return managerOf(tx).findOne(BulkTransitionItemEntity, {
      where: { bulkId, result: IsNull() },
      order: { ordinal: 'ASC' },
    });
  }

  /** Writes down what came of a claim, unless that was written before. */
  async settle(
    tx: Transaction,
    { bulkId, ordinal }: Pick<BulkTransitionItemRecord, 'bulkId' | 'ordinal'>,
    result: object,
  ): Promise<void> {
    await managerOf(tx).update(BulkTransitionItemEntity, { bulkId, ordinal, result: IsNull() }, { result });
  }

  async finish(tx: Transaction, id: string, finishedAt: Date): Promise<void> {
    await managerOf(tx).update(BulkTransitionEntity, { id }, { finishedAt });
  }
}
