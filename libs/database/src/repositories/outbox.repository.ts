import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { OutboxMessageEntity } from '../entities/outbox-message.entity';

/** A message as stored. */
export type OutboxMessage = OutboxMessageEntity;

/** A message to write. */
export type NewOutboxMessage = Pick<OutboxMessage, 'id' | 'job' | 'payload' | 'priority' | 'requestId' | 'createdAt'>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters. */
const INSERT_CHUNK = 5_000;

/** Writes the outbox: work that is caused in a transaction and done outside of it. */
@Injectable()
export class OutboxRepository {
  async insertAll(tx: Transaction, messages: readonly NewOutboxMessage[]): Promise<void> {
    for (let start = 0; start < messages.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(
        OutboxMessageEntity,
        messages.slice(start, start + INSERT_CHUNK).map((message) => ({ ...message, availableAt: message.createdAt })),
      );
    }
  }

  /**
   * Takes open messages to be offered and marks them as offered. Those that were offered and are not done when their
   * lease is over are taken again, however often: while their job still waits on the queue, its id keeps it single. Two
   * relays never take the same message, as locked rows are skipped.
   * @param leaseMs milliseconds after an offer until the message is offered again
   * @returns the messages to put on the queue, oldest first
   */
  async takeOffers(tx: Transaction, now: Date, limit: number, leaseMs: number): Promise<readonly OutboxMessage[]> {
    const taken = await managerOf(tx)
      .createQueryBuilder(OutboxMessageEntity, 'message')
      .where('message.doneAt IS NULL AND message.failedAt IS NULL AND message.availableAt <= :now', { now })
      .andWhere('(message.offeredAt IS NULL OR message.offeredAt <= :expired)', {
        expired: new Date(now.getTime() - leaseMs),
      })
      .orderBy('message.availableAt')
      .addOrderBy('message.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (taken.length > 0) {
      const ids = taken.map(({ id }) => id);
      await managerOf(tx).update(OutboxMessageEntity, ids, { offeredAt: now });
    }
    return taken;
  }

  /** Takes an offer back that did not reach the queue, so that the next relay run makes it again. */
  async withdrawOffer(tx: Transaction, id: string, lastError: string): Promise<void> {
    await managerOf(tx).update(OutboxMessageEntity, { id }, { offeredAt: null, lastError });
  }

  /** Has a message offered again from a moment on, and not before. */
  async postpone(tx: Transaction, id: string, availableAt: Date): Promise<void> {
    await managerOf(tx).update(OutboxMessageEntity, { id }, { availableAt, offeredAt: null });
  }

  /** Reads a message that is neither done nor given up, and keeps every other handler of it waiting until the transaction ends. */
  async lockOpen(tx: Transaction, id: string): Promise<OutboxMessage | null> {
    const message = await managerOf(tx).findOne(OutboxMessageEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return message?.doneAt === null && message.failedAt === null ? message : null;
  }

  /** Whether a message waits to be done. */
  async isOpen(tx: Transaction, id: string): Promise<boolean> {
    const message = await managerOf(tx).findOneBy(OutboxMessageEntity, { id });
    return message !== null && message.doneAt === null && message.failedAt === null;
  }

  /** Counts a failure of an open message's job; the last one that is borne gives the message up. */
  async recordFailure(tx: Transaction, id: string, lastError: string, maxFailures: number, now: Date): Promise<void> {
    const message = await this.lockOpen(tx, id);
    if (!message) return;
    const failures = message.failures + 1;
    await managerOf(tx).update(
      OutboxMessageEntity,
      { id },
      { failures, lastError, failedAt: failures >= maxFailures ? now : null },
    );
  }

  async markDone(tx: Transaction, id: string, now: Date): Promise<void> {
    await managerOf(tx).update(OutboxMessageEntity, { id }, { doneAt: now, lastError: null });
  }

  /** Forgets messages that were done before a time. */
  async deleteDoneBefore(tx: Transaction, time: Date): Promise<number> {
    const { affected } = await managerOf(tx).delete(OutboxMessageEntity, { doneAt: LessThan(time) });
    return affected ?? 0;
  }
}
