// A PostgreSQL of its own for a benchmark, and desks in it to fill with made-up claims.
import { NestFactory } from '@nestjs/core';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The article that every desk has at first. */
export const SAMPLE = join(root, 'samples/article.md');

const require = createRequire(import.meta.url);
const { Client } = require('pg');

/** The parts of the desk that a benchmark drives, as they were built. */
export function builtDesk(dist = join(root, 'dist')) {
  return {
    ...require(`${dist}/libs/application/src/index.js`),
    ...require(`${dist}/libs/database/src/index.js`),
    EmbeddedPostgres: require(`${dist}/apps/standalone/src/postgres/embedded-postgres.js`).EmbeddedPostgres,
  };
}

/** Starts a server for as long as the work takes, and takes it away again. */
export async function onServer({ EmbeddedPostgres }, work) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-bench-'));
  // PostgreSQL may run as another user, who has to pass through.
  chmodSync(folder, 0o755);
  const password = randomBytes(8).toString('hex');
  const server = await EmbeddedPostgres.start({ dataDir: join(folder, 'postgres'), password, durable: false });
  try {
    await work({ url: server.url, folder });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a desk with the sample article on it. Returns its database's URL. Whoever starts its API too names the secret and the
 * first admin's key.
 */
export async function makeDesk({ prepareStorage, bootstrap }, server, name, { secretKey, apiKey } = {}) {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  await onDatabase(server.url, (client) => client.query(`CREATE DATABASE ${name}`));
  const settings = {
    databaseUrl: url.href,
    redisUrl: null,
    secretKey: secretKey ?? randomBytes(32).toString('hex'),
    dataDir: server.folder,
    snapshotBucket: null,
    archive: null,
    assignmentHours: 72,
    historyHeads: {
      folder: join(server.folder, 'heads'),
      keyFile: join(server.folder, 'heads-key.pem'),
      everyMinutes: 60,
    },
  };
  await prepareStorage(settings);
  await bootstrap({ ...settings, bootstrapApiKey: apiKey ?? null, sampleFile: SAMPLE });
  return url;
}

/** Opens the way on which the desk's queries read. Whoever opens it closes it. */
export async function openReads({ DatabaseModule, Reads }, url) {
  const database = DatabaseModule.connect({ url, applicationName: 'bench', poolSize: 1, statementTimeout: 0 });
  const app = await NestFactory.createApplicationContext(database, { logger: ['error'] });
  return { reads: app.get(Reads), close: () => app.close() };
}

export async function onDatabase(connectionString, work) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The value that so large a share of a list lies below. */
export function percentile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
