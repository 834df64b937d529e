import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../../apps/standalone/src/postgres/embedded-postgres';
import { type Reaper, startReaper } from './reaper';
import { startRedis } from './redis-server';
import { handOnServers } from './servers';
import { rememberReaper } from './stop-servers';

/** Every test file that runs has pools of its own. */
const PARAMETERS = { max_connections: '300' };

/** Starts a real PostgreSQL, and a real Redis where there is one, for all test files of this run. */
const startServers = async (): Promise<void> => {
  const runId = randomBytes(4).toString('hex');
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-test-'));
  // PostgreSQL may run as another user, who has to pass through.
  chmodSync(folder, 0o755);
  const reaper = startReaper(folder);
  rememberReaper(reaper);
  const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;
  const databaseUrl = TEST_DATABASE_URL ?? (await startPostgres(folder, runId, reaper));
  const redisUrl = TEST_REDIS_URL ?? (await startRedis(folder, reaper));
  if (redisUrl === null) {
    process.stderr.write('\nNo redis-server in PATH and no TEST_REDIS_URL: tests on the Redis queue are skipped.\n');
  }
  handOnServers({ databaseUrl, redisUrl, runId });
};

const startPostgres = async (folder: string, password: string, reaper: Reaper): Promise<string> => {
  const dataDir = join(folder, 'postgres');
  const server = await EmbeddedPostgres.start({ dataDir, password, durable: false, parameters: PARAMETERS });
  // At once and without a checkpoint: the data is thrown away.
  reaper.watch(server.pid, 'SIGQUIT');
  return server.url;
};

export default startServers;
