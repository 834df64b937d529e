// How long it takes to verify all of history, beside what reading and hashing the same rows costs at least. Build first
// (`npm run build`).
//
//   node bench/history.bench.mjs [--events 100000] [--each 5] [--runs 3]
//
// Starts a PostgreSQL of its own, fills a desk with made-up claims of a few events each, through the triggers that chain them, signs
// their heads, and verifies everything against them. The baseline fetches the same rows in the same portions and takes the
// SHA-256 of each, and does nothing else. Both are measured in turn; the median counts. Verifying 100,000 events is to take less
// than five seconds.
import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtDesk, makeDesk, onDatabase, onServer, openReads, percentile } from './made-up-desk.mjs';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    each: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    dist: { type: 'string' },
  },
});
const each = Number(values.each);
const claims = Math.ceil(Number(values.events) / each);
const runs = Number(values.runs);
const dist = values.dist ?? fileURLToPath(new URL('../dist', import.meta.url));

/** Milliseconds that 100,000 events may take. */
const LIMIT = 5_000;
/** Claims that are made with one statement. */
const PORTION = 2_000;

const require = createRequire(import.meta.url);
const desk = { ...builtDesk(dist), ...require(`${dist}/libs/history/src/index.js`) };

await onServer(desk, async (server) => {
  const url = (await makeDesk(desk, server, 'history')).href;
  await onDatabase(url, fill);
  const folder = join(server.folder, 'heads');
  const { reads, close } = await openReads(desk, url);
  try {
    const key = await desk.openSigningKey(join(server.folder, 'heads-key.pem'));
    await sign(url, folder, key);
    const witness = { folder, publicKey: key.publicKey };
    const times = { verify: [], bare: [] };
    let events = 0;
    for (let run = 0; run <= runs; run += 1) {
      const bare = await timed(() => readAndHash(reads));
      const verify = await timed(async () => {
        const verified = await new desk.VerifyHistoryQuery(reads).run(witness);
        if (!verified.whole) throw new Error(`Not whole: ${JSON.stringify(verified.findings.slice(0, 3))}`);
        events = Object.values(verified.events).reduce((sum, count) => sum + count);
      });
      // The first run finds nothing in memory and nothing compiled.
      if (run === 0) continue;
      times.bare.push(bare);
      times.verify.push(verify);
    }
    report(events, times);
  } finally {
    await close();
  }
});

/** Claims by copying the first, and their events as the desk writes them. */
async function fill(client) {
  const { rows } = await client.query(
    `SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns
     WHERE table_name = 'claims' AND column_name NOT IN ('id', 'version')`,
  );
  for (let made = 0; made < claims; made += PORTION) {
    const ids = Array.from({ length: Math.min(PORTION, claims - made) }, () => randomUUID());
    await client.query(
      `INSERT INTO claims (id, version, ${rows[0].names})
       SELECT made.id, $2, ${rows[0].names} FROM unnest($1::uuid[]) AS made (id),
         (SELECT ${rows[0].names} FROM claims WHERE version = 1 ORDER BY ordinal LIMIT 1) AS first`,
      [ids, each],
    );
    await client.query(
      `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, reason, request_id, occurred_at)
       SELECT gen_random_uuid(), made.id, number, CASE number WHEN 1 THEN 'created' ELSE 'noted' END, first.actor_id,
         CASE number WHEN 1 THEN '{}'::jsonb ELSE first.after END, first.after, 'As the office says.', 'a-request', now()
       FROM unnest($1::uuid[]) AS made (id), generate_series(1, $2) AS number,
         (SELECT * FROM claim_events AS event WHERE claim_id = (SELECT id FROM claims WHERE version = 1 ORDER BY ordinal LIMIT 1)
          AND sequence = 1) AS first
       ORDER BY made.id, number`,
      [ids, each],
    );
  }
  await client.query('VACUUM ANALYZE');
}

/** The heads as the worker signs them. */
async function sign(url, folder, key) {
  await onDatabase(url, async (client) => {
    const { rows } = await client.query(
      "SELECT chain, subject, events, encode(hash, 'hex') AS hash FROM history_heads",
    );
    const statement = {
      number: 1,
      previous: null,
      exportedAt: new Date().toISOString(),
      server: 'bench',
      snapshot: '1:1:',
    };
    await new desk.StatementsFolder(folder).write(key, statement, [rows]);
  });
}

async function readAndHash(reads) {
  await reads.snapshot(async (rows) => {
    await rows(`DECLARE bare NO SCROLL CURSOR FOR SELECT id, claim_id, sequence, type, actor_id, before::text, after::text, reason,
      request_id, occurred_at::text, encode(previous_hash, 'hex') AS previous, encode(hash, 'hex') AS hash
      FROM claim_events ORDER BY claim_id, sequence`);
    for (;;) {
      const batch = await rows('FETCH 2000 FROM bare');
      if (batch.length === 0) return;
      for (const row of batch) {
        createHash('sha256')
          .update(
            `${row.id}${row.claim_id}${row.sequence}${row.type}${row.actor_id}${row.before}${row.after}` +
              `${row.reason}${row.request_id}${row.occurred_at}${row.previous}`,
          )
          .digest('hex');
      }
    }
  });
}

async function timed(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function report(events, { verify, bare }) {
  const [took, least] = [verify, bare].map((times) => percentile(times, 0.5));
  const per100k = (took / events) * 100_000;
  console.log(`${events} events: ms, median of ${runs}`);
  console.log(`SELECT and SHA-256 of the same rows | ${least.toFixed(0)}`);
  console.log(`verified, with heads and claims | ${took.toFixed(0)}`);
  console.log(`memory at the end | ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`);
  const passes = per100k < LIMIT;
  console.log(
    `${passes ? 'PASS' : 'FAIL'}: ratio ${(took / least).toFixed(2)}; ${per100k.toFixed(0)} ms for 100,000 events, of at most ${LIMIT}`,
  );
  if (!passes) process.exitCode = 1;
}
