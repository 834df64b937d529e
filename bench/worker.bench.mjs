// How much of a bare undici loop's speed is left when a worker checks every link and PostgreSQL keeps every result.
// Build first (`npm run build`).
//
//   node bench/worker.bench.mjs [--urls 5000] [--hosts 200] [--latency 0] [--rounds 3] [--concurrency 64] [--page-kib 8]
//     [--workers 1]
//
// A server of its own process answers on many loopback hosts. A PostgreSQL of its own, as durable as that of `npm start`, has
// the desk and its queue; the worker runs as it does in earnest, but for the pace at which a site is visited, which is off.
// A round begins when the transaction that asks for the checks is committed, and ends when the last one is stored.
import { NestFactory } from '@nestjs/core';
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addresses, bareLoop, message, serve } from './loopback-web.mjs';

const { values } = parseArgs({
  options: {
    urls: { type: 'string', default: '5000' },
    hosts: { type: 'string', default: '200' },
    latency: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '3' },
    concurrency: { type: 'string', default: '64' },
    'page-kib': { type: 'string', default: '8' },
    workers: { type: 'string', default: '1' },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    role: { type: 'string', default: 'main' },
    port: { type: 'string', default: '0' },
    database: { type: 'string', default: '' },
  },
});
const [urls, hosts, latency, rounds, concurrency] = [
  values.urls,
  values.hosts,
  values.latency,
  values.rounds,
  values.concurrency,
].map(Number);
const require = createRequire(import.meta.url);
const roles = { main, server: () => serve({ latency, pageKib: Number(values['page-kib']) }), worker, bare };
await roles[values.role]();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-bench-'));
  // PostgreSQL may run as another user, who has to pass through.
  chmodSync(folder, 0o755);
  const { EmbeddedPostgres } = require(`${values.dist}/apps/standalone/src/postgres/embedded-postgres.js`);
  const server = await EmbeddedPostgres.start({
    dataDir: join(folder, 'postgres'),
    password: randomBytes(8).toString('hex'),
    durable: true,
  });
  const web = start('server');
  try {
    const { port } = await message(web);
    await compare(server.url, port);
  } finally {
    web.kill();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(database, port) {
  const { prepareStorage } = require(`${values.dist}/libs/application/src/index.js`);
  await prepareStorage({ databaseUrl: database, redisUrl: null });
  const workers = Array.from({ length: Number(values.workers) }, () => start('worker', { port, database }));
  await Promise.all(workers.map(message));
  const desk = await openDesk(database);
  const best = { bare: 0, worker: 0 };
  // The first round is warm-up for both.
  for (let round = 0; round <= rounds; round += 1) {
    const stored = await desk.check(addresses({ urls, hosts, order: 'grouped', port, path: `round-${round}` }));
    const loop = start('bare', { port });
    const bare = await message(loop);
    loop.kill();
    console.log(
      `${round === 0 ? 'warm-up ' : ''}bare ${bare.perSecond.toFixed(0)} links/s   worker ${stored.toFixed(0)} links/s   ratio ${(stored / bare.perSecond).toFixed(2)}`,
    );
    if (round === 0) continue;
    best.bare = Math.max(best.bare, bare.perSecond);
    best.worker = Math.max(best.worker, stored);
  }
  await desk.close();
  for (const worker of workers) worker.send('end');
  const peaks = await Promise.all(workers.map(message));
  const peakMiB = Math.max(...peaks.map((peak) => peak.peakMiB));
  console.log(
    `ratio worker/bare ${(best.worker / best.bare).toFixed(2)} (best of ${rounds}, ${urls} URLs, ${hosts} hosts, concurrency ${concurrency}, latency ${latency} ms, ${workers.length} workers, a worker's peak ${peakMiB.toFixed(0)} MiB)`,
  );
}

/** A desk whose links are asked for as if articles cited them. */
async function openDesk(database) {
  const { DatabaseModule, LinkRepository, OutboxRepository, Transactions } = require(
    `${values.dist}/libs/database/src/index.js`,
  );
  const { Outbox } = require(`${values.dist}/libs/jobs/src/index.js`);
  const { LinkRegistry } = require(`${values.dist}/libs/application/src/links/link-registry.js`);
  const { Client } = require('pg');
  const module = DatabaseModule.connect({ url: database, applicationName: 'bench', onError: () => undefined });
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  const registry = new LinkRegistry(
    app.get(LinkRepository),
    new Outbox(app.get(OutboxRepository)),
    app.get(OutboxRepository),
  );
  const sql = new Client({ connectionString: database });
  await sql.connect();
  const count = async () => Number((await sql.query('SELECT count(*) FROM link_checks')).rows[0].count);
  return {
    async check(cited) {
      const before = await count();
      await app.get(Transactions).run((tx) => registry.cite(tx, cited, new Date()));
      const started = performance.now();
      while ((await count()) < before + cited.length) await delay(20);
      return cited.length / ((performance.now() - started) / 1000);
    },
    async close() {
      await sql.end();
      await app.close();
    },
  };
}

async function worker() {
  const { parseSettings } = require(`${values.dist}/libs/config/src/index.js`);
  const { createLogger } = require(`${values.dist}/libs/observability/src/index.js`);
  const { createWorker } = require(`${values.dist}/apps/worker/src/create-worker.js`);
  const settings = parseSettings({
    DATABASE_URL: values.database,
    SECRET_KEY: randomBytes(32).toString('hex'),
    EGRESS_ALLOW: '127.0.0.0/8',
    LINK_PACE: 'off',
    LOG_LEVEL: 'silent',
  });
  const app = await createWorker(settings, createLogger('worker', 'silent'));
  await app.init();
  process.send({ isReady: true });
  await new Promise((resolve) => process.once('message', resolve));
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  await app.close();
  process.send({ peakMiB });
  process.disconnect();
}

async function bare() {
  let perSecond = 0;
  // In the order that suits it: one host after the other keeps connections open, all hosts at once keeps none waiting.
  for (const order of ['grouped', 'mixed']) {
    const cited = addresses({ urls, hosts, order, port: values.port });
    await bareLoop(cited.slice(0, 2_000), concurrency);
    const started = performance.now();
    await bareLoop(cited, concurrency);
    perSecond = Math.max(perSecond, urls / ((performance.now() - started) / 1000));
  }
  process.send({ perSecond });
}

function start(role, more = {}) {
  const args = Object.entries({ ...values, ...more, role }).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return fork(fileURLToPath(import.meta.url), args);
}
