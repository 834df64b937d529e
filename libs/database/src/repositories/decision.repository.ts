import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { DecisionEntity } from '../entities/decision.entity';

/** A decision as stored; the database chains it to the one before. */
export type DecisionRecord = Omit<DecisionEntity, 'claim' | 'proposer' | 'approver' | 'previousHash' | 'hash'>;

/** Writes decisions; none is ever changed. */
@Injectable()
export class DecisionRepository {
  /** The decision in force or under recheck. */
  async latest(tx: Transaction, claimId: string): Promise<DecisionRecord | null> {
    return managerOf(tx).findOne(DecisionEntity, { where: { claimId }, order: { sequence: 'DESC' } });
  }

  async insert(tx: Transaction, decision: DecisionRecord): Promise<void> {
    await managerOf(tx).insert(DecisionEntity, decision);
  }
}
