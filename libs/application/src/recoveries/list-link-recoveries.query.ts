import { Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import {
  type LinkRecoveryView,
  LISTED_RECOVERY_COLUMNS,
  type ListedLinkRecoveryView,
  type ListedRecoveryRow,
  RECOVERY_COLUMNS,
  RECOVERY_TABLES,
  type RecoveryRow,
  toListedRecovery,
  toRecoveryView,
} from './link-recovery-view';

const RECOVERIES: ListQuery<'newest'> = {
  name: 'link_recoveries',
  select: LISTED_RECOVERY_COLUMNS,
  from: RECOVERY_TABLES,
  sorts: { newest: { columns: [{ sql: 'recovery.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists the searches for an article's lost addresses, newest first, and gets single ones. */
@Injectable()
export class ListLinkRecoveriesQuery {
  constructor(private readonly reads: Reads) {}

  async run(articleId: string, page: PageRequest): Promise<Page<ListedLinkRecoveryView>> {
    const conditions = new Conditions();
    conditions.add('recovery.article_id = ?', articleId);
    return this.reads.snapshot(async (rows) => {
      const { items, ...rest } = await readPage<ListedRecoveryRow, 'newest'>(
        rows,
        RECOVERIES,
        'newest',
        conditions,
        page,
      );
      return { ...rest, items: items.map(toListedRecovery) };
    });
  }

  /** @throws DomainError `not_found` */
  async get(articleId: string, id: string): Promise<LinkRecoveryView> {
    return this.reads.snapshot(async (rows) => {
      const [found] = await rows<RecoveryRow>(
        `SELECT ${RECOVERY_COLUMNS} FROM ${RECOVERY_TABLES} WHERE recovery.article_id = $1 AND recovery.id = $2`,
        [articleId, id],
      );
      if (!found) throw new DomainError('not_found', 'The article has no such link recovery.');
      return toRecoveryView(rows, found);
    });
  }
}
