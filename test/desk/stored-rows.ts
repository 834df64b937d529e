import { Client } from 'pg';
import { type TestDesk } from './test-desk';

/** Every table that a request can write to. */
const TABLES = [
  'actors',
  'api_keys',
  'archive_requests',
  'article_imports',
  'article_revisions',
  'articles',
  'bulk_transition_items',
  'bulk_transitions',
  'citations',
  'claim_events',
  'claims',
  'comments',
  'decisions',
  'evidence',
  'history_heads',
  'identities',
  'link_checks',
  'link_events',
  'link_recoveries',
  'link_recovery_proposals',
  'links',
  'live_events',
  'outbox',
  'rating_vocabularies',
  'retired_key_secrets',
  'saved_views',
  'sessions',
  'webhook_attempts',
  'webhook_deliveries',
  'webhook_endpoints',
  'webhook_events',
  'webhook_secrets',
] as const;

/** What refusals themselves are written to, of which nothing else may come. */
const REFUSALS = 'access_events';

/** Looks into a desk's database, past the API. */
export class StoredRows {
  private readonly client: Client;

  constructor(desk: TestDesk) {
    this.client = new Client({ connectionString: desk.database.url });
  }

  async connect(): Promise<this> {
    await this.client.connect();
    return this;
  }

  /** Rows of each table, and the sum of the claims' versions, which every write to a claim raises. */
  async count(): Promise<Readonly<Record<string, number>>> {
    const counts = TABLES.map((table) => `(SELECT count(*) FROM ${table})::int AS ${table}`);
    const versions = '(SELECT coalesce(sum(version), 0) FROM claims)::int AS versions';
    const { rows } = await this.client.query(`SELECT ${[...counts, versions].join(', ')}`);
    return rows[0];
  }

  /** Everything that is stored, as text, to look for what must not be. */
  async everything(): Promise<string> {
    const all: string[] = [];
    for (const table of [...TABLES, REFUSALS]) {
      const { rows } = await this.client.query(`SELECT row_to_json(t)::text AS row FROM ${table} AS t`);
      all.push(...rows.map(({ row }) => `${table}: ${row}`));
    }
    return all.join('\n');
  }

  async query(sql: string, parameters: readonly unknown[] = []): Promise<readonly any[]> {
    return (await this.client.query(sql, [...parameters])).rows;
  }

  async end(): Promise<void> {
    await this.client.end();
  }
}
