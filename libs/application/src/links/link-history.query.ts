import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../claims/claim-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** What somebody said of a link or a host, or what a link came to, as readers see it. */
export interface LinkEventView {
  readonly id: string;
  readonly type: string;
  readonly actor: ActorView;
  readonly before: object;
  readonly after: object;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly occurredAt: Date;
}

interface EventRow extends Omit<LinkEventView, 'actor'> {
  readonly actorId: string;
  readonly actorName: string;
}

const EVENTS: ListQuery<'oldest'> = {
  name: 'link_events',
  select: `event.id, event.type, event.actor_id AS "actorId", actor.name AS "actorName", event.before, event.after,
    event.reason, event.request_id AS "requestId", event.occurred_at AS "occurredAt"`,
  from: 'link_events AS event JOIN actors AS actor ON actor.id = event.actor_id',
  sorts: { oldest: { columns: [{ sql: 'event.id', type: 'uuid' }], direction: 'ASC' } },
};

/** Reads the history of a link or of a host, oldest first. */
@Injectable()
export class LinkHistoryQuery {
  constructor(private readonly reads: Reads) {}

  async run(
    subject: { readonly linkId: string } | { readonly host: string },
    page: PageRequest,
  ): Promise<Page<LinkEventView>> {
    const conditions = new Conditions();
    if ('host' in subject) conditions.add('event.host = ?', subject.host);
    else conditions.add('event.link_id = ?', subject.linkId);
    const { items, ...rest } = await this.reads.snapshot((rows) =>
      readPage<EventRow, 'oldest'>(rows, EVENTS, 'oldest', conditions, page),
    );
    return {
      ...rest,
      items: items.map(({ actorId, actorName, ...event }) => ({ ...event, actor: { id: actorId, name: actorName } })),
    };
  }
}
