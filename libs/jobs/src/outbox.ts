import { newId, OutboxRepository, type Transaction } from '@app/database';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { type JobKey, JOBS, type PayloadOf } from './jobs';

/** The only way to have a job done: write it down in the transaction that causes it. */
@Injectable()
export class Outbox {
  constructor(private readonly messages: OutboxRepository) {}

  /**
   * Writes jobs of one kind; a relay puts them on the queue once the transaction is committed.
   * @param priority 1 (somebody waits for it) to 4; smaller goes first
   * @returns the ids of the messages, in the order of the payloads
   */
  async add<Key extends JobKey>(
    tx: Transaction,
    key: Key,
    payloads: readonly PayloadOf<Key>[],
    now: Date,
    priority = 1,
  ): Promise<readonly string[]> {
    const messages = payloads.map((payload) => ({
      id: newId(),
      job: JOBS[key].name,
      payload,
      priority,
      requestId: currentRequestId(),
      createdAt: now,
    }));
    await this.messages.insertAll(tx, messages);
    return messages.map(({ id }) => id);
  }
}
