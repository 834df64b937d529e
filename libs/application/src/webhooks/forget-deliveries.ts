import { Transactions, WebhookDeliveryRepository, WebhookEndpointRepository } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Milliseconds for which it is known what was delivered: 30 days. */
const KEPT = 30 * 86_400_000;

/** Events that are forgotten at once. */
const BATCH = 1_000;

/** Forgets old deliveries, also such as were never made, and secrets that sign nothing any more. */
@Injectable()
export class ForgetDeliveries {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns whether there may be more */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - KEPT);
    return this.transactions.run(async (tx) => {
      await this.endpoints.deleteExpiredSecrets(tx, now);
      return (await this.deliveries.deleteBefore(tx, before, BATCH)) === BATCH;
    });
  }
}
