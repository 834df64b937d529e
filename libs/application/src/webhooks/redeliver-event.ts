import { Transactions, WebhookDeliveryRepository } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { KnownWebhook, noSuchDelivery } from './known-webhook';

/** Has a delivery made again, whatever became of it, under the same id, and tried as often as a new one. */
@Injectable()
export class RedeliverEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownWebhook,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` or `webhook_paused` */
  async run(webhookId: string, deliveryId: string): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const { id, pausedAt } = await this.known.lock(tx, webhookId);
      const delivery = await this.deliveries.lock(tx, id, deliveryId);
      if (!delivery) throw noSuchDelivery();
      if (pausedAt !== null && !delivery.once) {
        throw new DomainError('webhook_paused', 'The webhook is paused and is told nothing. Resume it first.');
      }
      // One that is under way at the moment stays with the worker that has it.
      await this.deliveries.update(tx, deliveryId, {
        state: 'pending',
        tries: 0,
        nextAttemptAt: now,
        finishedAt: null,
      });
    });
  }
}
