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
      // Each of them by an index of its own; those that are done are most of the table.
      `SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL AND failed_at IS NULL)::integer AS open,
         (SELECT count(*) FROM outbox WHERE done_at IS NULL AND failed_at IS NOT NULL)::integer AS failed,
         coalesce(extract(epoch FROM now() - (
           SELECT min(available_at) FROM outbox WHERE done_at IS NULL AND failed_at IS NULL AND available_at <= now()
         )), 0)::float AS "oldestSeconds"`,
    );
    return backlog ?? { open: 0, oldestSeconds: 0, failed: 0 };
  }
}
