import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isRetryable, toDomainError } from './database-errors';

const MANAGER = Symbol('manager');

/** An open transaction; only repositories look inside. Whatever writes takes one as its first argument. */
export interface Transaction {
  readonly [MANAGER]: EntityManager;
}

/** The TypeORM manager inside a transaction, for repositories. */
export const managerOf = (tx: Transaction): EntityManager => tx[MANAGER];

/** How often a transaction that lost a race inside the database is run before the loss is reported. */
const MAX_RUNS = 5;

/** The only maker of transactions. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs work in one transaction: all of it is kept or none. The work is really run again after a serialisation failure
   * or a deadlock, so it must not do anything that a rollback does not undo.
   * @throws DomainError for a violated constraint that has a meaning at the desk, or when the database is away
   */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let run = 1; ; run += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => work({ [MANAGER]: manager }));
      } catch (error) {
        if (run < MAX_RUNS && isRetryable(error)) continue;
        throw toDomainError(error);
      }
    }
  }
}
