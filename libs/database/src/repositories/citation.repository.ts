import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { CitationEntity } from '../entities/citation.entity';

/** A citation as stored. */
export type CitationRecord = Omit<CitationEntity, 'claim' | 'link'>;

/** What of a citation can change. */
export type CitationChanges = Partial<Pick<CitationRecord, 'anchorText' | 'url' | 'linkId'>>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters. */
const INSERT_CHUNK = 5_000;

/** Writes citations. */
@Injectable()
export class CitationRepository {
  async insertAll(tx: Transaction, citations: readonly CitationRecord[]): Promise<void> {
    for (let start = 0; start < citations.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(CitationEntity, citations.slice(start, start + INSERT_CHUNK));
    }
  }

  async get(tx: Transaction, claimId: string, id: string): Promise<CitationRecord | null> {
    return managerOf(tx).findOneBy(CitationEntity, { id, claimId });
  }

  /** The place that a claim's next citation takes. */
  async nextOrdinal(tx: Transaction, claimId: string): Promise<number> {
    return ((await managerOf(tx).maximum(CitationEntity, 'ordinal', { claimId })) ?? -1) + 1;
  }

  async update(tx: Transaction, id: string, changes: CitationChanges): Promise<void> {
    await managerOf(tx).update(CitationEntity, { id }, changes);
  }

  async delete(tx: Transaction, id: string): Promise<void> {
    await managerOf(tx).delete(CitationEntity, { id });
  }
}
