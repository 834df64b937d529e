import { newId, Transactions, WebhookEndpointRepository } from '@app/database';
import { type Actor, DomainError, HEALTHY } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { WebhookSecrets } from './webhook-secrets';
import { type ToldSecret, type WebhookWish } from './webhook-view';

/** Webhooks that a desk may have: each is looked at for every change, and each change is told to each of them. */
const MAX_WEBHOOKS = 50;

/** Has another system be told of what happens from now on. */
@Injectable()
export class CreateWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `too_many_webhooks` */
  async run(actor: Actor, wish: WebhookWish): Promise<ToldSecret & { readonly id: string }> {
    const now = this.clock.now();
    const id = newId();
    const secret = this.secrets.make();
    await this.transactions.run(async (tx) => {
      if ((await this.endpoints.lockedCount(tx)) >= MAX_WEBHOOKS) {
        throw new DomainError(
          'too_many_webhooks',
          `There are ${MAX_WEBHOOKS} webhooks already. Delete one of them first.`,
        );
      }
      await this.endpoints.insert(tx, {
        ...wish,
        id,
        ...HEALTHY,
        version: 1,
        pausedAt: null,
        pauseReason: null,
        createdById: actor.id,
        createdAt: now,
        updatedAt: now,
      });
      await this.endpoints.insertSecret(tx, id, this.secrets.seal(secret, id), now);
    });
    return { id, secret };
  }
}
