import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { LinkEventEntity } from '../entities/link-event.entity';

/** An event to append; the database numbers it and chains it to the one before. */
export type NewLinkEvent = Omit<LinkEventEntity, 'link' | 'actor' | 'sequence' | 'previousHash' | 'hash'>;

/** Rows that one INSERT takes at most: PostgreSQL allows 65,535 parameters. */
const INSERT_CHUNK = 5_000;

/** Appends to the history of links and hosts. */
@Injectable()
export class LinkEventRepository {
  async append(tx: Transaction, events: readonly NewLinkEvent[]): Promise<void> {
    for (let start = 0; start < events.length; start += INSERT_CHUNK) {
      await managerOf(tx).insert(LinkEventEntity, events.slice(start, start + INSERT_CHUNK));
    }
  }
}
