import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { WebhookAttemptEntity } from '../entities/webhook-attempt.entity';
import { WebhookDeliveryEntity } from '../entities/webhook-delivery.entity';
import { WebhookEventEntity } from '../entities/webhook-event.entity';
import { newId } from '../new-id';

/** A delivery as stored. */
export type WebhookDeliveryRecord = Omit<WebhookDeliveryEntity, 'endpoint' | 'event'>;

/** What an attempt, or a person, makes of a delivery. */
export type WebhookDeliveryChanges = Partial<
  Pick<WebhookDeliveryRecord, 'state' | 'attempts' | 'tries' | 'nextAttemptAt' | 'leasedUntil' | 'finishedAt'>
>;

/** An attempt to write down. */
export type NewWebhookAttempt = Omit<WebhookAttemptEntity, 'delivery'>;

/** A delivery that is to be made now, with all that its message takes. */
export interface DueWebhookDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly url: string;
  readonly eventId: string;
  readonly type: string;
  readonly data: object;
  readonly occurredAt: Date;
  /** The secrets in force, encrypted, the newest first. */
  readonly sealedSecrets: readonly Buffer[];
}

/** How many deliveries are taken, and for how long. */
export interface WebhookTerms {
  readonly limit: number;
  /** Deliveries that may be under way to one endpoint, so that one that hangs does not keep others waiting. */
  readonly perEndpoint: number;
  readonly leasedUntil: Date;
}

interface ToldEvent {
  readonly id: string;
  readonly endpointIds: readonly string[];
}

