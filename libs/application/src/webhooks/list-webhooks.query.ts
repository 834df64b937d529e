import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { ONE_ITEM, type Page, type PageRequest } from '../page';
import { noSuchWebhook } from './known-webhook';
import { type WebhookView } from './webhook-view';

const WEBHOOKS: ListQuery<'newest'> = {
  name: 'webhooks',
  select: `endpoint.id, endpoint.name, endpoint.url, endpoint.event_types AS "eventTypes",
    CASE WHEN endpoint.paused_at IS NULL THEN 'active' ELSE 'paused' END AS state, endpoint.paused_at AS "pausedAt",
    endpoint.pause_reason AS "pauseReason", endpoint.failing_since AS "failingSince",
    (SELECT max(expires_at) FROM webhook_secrets WHERE endpoint_id = endpoint.id) AS "previousSecretUntil",
    endpoint.version, endpoint.created_at AS "createdAt", endpoint.updated_at AS "updatedAt"`,
  from: 'webhook_endpoints AS endpoint',
  sorts: { newest: { columns: [{ sql: 'endpoint.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists webhooks, newest first, and gets single ones; never their secrets. */
@Injectable()
export class ListWebhooksQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(page: PageRequest): Promise<Page<WebhookView>> {
    return this.read(new Conditions(), page);
  }

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<WebhookView> {
    const conditions = new Conditions();
    conditions.add('endpoint.id = ?', id);
    const { items } = await this.read(conditions, ONE_ITEM);
    const [webhook] = items;
    if (!webhook) throw noSuchWebhook();
    return webhook;
  }

  private async read(conditions: Conditions, page: PageRequest): Promise<Page<WebhookView>> {
    const now = this.clock.now();
    const found = await this.reads.snapshot((rows) =>
      readPage<WebhookView, 'newest'>(rows, WEBHOOKS, 'newest', conditions, page),
    );
    // Secrets that sign nothing any more are forgotten only now and then.
    const items = found.items.map((webhook) => {
      const { previousSecretUntil: until } = webhook;
      return { ...webhook, previousSecretUntil: until !== null && until > now ? until : null };
    });
    return { ...found, items };
  }
}
