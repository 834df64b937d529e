import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { managerOf, type Transaction } from '../connection/transactions';
import { WebhookEndpointEntity } from '../entities/webhook-endpoint.entity';
import { WebhookSecretEntity } from '../entities/webhook-secret.entity';
import { newId } from '../new-id';

/** An endpoint as stored. */
export type WebhookEndpointRecord = Omit<WebhookEndpointEntity, 'createdBy'>;

/** What can become of an endpoint. */
export type WebhookEndpointChanges = Partial<Omit<WebhookEndpointRecord, 'id' | 'createdById' | 'createdAt'>>;

/** Key of the lock under which endpoints are counted: there is no row that two first ones would meet at. */
const COUNTING = 'webhook_endpoints';

/** Writes endpoints and the secrets that messages to them are signed with. */
@Injectable()
export class WebhookEndpointRepository {
  async insert(tx: Transaction, endpoint: WebhookEndpointRecord): Promise<void> {
    await managerOf(tx).insert(WebhookEndpointEntity, { ...endpoint, eventTypes: [...endpoint.eventTypes] });
  }

  /** How many endpoints there are; no other request adds one until the transaction ends. */
  async lockedCount(tx: Transaction): Promise<number> {
    await managerOf(tx).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [COUNTING]);
    return managerOf(tx).count(WebhookEndpointEntity);
  }

  /** Reads an endpoint and keeps all others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<WebhookEndpointRecord | null> {
    return managerOf(tx).findOne(WebhookEndpointEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async update(tx: Transaction, id: string, { eventTypes, ...changes }: WebhookEndpointChanges): Promise<void> {
    await managerOf(tx).update(
      WebhookEndpointEntity,
      { id },
      { ...changes, ...(eventTypes && { eventTypes: [...eventTypes] }) },
    );
  }

  /** Also forgets its secrets and deliveries. */
  async delete(tx: Transaction, id: string): Promise<void> {
    await managerOf(tx).delete(WebhookEndpointEntity, { id });
  }

  async insertSecret(tx: Transaction, endpointId: string, sealed: Buffer, createdAt: Date): Promise<void> {
    await managerOf(tx).insert(WebhookSecretEntity, { id: newId(), endpointId, sealed, createdAt, expiresAt: null });
  }

  /** Lets the newest secret expire, and forgets those before it, so that no more than two ever sign. */
  async retireSecrets(tx: Transaction, endpointId: string, expiresAt: Date): Promise<void> {
    await managerOf(tx).delete(WebhookSecretEntity, { endpointId, expiresAt: Not(IsNull()) });
    await managerOf(tx).update(WebhookSecretEntity, { endpointId }, { expiresAt });
  }

  async deleteExpiredSecrets(tx: Transaction, now: Date): Promise<void> {
    await managerOf(tx).delete(WebhookSecretEntity, { expiresAt: LessThan(now) });
  }
}
