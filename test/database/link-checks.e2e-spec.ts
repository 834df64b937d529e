import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../environment/database';

/** A UUIDv7 of that moment. */
const idAt = (moment: string, rest: number): string => {
  const time = Date.parse(moment).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(rest).padStart(12, '0')}`;
};

const OLD = '2026-01-15T12:00:00Z';
const NEWER = '2026-03-15T12:00:00Z';

describe('the history of link checks', () => {
  let database: TestDatabase;
  let sql: Client;
  const linkId = idAt(OLD, 1);
  const quietLinkId = idAt(OLD, 2);

  beforeAll(async () => {
    database = await createTestDatabase();
    sql = new Client({ connectionString: database.url });
    await sql.connect();
    for (const id of [linkId, quietLinkId]) {
      await sql.query(
        `INSERT INTO links (id, url, key, key_sha256, state, state_since, standing, created_at)
         VALUES ($1, $2, $2, sha256(convert_to($2, 'UTF8')), 'alive', now(), '{}', now())`,
        [id, `https://example.org/${id}`],
      );
    }
    await sql.query('SELECT make_link_check_partitions($1, 3)', [OLD]);
  });

  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const check = async (id: string, link: string, at: string): Promise<void> => {
    await sql.query(
      `INSERT INTO link_checks (id, link_id, url, verdict, reason, flags, hops, timings, attempts, started_at, checked_at)
       VALUES ($1, $2, 'https://example.org/', 'reachable', 'ok', '{}', '[]', '{}', 1, $3, $3)`,
      [id, link, at],
    );
    await sql.query('UPDATE links SET last_check_id = $1, last_checked_at = $2 WHERE id = $3', [id, at, link]);
  };

  const partitionOf = async (id: string): Promise<string | undefined> => {
    const { rows } = await sql.query<{ name: string }>(
      'SELECT tableoid::regclass::text AS name FROM link_checks WHERE id = $1',
      [id],
    );
    return rows[0]?.name;
  };

  it('is kept by month, and the newest check of a link is found without looking through it', async () => {
    await check(idAt(OLD, 10), linkId, OLD);
    await check(idAt(OLD, 20), quietLinkId, OLD);
    await check(idAt(NEWER, 11), linkId, NEWER);
    expect(await partitionOf(idAt(OLD, 10))).toBe('link_checks_2026_01');
    expect(await partitionOf(idAt(NEWER, 11))).toBe('link_checks_2026_03');
    const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: object }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) SELECT * FROM links JOIN link_checks AS "check" ON "check".id = last_check_id
       WHERE links.id = '${linkId}'`,
    );
    const nodes = JSON.stringify(rows[0]?.['QUERY PLAN']);
    expect(nodes).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"link_checks/);
    // Of all the months, the one that the check is in was looked at.
    const looked = [...nodes.matchAll(/"Relation Name":"(link_checks_\w+)"[^{}]*?"Actual Loops":(\d+)/g)];
    expect(looked.flatMap(([, name, loops]) => (loops === '0' ? [] : name))).toEqual(['link_checks_2026_03']);
  });

  it('ends where it was allowed to, but each link’s newest check stays', async () => {
    const { rows } = await sql.query<{ months: number }>("SELECT forget_link_checks('2026-03-01T00:00:00Z') AS months");
    expect(rows[0]?.months).toBe(2);
    expect(await partitionOf(idAt(OLD, 10))).toBeUndefined();
    expect(await partitionOf(idAt(OLD, 20))).toBe('link_checks_default');
    expect(await partitionOf(idAt(NEWER, 11))).toBe('link_checks_2026_03');
    await expect(sql.query("UPDATE link_checks SET verdict = 'gone'")).rejects.toThrow('append-only');
  });

  it('has a place for the coming months, made once however many ask', async () => {
    const others = [1, 2, 3].map(() => new Client({ connectionString: database.url }));
    await Promise.all(others.map((other) => other.connect()));
    await Promise.all(
      others.map((other) => other.query("SELECT make_link_check_partitions('2031-12-31T23:59:59Z', 2)")),
    );
    await Promise.all(others.map((other) => other.end()));
    const id = idAt('2032-02-29T23:59:59.999Z', 30);
    await check(id, linkId, '2032-02-29T23:59:59.999Z');
    expect(await partitionOf(id)).toBe('link_checks_2032_02');
  });
});
