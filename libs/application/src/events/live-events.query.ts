import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type LiveEvent, type LivePosition } from './live-event';

/** Events that are told one by one at most; whoever missed more reads everything again, which is less work. */
const MOST = 5_000;

/** What changed between two positions; null where it is too much to tell. */
export interface LiveEvents {
  readonly events: readonly LiveEvent[] | null;
  readonly position: LivePosition;
}

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
      'SELECT system_identifier::text AS server, pg_current_snapshot()::text AS snapshot FROM pg_control_system()',
    );
    if (!position) throw new Error('PostgreSQL told no snapshot.');
    return position;
  }

  /** What became visible after a position. */
  async since({ server, snapshot }: LivePosition): Promise<LiveEvents> {
    // One statement sees one snapshot, which is therefore the one that its rows were read in.
    const [found] = await this.reads.rows<{ snapshot: string; events: readonly LiveEvent[] }>(
      `SELECT pg_current_snapshot()::text AS snapshot, coalesce(jsonb_agg(event ORDER BY event.seq), '[]') AS events FROM (
         SELECT seq, type, subject, occurred_at AS "occurredAt" FROM live_events
         WHERE xact >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xact, $1::pg_snapshot)
         ORDER BY seq LIMIT ${MOST + 1}
       ) AS event`,
      [snapshot],
    );
    if (!found) throw new Error('PostgreSQL told no snapshot.');
    return toldOf(found.events, { server, snapshot: found.snapshot });
  }

  /** What became visible after one position and until another, a later one. */
  async between({ snapshot }: LivePosition, until: LivePosition): Promise<LiveEvents> {
    const events = await this.reads.rows<LiveEvent>(
      `SELECT seq::integer, type, subject, occurred_at AS "occurredAt" FROM live_events
       WHERE xact >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xact, $1::pg_snapshot)
         AND pg_visible_in_snapshot(xact, $2::pg_snapshot)
       ORDER BY seq LIMIT ${MOST + 1}`,
      [snapshot, until.snapshot],
    );
    return toldOf(events, until);
  }
}

const toldOf = (events: readonly LiveEvent[], position: LivePosition): LiveEvents => ({
  events: events.length > MOST ? null : events,
  position,
});
