import { Transactions, WebhookEndpointRepository } from '@app/database';
import { Injectable } from '@nestjs/common';
import { KnownWebhook, type WebhookTarget } from './known-webhook';

/** Forgets a webhook, its secrets and its deliveries. */
@Injectable()
export class DeleteWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownWebhook,
    private readonly endpoints: WebhookEndpointRepository,
  ) {}

  /** @throws DomainError `not_found` or `stale_version` */
  async run(target: WebhookTarget): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { id } = await this.known.lockAt(tx, target);
      await this.endpoints.delete(tx, id);
    });
  }
}
