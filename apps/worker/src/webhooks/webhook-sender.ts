import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import {
  Clock,
  type DeliveryOutcome,
  type DeliveryToMake,
  RecordDeliveryAttempt,
  ReleaseDelivery,
  TakeDueDeliveries,
} from '@app/application';
import { type MessageAnswer, MessageClient, type WebFailure } from '@app/link-check';
import { type Logger } from '@app/observability';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '../tokens';
import { WebhookMetrics } from './webhook-metrics';

/** Deliveries that one worker makes at the same time. */
const AT_ONCE = 16;

/** Milliseconds after which it is looked for more, where nothing that is under way ends before. */
const LOOK_AGAIN = 500;

/** Milliseconds that deliveries under way are given to end by themselves when the process is to end. */
const GRACE = 4_000;

type Outcome = Pick<DeliveryOutcome, 'status' | 'failure' | 'retryAfterSeconds' | 'responseExcerpt'>;

/** Makes deliveries whose time has come. Whatever an endpoint answers is a result; only the desk's own trouble is an error. */
@Injectable()
export class WebhookSender {
  private readonly underWay = new Set<Promise<void>>();
  private readonly aborting = new AbortController();
  private stopping = false;

  constructor(
    private readonly client: MessageClient,
    private readonly takeDueDeliveries: TakeDueDeliveries,
    private readonly recordDeliveryAttempt: RecordDeliveryAttempt,
    private readonly releaseDelivery: ReleaseDelivery,
    private readonly clock: Clock,
    private readonly metrics: WebhookMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Begins as many deliveries as there is room for, and does not wait for them: one endpoint that hangs keeps no other waiting.
   * @returns whether there may be more to begin at once
   */
  async begin(): Promise<boolean> {
    if (this.stopping) return false;
    if (this.underWay.size >= AT_ONCE) await Promise.race(this.underWay);
    const due = await this.takeDueDeliveries.run(AT_ONCE - this.underWay.size);
    for (const delivery of due) {
      const made = this.make(delivery).finally(() => this.underWay.delete(made));
      this.underWay.add(made);
    }
    if (due.length > 0 || this.underWay.size === 0) return due.length > 0;
    // An endpoint is told a few things at a time: where one has arrived, the next may go.
    await Promise.race([...this.underWay, delay(LOOK_AGAIN)]);
    return true;
  }

  /** Begins no more, lets those under way end, and gives back those that take too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    const abort = setTimeout(() => {
      this.aborting.abort(new Error('The worker is stopping.'));
    }, GRACE);
    while (this.underWay.size > 0) await Promise.all(this.underWay);
    clearTimeout(abort);
  }

  private async make(delivery: DeliveryToMake): Promise<void> {
    const { deliveryId, webhookId } = delivery;
    const startedAt = this.clock.now();
    const started = performance.now();
    try {
      const outcome = await this.outcomeOf(delivery);
      const seconds = (performance.now() - started) / 1_000;
      this.metrics.attempted(outcome.failure === null ? 'delivered' : 'failed', seconds);
      const durationMs = Math.round(seconds * 1_000);
      const paused = await this.recordDeliveryAttempt.run(delivery, { ...outcome, startedAt, durationMs });
      if (paused !== null) this.logger.warn({ webhookId, reason: paused }, 'webhook paused');
    } catch (error) {
      // Not written down, so it is made again: now, if it can be given back, or when its lease ends.
      if (!this.aborting.signal.aborted) this.logger.error({ err: error, deliveryId }, 'delivery failed');
      await this.releaseDelivery.run(deliveryId).catch((cause: unknown) => {
        this.logger.warn({ err: cause, deliveryId }, 'a delivery could not be given back');
      });
    }
  }

  private async outcomeOf({ url, message }: DeliveryToMake): Promise<Outcome> {
    if (message === null) return { ...NO_ANSWER, failure: 'secret_unreadable' };
    // One of its own, as many at once would be more listeners than Node takes for sound.
    const signal = AbortSignal.any([this.aborting.signal]);
    return judged(await this.client.send({ url: new URL(url), ...message }, signal));
  }
}

const NO_ANSWER = { status: null, retryAfterSeconds: null, responseExcerpt: null };

/** Taken is what is answered with 2xx. A redirect is refused: whom it leads to was told no secret. */
const judged = (answer: MessageAnswer | WebFailure): Outcome => {
  if (answer.outcome === 'failed') return { ...NO_ANSWER, failure: answer.reason };
  const { status, retryAfterSeconds, excerpt } = answer;
  return { status, retryAfterSeconds, responseExcerpt: excerpt === '' ? null : excerpt, failure: failureOf(status) };
};

const failureOf = (status: number): string | null => {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
};
