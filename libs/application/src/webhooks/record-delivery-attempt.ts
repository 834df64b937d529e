import {
  type Transaction,
  Transactions,
  type WebhookDeliveryRecord,
  WebhookDeliveryRepository,
  type WebhookEndpointRecord,
  WebhookEndpointRepository,
} from '@app/database';
import { afterFailure, HEALTHY, nextWebhookAttempt, type WebhookPauseReason } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type DeliveryToMake } from './take-due-deliveries';

/** What came of one attempt. */
export interface DeliveryOutcome {
  readonly startedAt: Date;
  readonly durationMs: number;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why it does not count as taken; null when it does. */
  readonly failure: string | null;
  readonly retryAfterSeconds: number | null;
  readonly responseExcerpt: string | null;
}

/** Writes an attempt down, and what follows of it for the delivery and its webhook. */
@Injectable()
export class RecordDeliveryAttempt {
  constructor(
    private readonly transactions: Transactions,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing when the webhook was deleted meanwhile.
   * @returns why the webhook was paused because of it; null when it was not
   */
  async run({ deliveryId, webhookId }: DeliveryToMake, outcome: DeliveryOutcome): Promise<WebhookPauseReason | null> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const endpoint = await this.endpoints.lock(tx, webhookId);
      const delivery = endpoint && (await this.deliveries.lock(tx, webhookId, deliveryId));
      if (!delivery) return null;
      const { startedAt, durationMs, status, failure, responseExcerpt } = outcome;
      const number = delivery.attempts + 1;
      const attempt = { deliveryId, number, startedAt, durationMs, status, failure, responseExcerpt };
      await this.deliveries.insertAttempt(tx, attempt);
      await this.deliveries.update(tx, deliveryId, {
        attempts: number,
        leasedUntil: null,
        ...changesBy(outcome, delivery, now),
      });
      return delivery.once ? null : this.settleHealth(tx, endpoint, outcome, now);
    });
  }

  private async settleHealth(
    tx: Transaction,
    endpoint: WebhookEndpointRecord,
    { status, failure }: DeliveryOutcome,
    now: Date,
  ): Promise<WebhookPauseReason | null> {
    if (failure === null) {
      if (endpoint.failures > 0) await this.endpoints.update(tx, endpoint.id, HEALTHY);
      return null;
    }
    const { health, pause } = afterFailure(endpoint, status, now);
    const pausesNow = pause !== null && endpoint.pausedAt === null;
    const changes = pausesNow ? { ...health, pausedAt: now, pauseReason: pause } : health;
    await this.endpoints.update(tx, endpoint.id, changes);
    return pausesNow ? pause : null;
  }
}

/** A delivery that another worker has seen taken meanwhile stays so. */
const changesBy = (
  { failure, retryAfterSeconds }: DeliveryOutcome,
  { state, once, tries }: WebhookDeliveryRecord,
  now: Date,
) => {
  if (failure === null) return { state: 'delivered', nextAttemptAt: null, finishedAt: now } as const;
  if (state !== 'pending') return {};
  const next = once ? null : nextWebhookAttempt(tries + 1, retryAfterSeconds, now, Math.random());
  return next === null
    ? ({ state: 'failed', tries: tries + 1, nextAttemptAt: null, finishedAt: now } as const)
    : { tries: tries + 1, nextAttemptAt: next };
};
