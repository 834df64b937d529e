import { REVIEW_STATES, SYSTEM_ACTOR, stateJumps } from '@app/domain';
import { Client } from 'pg';
import { type DataSource } from 'typeorm';
import { createDataSource } from '../../libs/database/src/connection/create-data-source';
import { runMigrations } from '@app/database';
import { MIGRATIONS } from '../../migrations';
import { createTestDatabase, type TestDatabase } from '../environment/database';
import { testServers } from '../environment/servers';

describe('the schema that the migrations make', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({ url: database.url, applicationName: 'schema-test' }).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const undoAll = async () => {
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await dataSource.undoLastMigration();
  };

  it('is what the entities declare: TypeORM would change nothing', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has the indexes that the entities only name, as TypeORM has no words for them', async () => {
    const named = dataSource.entityMetadatas.flatMap(({ indices }) => indices.filter((index) => !index.synchronize));
    const rows = await dataSource.query<{ name: string; definition: string }[]>(
      'SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE indexname = ANY($1) ORDER BY 1',
      [named.map(({ name }) => name)],
    );
    expect(rows.map(({ name }) => name)).toEqual(named.map(({ name }) => name).sort());
    expect(Object.fromEntries(rows.map(({ name, definition }) => [name, definition.split(' USING ')[1]]))).toEqual({
      ix_claims_due: "btree (due_at) WHERE (state = 'needs_info'::text)",
      ix_claims_urgency: expect.stringMatching(/^btree \(\(\s*CASE\s.*COALESCE\(attention_since, created_at\), id\)$/s),
      ix_claims_text_trigrams: "gin (claim_words(text) gin_trgm_ops) WITH (gin_pending_list_limit='512')",
      ix_claims_text_words:
        "gin (to_tsvector('simple'::regconfig, claim_words(text))) WITH (gin_pending_list_limit='512')",
      ix_decisions_text_trigrams: "gin (claim_words(claim_text) gin_trgm_ops) WITH (gin_pending_list_limit='512')",
      ix_decisions_text_words:
        "gin (to_tsvector('simple'::regconfig, claim_words(claim_text))) WITH (gin_pending_list_limit='512')",
    });
  });

  it('allows exactly the changes of state that the workflow table has', async () => {
    const rows = await dataSource.query<{ from: string; to: string }[]>(
      'SELECT from_state AS "from", to_state AS "to" FROM review_state_jumps',
    );
    const inOrder = (jumps: readonly { from: string; to: string }[]) =>
      jumps.map(({ from, to }) => `${from} → ${to}`).sort();
    expect(inOrder(rows)).toEqual(inOrder(stateJumps()));
    expect(new Set(rows.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(REVIEW_STATES));
  });

  it('knows the system actor by the id that the domain gives it', async () => {
    const [actor] = await dataSource.query<{ kind: string; name: string }[]>(
      'SELECT kind, name FROM actors WHERE id = $1',
      [SYSTEM_ACTOR.id],
    );
    expect(actor).toEqual({ kind: 'system', name: SYSTEM_ACTOR.name });
  });

  it('can be taken down to nothing and brought up again', async () => {
    await undoAll();
    const left = await dataSource.query<unknown[]>(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'schema_migrations'",
    );
    expect(left).toEqual([]);
    await expect(runMigrations(database.url)).resolves.toHaveLength(MIGRATIONS.length);
  });

  it('is migrated once when several processes start at once', async () => {
    await undoAll();
    const runs = await Promise.all([1, 2, 3].map(() => runMigrations(database.url)));
    expect(runs.map((names) => names.length).sort()).toEqual([0, 0, MIGRATIONS.length]);
  });
});

describe('the extension that similar claims are found by', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let role: string;
  let asPlainUser: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource({ url: database.url, applicationName: 'schema-test' }).initialize();
    role = `claimdesk_plain_${testServers().runId}`;
    const url = new URL(database.url);
    [url.username, url.password] = [role, 'plain'];
    asPlainUser = url.href;
    const schema = `plain_${testServers().runId}`;
    await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD 'plain'`);
    await owner.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${role}`);
    await owner.query(`ALTER ROLE ${role} SET search_path = ${schema}, public`);
  });

  afterAll(async () => {
    await owner.destroy();
    await database.drop();
    const server = new Client({ connectionString: testServers().databaseUrl });
    await server.connect();
    await server.query(`DROP ROLE ${role}`);
    await server.end();
  });

  it('is asked for, in words that say what to do, where the desk’s user may not create it', async () => {
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await owner.undoLastMigration();
    await owner.query('DROP EXTENSION pg_trgm');
    await expect(runMigrations(asPlainUser)).rejects.toThrow(
      /pg_trgm, and it could not be created: permission denied .*Let somebody who may do so run CREATE EXTENSION pg_trgm/,
    );
  });

  it('is taken as it is where somebody created it', async () => {
    await owner.query('CREATE EXTENSION pg_trgm');
    await expect(runMigrations(asPlainUser)).resolves.toContain('SimilarClaims1795566000000');
  });
});
