import { Transactions, WebhookEndpointRepository } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { KnownWebhook, type WebhookTarget } from './known-webhook';
import { type WebhookWish } from './webhook-view';

/** Gives a webhook another name, another address or other events. What waits to be delivered goes to the new address. */
@Injectable()
export class ReplaceWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownWebhook,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async run(target: WebhookTarget, wish: WebhookWish): Promise<void> {
    const updatedAt = this.clock.now();
    await this.transactions.run(async (tx) => {
      const { id, version } = await this.known.lockAt(tx, target);
      await this.endpoints.update(tx, id, { ...wish, version: version + 1, updatedAt });
    });
  }
}
