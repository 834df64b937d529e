import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';

/** How much work waits to be done. */
export interface OutboxBacklog {
  readonly open: number;
  /** Seconds since the oldest open message was written; 0 when there is none. */
  readonly oldestSeconds: number;
  readonly failed: number;
}

/** Measures the outbox. */
@Injectable()
export class OutboxBacklogQuery {
  constructor(private readonly reads: Reads) {}

  async run(): Promise<OutboxBacklog> {
    const [backlog] = await this.reads.rows<OutboxBacklog>(
      `SELECT count(*) FILTER (WHERE failed_at IS NULL)::integer AS open,
         count(failed_at)::integer AS failed,
         coalesce(extract(epoch FROM now() - min(created_at) FILTER (WHERE failed_at IS NULL)), 0)::float AS "oldestSeconds"
       FROM outbox WHERE done_at IS NULL`,
    );
    return backlog ?? { open: 0, oldestSeconds: 0, failed: 0 };
  }
}
