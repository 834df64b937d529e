import { type Chain } from '@app/history';

/** A row of history as it is verified. */
export interface ChainRow {
  readonly subject: string;
  readonly sequence: number;
  readonly hash: string;
  /** What the hash is made over, in the words of PostgreSQL. */
  readonly content: string;
}

const select = (table: string, subject: string, fields: string, where = 'true'): string => `
  SELECT ${subject} AS subject, sequence, encode(hash, 'hex') AS hash,
    jsonb_build_array(id, ${subject}, sequence, ${fields}, encode(previous_hash, 'hex'))::text AS content
  FROM ${table} WHERE ${where} ORDER BY ${subject}, sequence`;

const LINK_FIELDS = `CASE WHEN host IS NULL THEN 'link' ELSE 'host' END, type, actor_id, before, after, reason, request_id,
  extract(epoch FROM occurred_at)::text`;

/**
 * Every chain, subject by subject, with what the functions of the migrations make the hashes over. Written out once more rather
 * than called: whoever owns the database can replace a function.
 */
export const CHAIN_SELECTS: Readonly<Record<Chain, string>> = {
  claim: select(
    'claim_events',
    'claim_id',
    'type, actor_id, before, after, reason, request_id, extract(epoch FROM occurred_at)::text',
  ),
  decisions: select(
    'decisions',
    'claim_id',
    `verdict, attribution_verdict, rationale, what_is_wrong, what_was_tried, override_reason, note, rating, correction,
     correction_sequence, procedure, claim_text, evidence, encode(content_sha256, 'hex'), policy, proposer_id, approver_id,
     extract(epoch FROM decided_at)::text`,
  ),
  link: select('link_events', 'link_id::text', LINK_FIELDS, 'link_id IS NOT NULL').replace(
    /ORDER BY .*$/,
    'ORDER BY link_id, sequence',
  ),
  host: select('link_events', 'host', LINK_FIELDS, 'host IS NOT NULL'),
};
