import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { ClaimEventEntity } from '../entities/claim-event.entity';

/** An event to append; the database chains it to the one before. */
export type NewClaimEvent = Omit<ClaimEventEntity, 'claim' | 'actor' | 'previousHash' | 'hash'>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters. */
const INSERT_CHUNK = 5_000;

/** Appends to the history of claims. */
@Injectable()
export class ClaimEventRepository {
  async append(tx: Transaction, events: readonly NewClaimEvent[]): Promise<void> {
    for (let start = 0; start < events.length; start += INSERT_CHUNK) {
      await managerOf(tx)
        .createQueryBuilder()
        .insert()
        .into(ClaimEventEntity, [
          'id',
          'claimId',
          'sequence',
          'type',
          'actorId',
          'before',
          'after',
          'reason',
          'requestId',
          'occurredAt',
        ])
        .values([...events.slice(start, start + INSERT_CHUNK)])
        .updateEntity(false)
        .execute();
    }
  }
}
