import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type ChainedEventView, EVENT_COLUMNS, type EventRow, toEventView } from '../history/event-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

const EVENTS: ListQuery<'oldest'> = {
  name: 'link_events',
  select: EVENT_COLUMNS,
  from: 'link_events AS event JOIN actors AS actor ON actor.id = event.actor_id',
  sorts: { oldest: { columns: [{ sql: 'event.sequence', type: 'integer' }], direction: 'ASC' } },
};

/** Reads the history of a link or of a host, oldest first. */
@Injectable()
export class LinkHistoryQuery {
  constructor(private readonly reads: Reads) {}

  async run(
    subject: { readonly linkId: string } | { readonly host: string },
    page: PageRequest,
  ): Promise<Page<ChainedEventView>> {
    const conditions = new Conditions();
    if ('host' in subject) conditions.add('event.host = ?', subject.host);
    else conditions.add('event.link_id = ?', subject.linkId);
    const { items, ...rest } = await this.reads.snapshot((rows) =>
      readPage<EventRow, 'oldest'>(rows, EVENTS, 'oldest', conditions, page),
    );
    return { ...rest, items: items.map(toEventView) };
  }
}
