import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExportHeads, VerifyHistoryQuery } from '@app/application';
import { publicKeyPath, readPublicKey } from '@app/history';
import { Client } from 'pg';
import { act, claimsOf, submit } from '../desk/claims';
import { bring } from '../desk/review';
import { type Person, TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from '../environment/queue-backends';
import { testServers } from '../environment/servers';

const SCRIPT = join(__dirname, '..', '..', 'deploy', 'postgres', 'hand-over-history.sql');

describe('history that was handed over to a role of its own', () => {
  const desk = `claimdesk_desk_${testServers().runId}`;
  const keeper = `claimdesk_keeper_${testServers().runId}`;
  let running: TestDesk;
  let asDesk: Client;
  let editor: Person;
  let reviewer: Person;
  let claimId: string;

  const connect = async (url: string): Promise<Client> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client;
  };

  /** Has a plain role own the database as it was migrated, then does what the script says. @returns the way in for that role */
  const handOver = async (url: string): Promise<string> => {
    const database = new URL(url).pathname.slice(1);
    const owner = await connect(url);
    try {
      await owner.query(`CREATE ROLE ${desk} LOGIN PASSWORD 'desk'; CREATE ROLE ${keeper}`);
      const { rows } = await owner.query(`
        SELECT format('ALTER TABLE %s OWNER TO ${desk}', oid::regclass) AS own FROM pg_class
          WHERE (relkind IN ('r', 'p') OR relkind = 'S' AND NOT EXISTS (
              SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype IN ('a', 'i'))) AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        UNION ALL
        SELECT format('ALTER ROUTINE %s OWNER TO ${desk}', oid::regprocedure) FROM pg_proc
          WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
        UNION ALL
        SELECT format('ALTER SCHEMA %I OWNER TO ${desk}', nspname) FROM pg_namespace
          WHERE nspname !~ '^(pg_|information_schema|public)'`);
      for (const { own } of rows) await owner.query(own);
      const script = readFileSync(SCRIPT, 'utf8');
      await owner.query(
        script.replaceAll(':"desk"', desk).replaceAll(':"keeper"', keeper).replaceAll(':"DBNAME"', database),
      );
    } finally {
      await owner.end();
    }
    const itsOwn = new URL(url);
    [itsOwn.username, itsOwn.password] = [desk, 'desk'];
    return itsOwn.href;
  };

  beforeAll(async () => {
    running = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, {}, handOver);
    asDesk = await connect(running.settings.databaseUrl);
    editor = await running.person('editor', 'Ed');
    reviewer = await running.person('reviewer', 'Rita');
    const [claim] = await claimsOf(
      editor,
      await submit(editor, 'The port [closed](https://example.org/port) in May.\n'),
    );
    claimId = claim.id;
    await bring({ reviewer, editor }, claimId, 'verified');
  });

  afterAll(async () => {
    await asDesk.end();
    await running.stop();
    const server = await connect(testServers().databaseUrl);
    await server.query(`DROP ROLE ${desk}; DROP ROLE ${keeper}`);
    await server.end();
  });

  it('goes on: what is done is added to it, exported, and found whole', async () => {
    await act(editor, claimId, { action: 'reopen', reasonCode: 'error_found', note: 'See the log.' });
    await act(editor, claimId, { action: 'release' });
    await editor.put('/v1/link-hosts/example.org/override', { state: 'dead', reason: 'It is no more.' }).expect(200);
    await running.startWorker();
    await running.settled();
    await running.api.get(ExportHeads).run();
    await running.stopWorkers();
    const { folder, keyFile } = running.settings.historyHeads;
    const publicKey = await readPublicKey(publicKeyPath(keyFile));
    const verified = await running.api.get(VerifyHistoryQuery).run({ folder, publicKey });
    expect(verified).toMatchObject({ whole: true, statements: { count: 1 } });
  });

  it.each([
    ["UPDATE claim_events SET reason = 'another'", 'permission denied'],
    ['DELETE FROM decisions', 'permission denied'],
    ['TRUNCATE link_events', 'permission denied'],
    ['ALTER TABLE claim_events DISABLE TRIGGER claim_events_append_only', 'must be owner'],
    ['DROP TRIGGER decisions_append_only ON decisions', 'must be owner'],
    ['DROP TABLE link_events', 'must be owner'],
    ['DROP SCHEMA public CASCADE', 'must be owner'],
    [
      `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
      'must be owner',
    ],
    [`SET ROLE claimdesk_keeper_${testServers().runId}`, 'permission denied'],
    ["SET session_replication_role = 'replica'", 'permission denied'],
  ])('cannot be undone by the desk’s own role: %s', async (statement, refusal) => {
    await expect(asDesk.query(statement)).rejects.toMatchObject({
      code: '42501',
      message: expect.stringContaining(refusal),
    });
  });
});
