import { type AccessEventType, Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';
import { type ActorView } from './actor-view';

export { ACCESS_EVENT_TYPES, type AccessEventType } from '@app/database';

/** Something that happened at the door of the desk. */
export interface AccessEventView {
  readonly id: string;
  readonly type: AccessEventType;
  readonly reason: string | null;
  readonly actor: ActorView | null;
  readonly apiKeyId: string | null;
  readonly hint: string | null;
  readonly route: string | null;
  readonly needed: string | null;
  readonly address: string | null;
  readonly requestId: string | null;
  readonly times: number;
  readonly occurredAt: Date;
  readonly lastAt: Date;
}

/** Which events are wanted; conditions are combined with "and". */
export interface AccessEventFilter {
  readonly types?: readonly AccessEventType[];
  readonly actor?: string;
  readonly apiKey?: string;
  readonly address?: string;
  /** What lasted until then or later. */
  readonly from?: Date;
  /** What began before. */
  readonly to?: Date;
}

interface AccessEventRow extends Omit<AccessEventView, 'actor'> {
  readonly actorId: string | null;
  readonly actorName: string | null;
}

const ACCESS_EVENTS: ListQuery<'newest'> = {
  name: 'access_events',
  select: `event.id, event.type, event.reason, event.actor_id AS "actorId", actor.name AS "actorName",
    event.api_key_id AS "apiKeyId", event.hint, event.route, event.needed, event.address, event.request_id AS "requestId",
    event.times, event.occurred_at AS "occurredAt", event.last_at AS "lastAt"`,
  from: 'access_events AS event LEFT JOIN actors AS actor ON actor.id = event.actor_id',
  sorts: { newest: { columns: [{ sql: 'event.id', type: 'uuid' }], direction: 'DESC' } },
};

/** Lists what happened at the door of the desk, newest first. */
@Injectable()
export class ListAccessEventsQuery {
  constructor(private readonly reads: Reads) {}

  async run(filter: AccessEventFilter, page: PageRequest): Promise<Page<AccessEventView>> {
    const conditions = new Conditions();
    conditions.addIf(filter.types, 'event.type = ANY(?::text[])');
    conditions.addIf(filter.actor, 'event.actor_id = ?');
    conditions.addIf(filter.apiKey, 'event.api_key_id = ?');
    conditions.addIf(filter.address, 'event.address = ?');
    conditions.addIf(filter.from, 'event.last_at >= ?');
    conditions.addIf(filter.to, 'event.occurred_at < ?');
    return this.reads.snapshot(async (rows) => {
      const { items, ...rest } = await readPage<AccessEventRow, 'newest'>(
        rows,
        ACCESS_EVENTS,
        'newest',
        conditions,
        page,
      );
      return { ...rest, items: items.map(toView) };
    });
  }
}

const toView = ({ actorId, actorName, ...event }: AccessEventRow): AccessEventView => ({
  ...event,
  actor: actorId === null || actorName === null ? null : { id: actorId, name: actorName },
});
