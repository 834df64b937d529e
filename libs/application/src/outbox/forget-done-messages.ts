import { OutboxRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Milliseconds that a message is kept after it was done, for people who look into what happened: a week. */
const KEPT = 7 * 86_400_000;

/** Forgets messages of the outbox that were done long ago. */
@Injectable()
export class ForgetDoneMessages {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were forgotten */
  async run(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT);
    return this.transactions.run((tx) => this.messages.deleteDoneBefore(tx, before));
  }
}