/** Writes what endpoints are told, and what became of it. */
@Injectable()
export class WebhookDeliveryRepository {
  /**
   * Makes deliveries of events that none were made of. Each event says itself whether that is done, so one whose transaction
   * began first and committed last is found like any other. Locked rows are skipped: two workers never take the same.
   * @returns how many events were taken
   */
  async fanOut(tx: Transaction, now: Date, limit: number): Promise<number> {
    const manager = managerOf(tx);
    const events = await manager.query<ToldEvent[]>(
      `SELECT id, endpoint_ids AS "endpointIds" FROM webhook_events WHERE fanned_out_at IS NULL
       ORDER BY occurred_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
    if (events.length === 0) return 0;
    // Kept from being deleted until the deliveries that refer to them are written.
    const endpoints = await manager.query<{ id: string }[]>(
      'SELECT id FROM webhook_endpoints WHERE id = ANY($1) ORDER BY id FOR KEY SHARE',
      [[...new Set(events.flatMap(({ endpointIds }) => endpointIds))]],
    );
    const known = new Set(endpoints.map(({ id }) => id));
    const deliveries = events.flatMap(({ id: eventId, endpointIds }) =>
      endpointIds.filter((id) => known.has(id)).map((endpointId) => ({ id: newId(), endpointId, eventId })),
    );
    await manager.query(
      `INSERT INTO webhook_deliveries (id, endpoint_id, event_id, state, once, next_attempt_at, created_at)
       SELECT id, endpoint_id, event_id, 'pending', false, $4, $4
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS told (id, endpoint_id, event_id)`,
      [
        deliveries.map(({ id }) => id),
        deliveries.map(({ endpointId }) => endpointId),
        deliveries.map(({ eventId }) => eventId),
        now,
      ],
    );
    await manager.query('UPDATE webhook_events SET fanned_out_at = $2 WHERE id = ANY($1)', [
      events.map(({ id }) => id),
      now,
    ]);
    return events.length;
  }

  /** Writes a message to one endpoint that is tried once. @returns the delivery's id */
  async insertPing(tx: Transaction, endpointId: string, type: string, now: Date): Promise<string> {
    const event = { id: newId(), type, data: { webhookId: endpointId }, occurredAt: now, fannedOutAt: now };
    await managerOf(tx).insert(WebhookEventEntity, { ...event, endpointIds: [endpointId] });
    const id = newId();
    await managerOf(tx).insert(WebhookDeliveryEntity, {
      id,
      endpointId,
      eventId: event.id,
      state: 'pending',
      once: true,
      nextAttemptAt: now,
      createdAt: now,
    });
    return id;
  }

  /**
   * Takes deliveries whose time has come, each for one worker alone until its lease ends: whoever took it may have died. Those
   * of paused endpoints wait, but for pings.
   */
  async takeDue(
    tx: Transaction,
    now: Date,
    { limit, perEndpoint, leasedUntil }: WebhookTerms,
  ): Promise<readonly DueWebhookDelivery[]> {
    return managerOf(tx).query<DueWebhookDelivery[]>(
      `WITH due AS (
         SELECT delivery.id, delivery.next_attempt_at FROM webhook_endpoints AS endpoint CROSS JOIN LATERAL (
           SELECT id, next_attempt_at FROM webhook_deliveries
           WHERE endpoint_id = endpoint.id AND state = 'pending' AND NOT once AND next_attempt_at <= $1
             AND (leased_until IS NULL OR leased_until <= $1)
           ORDER BY next_attempt_at, id
           LIMIT greatest(0, $3 - (
             SELECT count(*) FROM webhook_deliveries AS other
             WHERE other.endpoint_id = endpoint.id AND other.state = 'pending' AND other.leased_until > $1
           ))
           FOR UPDATE SKIP LOCKED
         ) AS delivery
         WHERE endpoint.paused_at IS NULL
       ), pings AS (
         SELECT id, next_attempt_at FROM webhook_deliveries
         WHERE state = 'pending' AND once AND next_attempt_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
         ORDER BY next_attempt_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
       ), chosen AS (
         SELECT id FROM (SELECT * FROM due UNION ALL SELECT * FROM pings) AS both_kinds ORDER BY next_attempt_at LIMIT $2
       ), taken AS (
         UPDATE webhook_deliveries AS delivery SET leased_until = $4 FROM chosen WHERE delivery.id = chosen.id
         RETURNING delivery.id, delivery.endpoint_id, delivery.event_id
       )
       SELECT taken.id, endpoint.id AS "endpointId", endpoint.url, event.id AS "eventId", event.type, event.data,
         event.occurred_at AS "occurredAt",
         ARRAY(
           SELECT sealed FROM webhook_secrets AS secret
           WHERE secret.endpoint_id = endpoint.id AND (expires_at IS NULL OR expires_at > $1)
           ORDER BY secret.created_at DESC, secret.id DESC
         ) AS "sealedSecrets"
       FROM taken JOIN webhook_endpoints AS endpoint ON endpoint.id = taken.endpoint_id
         JOIN webhook_events AS event ON event.id = taken.event_id
       ORDER BY event.occurred_at, taken.id`,
      [now, limit, perEndpoint, leasedUntil],
    );
  }

  /** Reads a delivery of an endpoint, and keeps all others from changing it until the transaction ends. */
  async lock(tx: Transaction, endpointId: string, id: string): Promise<WebhookDeliveryRecord | null> {
    return managerOf(tx).findOne(WebhookDeliveryEntity, {
      where: { id, endpointId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(tx: Transaction, id: string, changes: WebhookDeliveryChanges): Promise<void> {
    await managerOf(tx).update(WebhookDeliveryEntity, { id }, changes);
  }

  /** Gives a delivery back that was taken and not tried to its end, so that another worker may take it at once. */
  async release(tx: Transaction, id: string): Promise<void> {
    await managerOf(tx).update(WebhookDeliveryEntity, { id }, { leasedUntil: null });
  }

  async insertAttempt(tx: Transaction, attempt: NewWebhookAttempt): Promise<void> {
    await managerOf(tx).insert(WebhookAttemptEntity, attempt);
  }

  /** Forgets events that happened before a time, with their deliveries. @returns how many, of at most the limit */
  async deleteBefore(tx: Transaction, before: Date, limit: number): Promise<number> {
    const [deleted] = await managerOf(tx).query<{ count: number }[]>(
      `WITH old AS (
         SELECT id FROM webhook_events WHERE occurred_at < $1 ORDER BY occurred_at LIMIT $2 FOR UPDATE SKIP LOCKED
       ), deleted AS (DELETE FROM webhook_events AS event USING old WHERE event.id = old.id RETURNING event.id)
       SELECT count(*)::integer AS count FROM deleted`,
      [before, limit],
    );
    return deleted?.count ?? 0;
  }
}
