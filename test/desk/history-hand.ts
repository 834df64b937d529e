import { Client } from 'pg';
import { type TestDesk } from './test-desk';

/** Every table that history is in, or that tells of it. */
const TABLES = ['claims', 'claim_events', 'decisions', 'link_events', 'history_heads', 'history_exports'];

/** How each kind of history is chained. */
const CHAINED = {
  claim: { table: 'claim_events', subject: 'claim_id', hash: 'claim_event_hash' },
  decisions: { table: 'decisions', subject: 'claim_id', hash: 'decision_hash' },
  link: { table: 'link_events', subject: 'link_id', hash: 'link_event_hash' },
  host: { table: 'link_events', subject: 'host', hash: 'link_event_hash' },
} as const;

/** Somebody with the database's owner's rights, for whom no trigger is in the way. */
export class HistoryHand {
  private constructor(private readonly client: Client) {}

  static async of(desk: TestDesk): Promise<HistoryHand> {
    const client = new Client({ connectionString: desk.database.url });
    await client.connect();
    await client.query("SET session_replication_role = 'replica'");
    for (const table of TABLES) await client.query(`CREATE TEMPORARY TABLE kept_${table} AS TABLE ${table}`);
    return new HistoryHand(client);
  }

  async query(sql: string, parameters: readonly unknown[] = []): Promise<readonly any[]> {
    return (await this.client.query(sql, [...parameters])).rows;
  }

  /** Keeps everything as it is now, for `putBack`. */
  async keep(): Promise<void> {
    for (const table of TABLES) {
      await this.client.query(`TRUNCATE kept_${table}; INSERT INTO kept_${table} TABLE ${table}`);
    }
  }

  async putBack(): Promise<void> {
    for (const table of TABLES) {
      await this.client.query(`DELETE FROM ${table}; INSERT INTO ${table} TABLE kept_${table}`);
    }
  }

  /** Numbers a chain without gaps, makes its hashes anew, and has the database know the new end: as a knowing hand would. */
  async chainAnew(chain: keyof typeof CHAINED, subject: string): Promise<void> {
    const { table, subject: column, hash } = CHAINED[chain];
    const events = await this.query(`SELECT id FROM ${table} WHERE ${column} = $1 ORDER BY sequence, id`, [subject]);
    await this.query(`UPDATE ${table} SET sequence = sequence + 1000 WHERE ${column} = $1`, [subject]);
    let previous: Buffer | null = null;
    for (const [index, { id }] of events.entries()) {
      await this.query(`UPDATE ${table} SET sequence = $2, previous_hash = $3 WHERE id = $1`, [
        id,
        index + 1,
        previous,
      ]);
      const [made]: readonly any[] = await this.query(
        `UPDATE ${table} AS event SET hash = ${hash}(event) WHERE id = $1 RETURNING hash`,
        [id],
      );
      previous = made.hash;
    }
    await this.query('DELETE FROM history_heads WHERE chain = $1 AND subject = $2', [chain, subject]);
    if (events.length > 0) {
      await this.query('INSERT INTO history_heads (chain, subject, events, hash) VALUES ($1, $2, $3, $4)', [
        chain,
        subject,
        events.length,
        previous,
      ]);
    }
  }

  async end(): Promise<void> {
    await this.client.end();
  }
}
