import { OutboxRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Notes that all the checks which one message asked for were made. */
@Injectable()
export class FinishLinkChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  async run(messageId: string): Promise<void> {
    await this.transactions.run((tx) => this.messages.markDone(tx, messageId, this.clock.now()));
  }
}
