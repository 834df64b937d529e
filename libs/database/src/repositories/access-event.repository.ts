import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';
import { AccessEventEntity } from '../entities/access-event.entity';

/** Something that happened at the door of the desk. */
export type NewAccessEvent = Pick<
  AccessEventEntity,
  | 'id'
  | 'type'
  | 'reason'
  | 'actorId'
  | 'apiKeyId'
  | 'hint'
  | 'route'
  | 'needed'
  | 'address'
  | 'requestId'
  | 'times'
  | 'occurredAt'
  | 'lastAt'
>;

/** Writes down what happens at the door of the desk; nothing takes it back. */
@Injectable()
export class AccessEventRepository {
  async append(tx: Transaction, events: readonly NewAccessEvent[]): Promise<void> {
    await managerOf(tx).insert(AccessEventEntity, [...events]);
  }
}
