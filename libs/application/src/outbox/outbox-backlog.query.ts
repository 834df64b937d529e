import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';

/** How much work waits to be done. */
export interface OutboxBacklog {
  readonly open: number;
  /** For how many seconds the oldest open message has waited that may be done by now; 0 when there is none. */
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
         coalesce(extract(epoch FROM now() - min(available_at) FILTER (WHERE failed_at IS NULL AND available_at <= now())), 0)::float AS "oldestSeconds"
       FROM outbox WHERE done_at IS NULL`,
    );
    return backlog ?? { open: 0, oldestSeconds: 0, failed: 0 };
  }
}
