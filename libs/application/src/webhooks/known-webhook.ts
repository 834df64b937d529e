import { type Transaction, type WebhookEndpointRecord, WebhookEndpointRepository } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** Which webhook is to be written, and which version of it the writer has seen. */
export interface WebhookTarget {
  readonly webhookId: string;
  readonly expectedVersion: number;
}

/** The one way to a webhook that is to be written. Whoever writes one and its deliveries locks it first. */
@Injectable()
export class KnownWebhook {
  constructor(private readonly endpoints: WebhookEndpointRepository) {}

  /** @throws DomainError `not_found` */
  async lock(tx: Transaction, webhookId: string): Promise<WebhookEndpointRecord> {
    const endpoint = await this.endpoints.lock(tx, webhookId);
    if (!endpoint) throw noSuchWebhook();
    return endpoint;
  }

  /** @throws DomainError `not_found` or `stale_version` */
  async lockAt(tx: Transaction, { webhookId, expectedVersion }: WebhookTarget): Promise<WebhookEndpointRecord> {
    const endpoint = await this.lock(tx, webhookId);
    if (endpoint.version !== expectedVersion) {
      throw new DomainError(
        'stale_version',
        `The webhook is at version ${endpoint.version} by now; If-Match named another. It must carry the ETag, "${endpoint.version}" with its quotes.`,
      );
    }
    return endpoint;
  }
}

/** What whoever names a webhook is told that there is not. */
export const noSuchWebhook = (): DomainError => new DomainError('not_found', 'There is no such webhook.');

/** What whoever names a delivery is told that the webhook does not have. */
export const noSuchDelivery = (): DomainError =>
  new DomainError('not_found', 'The webhook has no such delivery. Deliveries are forgotten after 30 days.');
