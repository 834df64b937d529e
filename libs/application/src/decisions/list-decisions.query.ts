import { Reads } from '@app/database';
import { DomainError, isOpen, type ReviewState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import {
  DECISION_COLUMNS,
  DECISION_TABLES,
  type DecisionRow,
  type DecisionView,
  toDecisionView,
} from './decision-view';

const DECISIONS: ListQuery<'newest'> = {
  name: 'decisions',
  select: DECISION_COLUMNS,
  from: DECISION_TABLES,
  sorts: { newest: { columns: [{ sql: 'decision.sequence', type: 'integer' }], direction: 'DESC' } },
};

/** Lists all that was ever decided on a claim, newest first; each but the first is superseded by the one before it. */
@Injectable()
export class ListDecisionsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(claimId: string, page: PageRequest): Promise<Page<DecisionView>> {
    return this.reads.snapshot(async (rows) => {
      const [claim] = await rows<{ state: ReviewState; last: number | null }>(
        'SELECT state, (SELECT max(sequence) FROM decisions WHERE claim_id = claims.id) AS last FROM claims WHERE id = $1',
        [claimId],
      );
      if (!claim) throw new DomainError('not_found', 'There is no such claim.');
      const conditions = new Conditions();
      conditions.add('decision.claim_id = ?', claimId);
      const { items, ...rest } = await readPage<DecisionRow, 'newest'>(rows, DECISIONS, 'newest', conditions, page);
      const isOpenAgain = isOpen(claim.state);
      return { ...rest, items: items.map((row) => toDecisionView(row, isOpenAgain && row.sequence === claim.last)) };
    });
  }
}
