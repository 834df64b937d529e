import { Transactions, WebhookDeliveryRepository } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Gives back a delivery of which it is not known whether it arrived, as this worker is to end. It is made again. */
@Injectable()
export class ReleaseDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: WebhookDeliveryRepository,
  ) {}

  async run(deliveryId: string): Promise<void> {
    await this.transactions.run((tx) => this.deliveries.release(tx, deliveryId));
  }
}
