import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toDomainError } from './database-errors';

/** Runs SQL with `$1` parameters and hands back its rows, whose shape the caller states. */
export type ReadRows = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/** Reading past the repositories, for the queries behind lists and statistics. */
@Injectable()
export class Reads {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs one SELECT, outside of any transaction. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    try {
      return await this.dataSource.query(sql, [...parameters]);
    } catch (error) {
      throw toDomainError(error);
    }
  }

  /** Runs several reads over one snapshot, so that their numbers fit together (REPEATABLE READ, READ ONLY). */
  async snapshot<Result>(work: (rows: ReadRows) => Promise<Result>): Promise<Result> {
    try {
      return await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
        await manager.query('SET TRANSACTION READ ONLY');
        return work((sql, parameters = []) => manager.query(sql, [...parameters]));
      });
    } catch (error) {
      throw toDomainError(error);
    }
  }
}
