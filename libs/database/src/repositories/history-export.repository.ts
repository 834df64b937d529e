import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { HistoryExportEntity } from '../entities/history-export.entity';

/** A signed statement of heads that was written outside of the database. */
export type HistoryExportRecord = HistoryExportEntity;

/** Remembers which statements of heads there are. */
@Injectable()
export class HistoryExportRepository {
  /** One that is known already stays as it is. */
  async append(tx: Transaction, statement: HistoryExportRecord): Promise<void> {
    await managerOf(tx).createQueryBuilder().insert().into(HistoryExportEntity).values(statement).orIgnore().execute();
  }
}
