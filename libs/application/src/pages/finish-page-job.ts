import { OutboxRepository, type Transaction, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Writes down what came of a page's job, and that it is done, in one transaction. */
@Injectable()
export class FinishPageJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing when the job was finished before, or given up: one that runs twice is written once.
   * @param id of the outbox message, and of what it is to fetch the page for
   */
  async run(id: string, settle: (tx: Transaction, now: Date) => Promise<void>): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      if (!(await this.messages.lockOpen(tx, id))) return;
      await settle(tx, now);
      await this.messages.markDone(tx, id, now);
    });
  }
}
