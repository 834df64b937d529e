import { Reads } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { BLANK_CLAIM } from '../history/blank-claim';
import { type ChainedEventView, EVENT_COLUMNS, type EventRow, toEventView } from '../history/event-view';
import { Conditions, type ListQuery, readPage } from '../list-query';
import { type Page, type PageRequest } from '../page';

/** One change of a claim as readers see it; its place is the version that it led to. */
export type ClaimEventView = ChainedEventView;

/**
 * What does not fit: an event that was changed, wrongly chained, missing, or more than the claim had writes; a decision that
 * is not as its event tells it; or a claim that is not what all its events come to.
 */
export const HISTORY_FAULTS = ['hash', 'chain', 'gap', 'surplus', 'decision', 'claim'] as const;

/** One of `HISTORY_FAULTS`. */
export type HistoryFault = (typeof HISTORY_FAULTS)[number];

/** What a recomputation of a claim's chain of hashes found. */
export interface HistoryVerification {
  readonly valid: boolean;
  readonly events: number;
  /** The first event that does not fit, and why. */
  readonly firstBroken: { readonly sequence: number; readonly reason: HistoryFault } | null;
}

const EVENTS: ListQuery<'oldest'> = {
  name: 'claim_events',
  select: EVENT_COLUMNS,
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
      const { items, ...rest } = await readPage<EventRow, 'oldest'>(rows, EVENTS, 'oldest', conditions, page);
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
 * alone does not show that its end was cut off, or that somebody who can compute hashes went on with it. Then holds the
 * decisions against the events that tell of them, and the claim against the sum of its history.
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
  ), told_decision AS (
    SELECT sequence AS event, row_number() OVER (ORDER BY sequence) AS sequence, after -> 'decision' AS statement
    FROM claim_events WHERE claim_id = $1 AND after ? 'decision'
  ), untold AS (
    SELECT coalesce(told_decision.event, claim.version) AS sequence
    FROM told_decision
    FULL JOIN (SELECT * FROM decisions WHERE claim_id = $1) AS decision ON decision.sequence = told_decision.sequence
    CROSS JOIN (SELECT version FROM claims WHERE id = $1) AS claim
    -- Of what was told before there were ratings and corrections, nothing is known of them.
    WHERE decision.id IS NULL OR NOT coalesce(told_decision.statement - 'procedure' <@ jsonb_build_object(
      'verdict', decision.verdict, 'attributionVerdict', decision.attribution_verdict, 'rationale', decision.rationale,
      'whatIsWrong', decision.what_is_wrong, 'whatWasTried', decision.what_was_tried,
      'overrideReason', decision.override_reason, 'rating', decision.rating, 'correction', decision.correction), false)
  ), sum AS (
    SELECT '${JSON.stringify(BLANK_CLAIM)}'::jsonb || jsonb_object_agg(entry.key, entry.value ORDER BY event.sequence) AS fields
    FROM claim_events AS event, jsonb_each(event.after) AS entry WHERE event.claim_id = $1
  )
  SELECT told.events, coalesce(
      (SELECT jsonb_build_object('sequence', sequence, 'reason', reason)
       FROM chain WHERE reason IS NOT NULL ORDER BY sequence LIMIT 1),
      CASE WHEN told.last < claim.version THEN jsonb_build_object('sequence', told.last + 1, 'reason', 'gap') END,
      (SELECT jsonb_build_object('sequence', sequence, 'reason', 'decision') FROM untold ORDER BY sequence LIMIT 1),
      CASE WHEN NOT (
        NOT EXISTS (
          SELECT FROM jsonb_each(jsonb_build_object(
            'state', claim.state, 'text', claim.text, 'kind', claim.kind, 'attribution', claim.attribution,
            'checkWorthy', claim.check_worthy, 'assigneeId', claim.assignee_id, 'proposal', claim.proposal,
            'waitingOn', claim.waiting_on, 'duplicateOfId', claim.duplicate_of_id, 'attention', claim.attention
          )) AS field WHERE field.value IS DISTINCT FROM sum.fields -> field.key)
        AND (sum.fields ->> 'dueAt')::timestamptz IS NOT DISTINCT FROM claim.due_at
        AND (sum.fields ->> 'attentionSince')::timestamptz IS NOT DISTINCT FROM claim.attention_since
      ) THEN jsonb_build_object('sequence', claim.version, 'reason', 'claim') END
    ) AS broken
  FROM claims AS claim, told, sum WHERE claim.id = $1`;
