// How long it takes from a commit until everybody who listens to `GET /v1/events` has been told. Build first (`npm run build`).
//
//   node bench/events.bench.mjs [--listeners 50] [--commits 300]
//
// Starts a PostgreSQL of its own and the API as a process of its own, has listeners open their streams, and commits comments at
// uneven intervals. The time runs from sending the COMMIT to the event's arrival, at each listener; its 95th percentile is to
// stay at or below 300 ms. The baselines see the same commits: a bare SELECT every 100 ms on a connection of its own, which is
// the least that looking can cost, and the first listener alone.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtDesk, makeDesk, onDatabase, onServer, percentile } from './made-up-desk.mjs';

const { values } = parseArgs({
  options: {
    listeners: { type: 'string', default: '50' },
    commits: { type: 'string', default: '300' },
    dist: { type: 'string' },
  },
});
const listeners = Number(values.listeners);
const commits = Number(values.commits);
const dist = values.dist ?? fileURLToPath(new URL('../dist', import.meta.url));

const LIMIT = 300;
const PAUSE = 100;
/** Milliseconds that an event may take before it counts as lost. */
const PATIENCE = 10_000;

const desk = builtDesk(dist);
const secretKey = randomBytes(32).toString('hex');
const apiKey = `cdk_${randomBytes(24).toString('hex')}`;

await onServer(desk, async (server) => {
  const url = await makeDesk(desk, server, 'events', { secretKey, apiKey });
  const port = await freePort();
  const api = spawn(process.execPath, [`${dist}/apps/api/src/main.js`], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url.href,
      SECRET_KEY: secretKey,
      DATA_DIR: server.folder,
      PORT: String(port),
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  try {
    await answers(`http://127.0.0.1:${port}/health/live`, api);
    report(await measure(`http://127.0.0.1:${port}/v1/events`, url.href));
  } finally {
    api.kill('SIGTERM');
    if (api.exitCode === null) await once(api, 'exit');
  }
});

async function measure(events, database) {
  const sent = new Map();
  const seen = Array.from({ length: listeners }, () => new Map());
  const streams = await Promise.all(seen.map((arrivals) => listen(events, arrivals)));
  const bare = new Map();
  const looking = new AbortController();
  const looked = onDatabase(database, (client) => look(client, bare, looking.signal));
  await onDatabase(database, (client) => write(client, sent));
  const all = [...seen, bare];
  for (let waited = 0; waited < PATIENCE && all.some(({ size }) => size < commits); waited += 50) await delay(50);
  looking.abort();
  await looked;
  for (const stream of streams) stream.abort();
  return { sent, seen, bare };
}

/** Opens a stream; resolves when it says that it is ready. */
async function listen(url, arrivals) {
  const abort = new AbortController();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` }, signal: abort.signal });
  if (answer.status !== 200) throw new Error(`The stream answered ${answer.status}: ${await answer.text()}`);
  await new Promise((resolve, reject) => {
    void read(answer.body, arrivals, resolve).catch((error) => (abort.signal.aborted ? undefined : reject(error)));
  });
  return abort;
}

async function read(body, arrivals, ready) {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    const now = performance.now();
    text += decoder.decode(bytes, { stream: true });
    const frames = text.split('\n\n');
    text = frames.pop();
    for (const frame of frames) {
      if (frame.includes('event: ready')) ready();
      const [, data] = /^data: (.*)$/m.exec(frame) ?? [];
      const { commentId } = data === undefined ? {} : JSON.parse(data);
      if (commentId !== undefined && !arrivals.has(commentId)) arrivals.set(commentId, now);
    }
  }
}

/** As somebody without the desk's events would: every so often, whatever comments there are that were not there before. */
async function look(client, arrivals, signal) {
  while (!signal.aborted) {
    const { rows } = await client.query('SELECT id FROM comments');
    const now = performance.now();
    for (const { id } of rows) if (!arrivals.has(id)) arrivals.set(id, now);
    await delay(PAUSE);
  }
}

async function write(client, sent) {
  const { rows } = await client.query('SELECT id FROM claims ORDER BY ordinal');
  for (let made = 0; made < commits; made += 1) {
    await client.query('BEGIN');
    const { rows: added } = await client.query(
      `INSERT INTO comments (id, claim_id, author_id, text, mentions, created_at)
       SELECT gen_random_uuid(), $1, id, 'Which month?', '{}', now() FROM actors WHERE kind = 'key' LIMIT 1 RETURNING id`,
      [rows[made % rows.length].id],
    );
    sent.set(added[0].id, performance.now());
    await client.query('COMMIT');
    // Uneven, so that commits fall anywhere between two looks.
    await delay(5 + Math.random() * 115);
  }
}

function report({ sent, seen, bare }) {
  const lost = seen.reduce((sum, arrivals) => sum + commits - arrivals.size, 0);
  const timesOf = (arrivals) => [...arrivals].map(([id, at]) => at - sent.get(id));
  const lines = {
    [`${listeners} listeners`]: seen.flatMap(timesOf),
    'the first of them': timesOf(seen[0]),
    [`a bare SELECT every ${PAUSE} ms`]: timesOf(bare),
  };
  console.log('ms from commit to listener | p50 | p95 | most');
  for (const [name, times] of Object.entries(lines)) {
    console.log([name, ...[0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(0))].join(' | '));
  }
  const p95 = percentile(lines[`${listeners} listeners`], 0.95);
  const passes = lost === 0 && p95 <= LIMIT;
  console.log(
    `${passes ? 'PASS' : 'FAIL'}: ${commits} commits, ${lost} of their events lost, p95 ${p95.toFixed(0)} ms of at most ${LIMIT}`,
  );
  if (!passes) process.exitCode = 1;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(url, api) {
  while (api.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error('The API ended before it answered.');
}
