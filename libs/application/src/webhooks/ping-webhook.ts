import { Transactions, WebhookDeliveryRepository } from '@app/database';
import { WEBHOOK_PING } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { KnownWebhook } from './known-webhook';

/** Sends a webhook a message that says nothing, to see whether it arrives; a paused one too. */
@Injectable()
export class PingWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownWebhook,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the delivery's id @throws DomainError `not_found` */
  async run(webhookId: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { id } = await this.known.lock(tx, webhookId);
      return this.deliveries.insertPing(tx, id, WEBHOOK_PING, this.clock.now());
    });
  }
}
