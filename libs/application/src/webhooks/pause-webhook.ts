import { Transactions, WebhookEndpointRepository } from '@app/database';
import { HEALTHY } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { KnownWebhook } from './known-webhook';

/** Has a webhook told nothing for a while, or told again. What happens meanwhile waits, and is delivered then. */
@Injectable()
export class PauseWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly known: KnownWebhook,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly clock: Clock,
  ) {}

  /** Pausing twice, or resuming what is not paused, changes nothing. @throws DomainError `not_found` */
  async run(webhookId: string, isPaused: boolean): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const { id, pausedAt } = await this.known.lock(tx, webhookId);
      if (isPaused === (pausedAt !== null)) return;
      await this.endpoints.update(
        tx,
        id,
        isPaused
          ? { pausedAt: now, pauseReason: 'person' }
          : // What failed before says nothing of how it fares from now on.
            { pausedAt: null, pauseReason: null, ...HEALTHY },
      );
    });
  }
}
