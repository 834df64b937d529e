import { Transactions, WebhookDeliveryRepository } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Events of which deliveries are made at once. */
const BATCH = 200;

/** Makes deliveries of what happened, one for each webhook that is to be told. */
@Injectable()
export class FanOutEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns whether there may be more */
  async run(): Promise<boolean> {
    const taken = await this.transactions.run((tx) => this.deliveries.fanOut(tx, this.clock.now(), BATCH));
    return taken === BATCH;
  }
}
