import { Reads } from '@app/database';
import { DomainError, type ReviewAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type BulkResult } from './bulk-result';

/** A bulk transition as readers see it. */
export interface BulkTransitionView {
  readonly id: string;
  readonly action: ReviewAction;
  readonly dryRun: boolean;
  /** `failed` where it was given up; what was done stays done. */
  readonly status: 'queued' | 'done' | 'failed';
  readonly total: number;
  /** Of those whose turn has come: taken, or, of a dry run, to be taken. */
  readonly done: number;
  readonly refused: number;
  /** Of those whose turn has come, in the order of the request. */
  readonly results: readonly BulkResult[];
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

interface BulkRow extends Omit<BulkTransitionView, 'status' | 'done' | 'refused'> {
  readonly givenUpAt: Date | null;
}

/** Tells how far bulk transitions are. */
@Injectable()
export class BulkTransitionQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async get(id: string): Promise<BulkTransitionView> {
    const [row] = await this.reads.rows<BulkRow>(
      `SELECT bulk.id, bulk.action, bulk.dry_run AS "dryRun", bulk.total, bulk.created_at AS "createdAt",
         bulk.finished_at AS "finishedAt", message.failed_at AS "givenUpAt",
         coalesce((SELECT jsonb_agg(result ORDER BY ordinal) FROM bulk_transition_items
                   WHERE bulk_id = bulk.id AND result IS NOT NULL), '[]') AS results
       FROM bulk_transitions AS bulk LEFT JOIN outbox AS message ON message.id = bulk.id WHERE bulk.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('not_found', 'There is no such bulk transition.');
    const { givenUpAt, ...bulk } = row;
    const refused = bulk.results.filter(({ outcome }) => outcome === 'refused').length;
    const status = bulk.finishedAt !== null ? 'done' : givenUpAt !== null ? 'failed' : 'queued';
    return { ...bulk, status, refused, done: bulk.results.length - refused };
  }
}
