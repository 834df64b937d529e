import { type Chain } from '@app/history';

/** A row of history as it is verified. */
export interface ChainRow {
  readonly subject: string;
  readonly sequence: number;
  readonly hash: string;
  /** What the hash is made over, in the words of PostgreSQL. */
  readonly content: string;
}

interface ChainTable {
  readonly table: string;
  readonly subject: string;
  /** All that is hashed but id, subject, number, and the hash before. */
  readonly fields: string;
  readonly where?: string;
}

const select = ({ table, subject, fields, where = 'true' }: ChainTable): string => `
  SELECT ${subject}::text AS subject, sequence, encode(hash, 'hex') AS hash,
    jsonb_build_array(id, ${subject}, sequence, ${fields}, encode(previous_hash, 'hex'))::text AS content
  FROM ${table} WHERE ${where} ORDER BY ${table}.${subject}, sequence`;

const LINK_FIELDS = `CASE WHEN host IS NULL THEN 'link' ELSE 'host' END, type, actor_id, before, after, reason, request_id,
  extract(epoch FROM occurred_at)::text`;

/**
 * Every chain, subject by subject, with what the functions of the migrations make the hashes over. Written out once more rather
 * than called: whoever owns the database can replace a function.
 */
export const CHAIN_SELECTS: Readonly<Record<Chain, string>> = {
  claim: select({
    table: 'claim_events',
    subject: 'claim_id',
    fields: 'type, actor_id, before, after, reason, request_id, extract(epoch FROM occurred_at)::text',
  }),
  decisions: select({
    table: 'decisions',
    subject: 'claim_id',
    fields: `verdict, attribution_verdict, rationale, what_is_wrong, what_was_tried, override_reason, note, rating,
      correction, correction_sequence, procedure, claim_text, evidence, encode(content_sha256, 'hex'), policy, proposer_id,
      approver_id, extract(epoch FROM decided_at)::text`,
  }),
  link: select({ table: 'link_events', subject: 'link_id', fields: LINK_FIELDS, where: 'link_id IS NOT NULL' }),
  host: select({ table: 'link_events', subject: 'host', fields: LINK_FIELDS, where: 'host IS NOT NULL' }),
};
