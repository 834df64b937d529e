import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** How what is to be told to other systems stands. */
export interface WebhookBacklog {
  readonly active: number;
  readonly paused: number;
  /** Deliveries to webhooks that are not paused, which are yet to be made. */
  readonly pending: number;
  /** For how many seconds the oldest of them could have been tried; 0 where none waits for a worker. */
  readonly oldestDueSeconds: number;
}

/** Tells what webhooks wait for. */
@Injectable()
export class WebhookBacklogQuery {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<WebhookBacklog> {
    const now = this.clock.now();
    const [backlog] = await this.reads.rows<Omit<WebhookBacklog, 'oldestDueSeconds'> & { oldestDueAt: Date | null }>(
      `SELECT count(*) FILTER (WHERE paused_at IS NULL)::integer AS active,
         count(*) FILTER (WHERE paused_at IS NOT NULL)::integer AS paused,
         coalesce(sum(waiting.pending), 0)::integer AS pending,
         least(min(waiting.due), (SELECT min(occurred_at) FROM webhook_events WHERE fanned_out_at IS NULL)) AS "oldestDueAt"
       FROM webhook_endpoints AS endpoint LEFT JOIN LATERAL (
         SELECT count(*) AS pending,
           min(next_attempt_at) FILTER (WHERE leased_until IS NULL OR leased_until <= $1) AS due
         FROM webhook_deliveries AS delivery WHERE delivery.endpoint_id = endpoint.id AND delivery.state = 'pending' AND NOT once
       ) AS waiting ON endpoint.paused_at IS NULL`,
      [now],
    );
    const { active = 0, paused = 0, pending = 0, oldestDueAt = null } = backlog ?? {};
    const oldestDueSeconds = oldestDueAt === null ? 0 : Math.max(0, (now.getTime() - oldestDueAt.getTime()) / 1_000);
    return { active, paused, pending, oldestDueSeconds };
  }
}
