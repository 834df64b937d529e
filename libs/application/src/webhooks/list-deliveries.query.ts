import { type ReadRows, Reads } from '@app/database';
import { type WebhookDeliveryState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { ONE_ITEM, type Page, type PageRequest } from '../page';
import { noSuchDelivery, noSuchWebhook } from './known-webhook';
import { messageBody } from './message-body';
import { type WebhookAttemptView, type WebhookDeliveryView, type WholeWebhookDeliveryView } from './webhook-view';

/** Which deliveries of a webhook are wanted; all where nothing is said. */
export interface DeliveryFilter {
  readonly state?: WebhookDeliveryState | undefined;
}

const DELIVERIES: ListQuery<'newest'> = {
  name: 'webhook_deliveries',
  select: `delivery.id, delivery.event_id AS "eventId", event.type, delivery.state, delivery.attempts AS "attemptCount",
    last.status AS "lastStatus", last.failure AS "lastFailure", delivery.next_attempt_at AS "nextAttemptAt",
    delivery.created_at AS "createdAt", delivery.finished_at AS "finishedAt"`,
  from: `webhook_deliveries AS delivery JOIN webhook_events AS event ON event.id = delivery.event_id
    LEFT JOIN webhook_attempts AS last ON last.delivery_id = delivery.id AND last.number = delivery.attempts`,
  sorts: { newest: { columns: [{ sql: 'delivery.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Tells what a webhook was told, newest first, and what became of it. */
@Injectable()
export class ListDeliveriesQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(webhookId: string, { state }: DeliveryFilter, page: PageRequest): Promise<Page<WebhookDeliveryView>> {
    return this.reads.snapshot(async (rows) => {
      const [webhook] = await rows('SELECT FROM webhook_endpoints WHERE id = $1', [webhookId]);
      if (!webhook) throw noSuchWebhook();
      const conditions = deliveriesOf(webhookId);
      conditions.addIf(state, 'delivery.state = ?');
      return readDeliveries(rows, conditions, page);
    });
  }

  /** @throws DomainError `not_found` */
  async get(webhookId: string, deliveryId: string): Promise<WholeWebhookDeliveryView> {
    return this.reads.snapshot(async (rows) => {
      const conditions = deliveriesOf(webhookId);
      conditions.add('delivery.id = ?', deliveryId);
      const { items } = await readDeliveries(rows, conditions, ONE_ITEM);
      const [delivery] = items;
      const [event] = await rows<{ data: object; occurredAt: Date }>(
        'SELECT data, occurred_at AS "occurredAt" FROM webhook_events WHERE id = $1',
        [delivery?.eventId],
      );
      if (!delivery || !event) throw noSuchDelivery();
      const attempts = await rows<WebhookAttemptView>(
        `SELECT number, started_at AS "startedAt", duration_ms AS "durationMs", status, failure,
           response_excerpt AS "responseExcerpt"
         FROM webhook_attempts WHERE delivery_id = $1 ORDER BY number`,
        [deliveryId],
      );
      return { ...delivery, body: messageBody({ ...delivery, ...event }), attempts };
    });
  }
}

const deliveriesOf = (webhookId: string): Conditions => {
  const conditions = new Conditions();
  conditions.add('delivery.endpoint_id = ?', webhookId);
  return conditions;
};

const readDeliveries = async (
  rows: ReadRows,
  conditions: Conditions,
  page: PageRequest,
): Promise<Page<WebhookDeliveryView>> =>
  readPage<WebhookDeliveryView, 'newest'>(rows, DELIVERIES, 'newest', conditions, page);
