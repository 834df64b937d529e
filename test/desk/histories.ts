import { Client } from 'pg';
import { type TestDesk } from './test-desk';

/** A claim's own columns that history tells of, by the names it uses. */
const COLUMNS = `state, text, kind, attribution, check_worthy AS "checkWorthy", assignee_id AS "assigneeId", proposal,
  waiting_on AS "waitingOn", due_at AS "dueAt", duplicate_of_id AS "duplicateOfId", attention,
  attention_since AS "attentionSince", returns, text_author_id AS "textAuthorId"`;

/** What a claim starts with, as far as its first event leaves it unsaid. */
const BLANK = {
  assigneeId: null,
  proposal: null,
  waitingOn: null,
  dueAt: null,
  duplicateOfId: null,
  attention: [],
  attentionSince: null,
  returns: 0,
  textAuthorId: null,
};

/** Works on the desk's database as its owner. */
export const asOwner = async <Result>(desk: TestDesk, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: desk.database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * Holds every claim of the desk against its history: events numbered without a gap up to the claim's version, each
 * starting where the one before ended, and their sum the claim as it stands.
 * @returns how many claims and events there were
 */
export const holdClaimsToTheirHistories = async (desk: TestDesk): Promise<{ claims: number; events: number }> =>
  asOwner(desk, async (client) => {
    const claims = await client.query(
      `SELECT id, version, to_jsonb(columns) AS columns FROM claims, LATERAL (SELECT ${COLUMNS}) AS columns`,
    );
    const events = await client.query(
      'SELECT claim_id AS "claimId", sequence, type, before, after FROM claim_events ORDER BY claim_id, sequence',
    );
    for (const { id, version, columns } of claims.rows) {
      const own = events.rows.filter(({ claimId }) => claimId === id);
      expect([id, own.map(({ sequence }) => sequence)]).toEqual([id, Array.from({ length: version }, (_, i) => i + 1)]);
      let told: Record<string, unknown> = BLANK;
      for (const { sequence, type, before, after } of own) {
        expect([sequence, type, timesAsMoments(before)]).toEqual([
          sequence,
          type,
          timesAsMoments(sequence === 1 ? {} : { ...before, ...columnsIn(told, before, columns) }),
        ]);
        told = { ...told, ...columnsIn(after, after, columns) };
      }
      expect([id, timesAsMoments(told)]).toEqual([id, timesAsMoments(columnsIn(columns, told, columns))]);
    }
    return { claims: claims.rows.length, events: events.rows.length };
  });

/** Of some values, those whose names are also in `wanted` and are columns of a claim. */
const columnsIn = (values: object, wanted: object, columns: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name in wanted && name in columns));

/** PostgreSQL and JSON write the same moment in different ways. */
const timesAsMoments = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && (name === 'dueAt' || name === 'attentionSince') ? Date.parse(value) : value,
    ]),
  );
