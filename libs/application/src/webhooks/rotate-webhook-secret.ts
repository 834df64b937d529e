import { Transactions, WebhookEndpointRepository } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { KnownWebhook } from './known-webhook';
import { WebhookSecrets } from './webhook-secrets';
import { type ToldSecret } from './webhook-view';

/** Gives a webhook a new secret. The one before signs as well for some hours, until its receiver knows the new one. */
@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownWebhook,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  /** @param graceHours 0 ends the secret before at once @throws DomainError `not_found` */
  async run(webhookId: string, graceHours: number): Promise<ToldSecret & { readonly previousSecretUntil: Date }> {
    const now = this.clock.now();
    const secret = this.secrets.make();
    const previousSecretUntil = new Date(now.getTime() + graceHours * 3_600_000);
    await this.transactions.run(async (tx) => {
      const { id } = await this.known.lock(tx, webhookId);
      await this.endpoints.retireSecrets(tx, id, previousSecretUntil);
      await this.endpoints.insertSecret(tx, id, this.secrets.seal(secret, id), now);
    });
    return { secret, previousSecretUntil };
  }
}
