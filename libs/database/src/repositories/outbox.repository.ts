import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { OutboxMessageEntity } from '../entities/outbox-message.entity';

/** A message as stored. */
export type OutboxMessage = OutboxMessageEntity;

/** A message to write. */
export type NewOutboxMessage = Pick<OutboxMessage, 'id' | 'job' | 'payload' | 'requestId' | 'createdAt'>;

/** When a message is offered to the queue again, and when it is given up. */
export interface OfferRules {
  /** Milliseconds after an offer until the message is offered again, if it is not done by then. */
  readonly leaseMs: number;
  /** Offers after which it is given up. */
  readonly maxOffers: number;
}

/** Writes the outbox: work that is caused in a transaction and done outside of it. */
@Injectable()
export class OutboxRepository {
  async insertAll(tx: Transaction, messages: readonly NewOutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await managerOf(tx).insert(
      OutboxMessageEntity,
      messages.map((message) => ({ ...message, availableAt: message.createdAt })),
    );
  }

  /**
   * Takes open messages to be offered, marks them as offered and gives up those offered too often. Two relays never
   * take the same message, as locked rows are skipped.
   * @returns the messages to put on the queue, oldest first
   */
  async takeOffers(tx: Transaction, now: Date, limit: number, rules: OfferRules): Promise<readonly OutboxMessage[]> {
    const taken = await managerOf(tx)
      .createQueryBuilder(OutboxMessageEntity, 'message')
      .where('message.doneAt IS NULL AND message.failedAt IS NULL AND message.availableAt <= :now', { now })
      .andWhere('(message.offeredAt IS NULL OR message.offeredAt <= :expired)', {
        expired: new Date(now.getTime() - rules.leaseMs),
      })
      .orderBy('message.availableAt')
      .addOrderBy('message.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    const spent = taken.filter(({ offers }) => offers >= rules.maxOffers);
    const offered = taken.filter(({ offers }) => offers < rules.maxOffers);
    if (spent.length > 0) await managerOf(tx).update(OutboxMessageEntity, idsOf(spent), { failedAt: now });
    if (offered.length > 0) {
      await managerOf(tx).update(OutboxMessageEntity, idsOf(offered), { offeredAt: now, offers: () => 'offers + 1' });
    }
    return offered;
  }

  /** Takes an offer back that did not reach the queue, so that the next relay run makes it again. */
  async withdrawOffer(tx: Transaction, id: string, lastError: string): Promise<void> {
    await managerOf(tx).update(OutboxMessageEntity, { id }, { offeredAt: null, offers: () => 'offers - 1', lastError });
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

  async markDone(tx: Transaction, id: string, now: Date): Promise<void> {
    await managerOf(tx).update(OutboxMessageEntity, { id }, { doneAt: now, lastError: null });
  }

  /** Forgets messages that were done before a time. */
  async deleteDoneBefore(tx: Transaction, time: Date): Promise<number> {
    const { affected } = await managerOf(tx).delete(OutboxMessageEntity, { doneAt: LessThan(time) });
    return affected ?? 0;
  }
}

const idsOf = (messages: readonly OutboxMessage[]): string[] => messages.map(({ id }) => id);
