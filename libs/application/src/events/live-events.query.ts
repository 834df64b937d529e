import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { DATABASE_LIFE } from './database-life';
import { type LiveEvent, type LivePosition } from './live-event';

/** Events that are told one by one at most; whoever missed more reads everything again, which is less work. */
const MOST = 5_000;

/** What changed between two positions; null where it is too much to tell, or cannot be told. */
export interface LiveEvents {
  readonly events: readonly LiveEvent[] | null;
  readonly position: LivePosition;
}

/** Those that were not visible in one snapshot and are in another. A dump of another cluster brought ids that are to come. */
const newIn = (seen: string, now: string): string =>
  `SELECT seq, type, subject, occurred_at AS "occurredAt" FROM live_events
   WHERE xact >= pg_snapshot_xmin(${seen}) AND NOT pg_visible_in_snapshot(xact, ${seen}) AND pg_visible_in_snapshot(xact, ${now})
   LIMIT ${MOST + 1}`;

/**
 * Tells what has changed on the desk since it was last looked at. Numbers of events and of transactions are given before
 * transactions commit, and not in the order in which they do, so "after number n" would miss those that commit late. A snapshot
 * says exactly which transactions were visible: new is what was not.
 */
@Injectable()
export class LiveEventsQuery {
  constructor(private readonly reads: Reads) {}

  /** Where the desk is now. */
  async now(): Promise<LivePosition> {
    const [position] = await this.reads.rows<LivePosition>(
      `SELECT ${DATABASE_LIFE} AS server, pg_current_snapshot()::text AS snapshot`,
    );
    if (!position) throw new Error('PostgreSQL told no snapshot.');
    return position;
  }

  /** What became visible after a position; everything, where the database is another one by now. */
  async since({ server, snapshot }: LivePosition): Promise<LiveEvents> {
    // One statement sees one snapshot, which is therefore the one that its rows were read in.
    const [found] = await this.reads.rows<LivePosition & { events: readonly LiveEvent[] }>(
      `SELECT ${DATABASE_LIFE} AS server, pg_current_snapshot()::text AS snapshot,
         coalesce(jsonb_agg(event ORDER BY event.seq), '[]') AS events
       FROM (${newIn('$1::pg_snapshot', 'pg_current_snapshot()')}) AS event`,
      [snapshot],
    );
    if (!found) throw new Error('PostgreSQL told no snapshot.');
    const position = { server: found.server, snapshot: found.snapshot };
    return found.server === server ? toldOf(found.events, position) : { events: null, position };
  }

  /** What became visible after one position and until another, a later one. */
  async between({ snapshot }: LivePosition, until: LivePosition): Promise<LiveEvents> {
    const [found] = await this.reads.rows<{ events: readonly LiveEvent[] }>(
      `SELECT coalesce(jsonb_agg(event ORDER BY event.seq), '[]') AS events
       FROM (${newIn('$1::pg_snapshot', '$2::pg_snapshot')}) AS event`,
      [snapshot, until.snapshot],
    );
    return toldOf(found?.events ?? [], until);
  }
}

const toldOf = (events: readonly LiveEvent[], position: LivePosition): LiveEvents => ({
  events: events.length > MOST ? null : events,
  position,
});
