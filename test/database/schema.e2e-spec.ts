import { REVIEW_STATES, SYSTEM_ACTOR, stateJumps } from '@app/domain';
import { type DataSource } from 'typeorm';
import { createDataSource } from '../../libs/database/src/connection/create-data-source';
import { runMigrations } from '@app/database';
import { MIGRATIONS } from '../../migrations';
import { createTestDatabase, type TestDatabase } from '../environment/database';

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
