import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testServers } from './servers';

/** A migrated database that belongs to one test file alone. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Any number will do, as long as nothing else on the server locks it. */
const TEMPLATE_LOCK = 7_215_001;

/** Makes a database with the schema of today and no rows: a copy of one that was migrated once for the whole run. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { runId } = testServers();
  const template = `claimdesk_template_${runId}`;
  const name = `claimdesk_test_${runId}_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (server) => {
    await makeTemplateOnce(server, template);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const drop = () =>
    onServer(async (server) => {
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  return { url: urlOf(name), drop };
};

/** Under a lock, as every jest worker gets here at about the same time. */
const makeTemplateOnce = async (server: Client, template: string): Promise<void> => {
  await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount !== 0) return;
    const unfinished = `${template}_unfinished`;
    await server.query(`DROP DATABASE IF EXISTS ${unfinished}`);
    await server.query(`CREATE DATABASE ${unfinished}`);
    // Loaded only by the test file that gets here first: it takes a second.
    const { migrate } = await import('./migrate.js');
    await migrate(urlOf(unfinished));
    await server.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  } finally {
    await server.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
};

const onServer = async (work: (server: Client) => Promise<void>): Promise<void> => {
  const server = new Client({ connectionString: testServers().databaseUrl });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
};

const urlOf = (database: string): string => {
  const url = new URL(testServers().databaseUrl);
  url.pathname = `/${database}`;
  return url.href;
};
