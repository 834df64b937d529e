import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ClaimEntity } from '../entities/claim.entity';

/** A claim as stored. */
export type ClaimRecord = Omit<ClaimEntity, 'article' | 'revision' | 'assignee' | 'duplicateOf'>;

/** What of a claim can change after it was made. */
export type ClaimChanges = Partial<
  Pick<
    ClaimRecord,
    | 'text'
    | 'kind'
    | 'attribution'
    | 'checkWorthy'
    | 'state'
    | 'assigneeId'
    | 'proposal'
    | 'waitingOn'
    | 'dueAt'
    | 'duplicateOfId'
    | 'attention'
    | 'attentionSince'
  >
>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters, a claim has 25. */
const INSERT_CHUNK = 1_000;

/** Writes claims. */
@Injectable()
export class ClaimRepository {
  async insertAll(tx: Transaction, claims: readonly ClaimRecord[]): Promise<void> {
    for (let start = 0; start < claims.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(ClaimEntity, claims.slice(start, start + INSERT_CHUNK));
    }
  }

  async get(tx: Transaction, id: string): Promise<ClaimRecord | null> {
    return managerOf(tx).findOneBy(ClaimEntity, { id });
  }

  /**
   * Writes changes if nobody wrote since the version was read, and raises the version by one.
   * @throws DomainError `stale_version` when somebody did
   */
  async update(tx: Transaction, id: string, version: number, changes: ClaimChanges, now: Date): Promise<void> {
    const { affected } = await managerOf(tx).update(
      ClaimEntity,
      { id, version },
      { ...changes, version: version + 1, updatedAt: now },
    );
    if (affected !== 1) throw new DomainError('stale_version', 'The claim was changed by somebody else meanwhile.');
  }
}
