import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../../apps/standalone/src/postgres/embedded-postgres';
import { removeLeftServers, runFolderPrefix } from './left-servers';
import { startRedis } from './redis-server';
import { handOnServers } from './servers';
import { type Ending, rememberEnding } from './stop-servers';

/** Every test file that runs has pools of its own. */
const PARAMETERS = { max_connections: '300' };

/** Starts a real PostgreSQL, and a real Redis where there is one, for all test files of this run. */
const startServers = async (): Promise<void> => {
  await removeLeftServers();
  const runId = randomBytes(4).toString('hex');
  const folder = mkdtempSync(runFolderPrefix());
  // PostgreSQL may run as another user, who has to pass through.
  chmodSync(folder, 0o755);
  const endings: Ending[] = [
    () => {
      rmSync(folder, { recursive: true, force: true });
    },
  ];
  rememberEnding(async () => {
    for (const end of endings.reverse()) await end();
  });
  const postgres = await givenOr('TEST_DATABASE_URL', () =>
    EmbeddedPostgres.start({
      dataDir: join(folder, 'postgres'),
      password: runId,
      durable: false,
      parameters: PARAMETERS,
    }),
  );
  endings.push(() => postgres.stop());
  const redis = await givenOr('TEST_REDIS_URL', () => startRedis(folder));
  if (redis === null) {
    process.stderr.write('\nNo redis-server in PATH and no TEST_REDIS_URL: tests on the Redis queue are skipped.\n');
  } else endings.push(() => redis.stop());
  handOnServers({ databaseUrl: postgres.url, redisUrl: redis?.url ?? null, runId });
};

/** A server that whoever runs the tests has named, and that stays, or else one of our own. */
const givenOr = async <Server>(variable: string, start: () => Promise<Server>) => {
  const url = process.env[variable];
  return url ? { url, stop: () => Promise.resolve() } : start();
};

export default startServers;
