import { Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { EVENT_COLUMNS, type EventRow, type EventView, toEventView } from '../history/event-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** One change of a claim as readers see it. */
export interface ClaimEventView extends EventView {
  readonly sequence: number;
  /** SHA-256 over this event and the hash before it, in hex. */
  readonly hash: string;
}

/** What a recomputation of a claim's chain of hashes found. */
export interface HistoryVerification {
  readonly valid: boolean;
  readonly events: number;
  /** The first event that does not fit, and why. */
  readonly firstBroken: { readonly sequence: number; readonly reason: 'hash' | 'chain' | 'gap' | 'surplus' } | null;
}

const EVENTS: ListQuery<'oldest'> = {
  name: 'claim_events',
  select: `${EVENT_COLUMNS}, event.sequence, encode(event.hash, 'hex') AS hash`,
  from: 'claim_events AS event JOIN actors AS actor ON actor.id = event.actor_id',
  sorts: { oldest: { columns: [{ sql: 'event.sequence', type: 'integer' }], direction: 'ASC' } },
};

/** Reads a claim's history, oldest first, and checks that nobody changed it. */
@Injectable()
export class ClaimHistoryQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError `not_found` */
  async run(claimId: string, page: PageRequest): Promise<Page<ClaimEventView>> {
    return this.reads.snapshot(async (rows) => {
      const [claim] = await rows('SELECT FROM claims WHERE id = $1', [claimId]);
      if (!claim) throw new DomainError('not_found', 'There is no such claim.');
      const conditions = new Conditions();
      conditions.add('event.claim_id = ?', claimId);
      const { items, ...rest } = await readPage<EventRow<ClaimEventView>, 'oldest'>(
        rows,
        EVENTS,
        'oldest',
        conditions,
        page,
      );
      return { ...rest, items: items.map(toEventView) };
    });
  }

  /** @throws DomainError `not_found` */
  async verify(claimId: string): Promise<HistoryVerification> {
    const [found] = await this.reads.rows<{ events: number; broken: HistoryVerification['firstBroken'] }>(
      VERIFICATION,
      [claimId],
    );
    if (!found) throw new DomainError('not_found', 'There is no such claim.');
    return { valid: found.broken === null, events: found.events, firstBroken: found.broken };
  }
}

/**
 * Recomputes each hash, and holds each event against the one before it and the last against the claim's version: a chain
 * alone does not show that its end was cut off, or that somebody who can compute hashes went on with it.
 */
const VERIFICATION = `
  WITH chain AS (
    SELECT sequence,
      CASE
        WHEN sequence <> row_number() OVER (ORDER BY sequence) THEN 'gap'
        WHEN previous_hash IS DISTINCT FROM lag(hash) OVER (ORDER BY sequence) THEN 'chain'
        WHEN hash <> claim_event_hash(event) THEN 'hash'
        WHEN sequence > claim.version THEN 'surplus'
      END AS reason
    FROM claim_events AS event JOIN claims AS claim ON claim.id = event.claim_id WHERE claim_id = $1
  ), told AS (
    SELECT count(*)::integer AS events, coalesce(max(sequence), 0) AS last FROM chain
  )
  SELECT told.events, coalesce(
      (SELECT jsonb_build_object('sequence', sequence, 'reason', reason)
       FROM chain WHERE reason IS NOT NULL ORDER BY sequence LIMIT 1),
      CASE WHEN told.last < claim.version THEN jsonb_build_object('sequence', told.last + 1, 'reason', 'gap') END
    ) AS broken
  FROM claims AS claim, told WHERE claim.id = $1`;
