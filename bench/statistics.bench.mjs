// How long the statistics take, and how that grows with the number of claims. Build first (`npm run build`).
//
//   node bench/statistics.bench.mjs [--sizes 10000,1000000] [--runs 31]
//
// Starts a PostgreSQL of its own and fills one desk for each size: claims in every state that came in over ninety days, the
// history of their reviews by twelve people, decisions, and links on two thousand hosts. Then asks for every answer of the
// statistics through the desk's own queries, the sizes in turn, and tells the ratio of their medians, which is to stay at or
// below 1.5. The baseline is what the overview tells, counted from the claims themselves.
import { parseArgs } from 'node:util';
import { builtDesk, makeDesk, onDatabase, onServer, openReads, percentile } from './made-up-desk.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    runs: { type: 'string', default: '31' },
    dist: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const desk = builtDesk(values.dist);

const LIMIT = 1.5;
const BY_SCAN = 'overview, counted from the claims';

const COUNT = `SELECT state, count(*), count(*) FILTER (WHERE check_worthy), count(*) FILTER (WHERE attention <> '{}')
  FROM claims GROUP BY state`;

/** A desk of `$size` claims. */
const SEEDS = [
  `INSERT INTO actors (id, kind, name, role, created_at)
   SELECT gen_random_uuid(), 'key', 'Reviewer ' || n, 'reviewer', now() FROM generate_series(1, 12) AS n`,
  `CREATE TABLE seeds AS
   SELECT n, gen_random_uuid() AS id, people.ids[1 + n % 12] AS reviewer, people.ids[1 + (n + 5) % 12] AS approver,
     (ARRAY['pending', 'in_review', 'needs_info', 'awaiting_approval', 'verified', 'verified', 'disputed', 'unverifiable',
       'not_checkable', 'withdrawn'])[1 + n % 10] AS state,
     now() - interval '90 days' * random() AS made
   FROM generate_series(1, $size) AS n, (SELECT array_agg(id) AS ids FROM actors WHERE name LIKE 'Reviewer %') AS people`,
  `INSERT INTO claims (id, article_id, revision_id, ordinal, origin, corrected, removed_citations, text, start_offset, end_offset,
     exact, prefix, suffix, kind, check_worthy, check_worthy_reasons, state, state_since, version, assignee_id, returns, proposal,
     due_at, attention, created_at, updated_at)
   SELECT seeds.id, model.article_id, model.revision_id, n, 'extracted', '{}', '[]', 'Exports came to ' || n || ' dollars.', 0, 1,
     'E', '', '', 'fact', n % 3 > 0, '{}', state, least(now(), made + interval '3 hours'), 1, reviewer, 0,
     CASE state WHEN 'awaiting_approval' THEN '{}'::jsonb END,
     CASE WHEN state = 'needs_info' THEN now() + interval '1 day' END,
     CASE WHEN n % 97 = 0 THEN '{source_dead}'::text[] ELSE '{}' END, made, made
   FROM seeds, (SELECT article_id, revision_id FROM claims LIMIT 1) AS model`,
  `INSERT INTO claim_events (id, claim_id, sequence, type, actor_id, before, after, occurred_at, hash)
   SELECT gen_random_uuid(), seeds.id, step.sequence, step.type,
     CASE step.type WHEN 'approve' THEN approver ELSE reviewer END,
     CASE step.type WHEN 'approve' THEN jsonb_build_object('proposal', jsonb_build_object('proposerId', reviewer)) ELSE '{}' END,
     jsonb_build_object('state', coalesce(step.state, seeds.state)), least(now(), made + step.after), '\\x00'
   FROM seeds, (VALUES (1, 'created', 'pending', interval '0'), (2, 'start', 'in_review', interval '50 minutes'),
     (3, 'propose', 'awaiting_approval', interval '2 hours'), (4, 'approve', NULL, interval '3 hours')
   ) AS step (sequence, type, state, after)
   WHERE step.sequence <= CASE WHEN seeds.state IN ('verified', 'disputed', 'unverifiable') THEN 4 ELSE 1 + n % 3 END`,
  `INSERT INTO decisions (id, claim_id, sequence, verdict, rationale, claim_text, evidence, content_sha256, policy, proposer_id,
     approver_id, procedure, correction_sequence, decided_at)
   SELECT gen_random_uuid(), id, 1, state, 'As the office says.', 'Exports.', '[]', '', 'four_eyes', reviewer, approver, 'four_eyes',
     0, least(now(), made + interval '3 hours')
   FROM seeds WHERE state IN ('verified', 'disputed', 'unverifiable')`,
  `INSERT INTO links (id, url, key, key_sha256, host, state, state_since, standing, created_at)
   SELECT gen_random_uuid(), 'https://host-' || n % 2000 || '.example/' || n, 'key ' || n, sha256(n::text::bytea),
     'host-' || n % 2000 || '.example', (ARRAY['alive', 'alive', 'alive', 'dead'])[1 + (n / 2000) % 4], now(), '{}', now()
   FROM generate_series(1, greatest(8000, $size / 5)) AS n`,
  `INSERT INTO citations (id, claim_id, ordinal, anchor_text, link_id, created_at)
   SELECT gen_random_uuid(), id, 0, 'said', NULL, made FROM seeds WHERE n % 2 = 0`,
  'DROP TABLE seeds',
];

await onServer(desk, async (server) => {
  const opened = [];
  for (const size of sizes) opened.push(await open(server, size));
  try {
    report(await takeTurns(opened));
  } finally {
    for (const { close } of opened) await close();
  }
});

/** The first run is not measured, as on a desk that has been running for a while; what slows the machine slows both sizes. */
async function takeTurns(opened) {
  const times = new Map(
    opened.map(({ size, answers }) => [size, new Map(Object.keys(answers).map((name) => [name, []]))]),
  );
  for (let run = 0; run <= runs; run += 1) {
    for (const { size, answers } of opened) {
      for (const [name, ask] of Object.entries(answers)) {
        const started = performance.now();
        await ask();
        if (run > 0)
          times
            .get(size)
            .get(name)
            .push(performance.now() - started);
      }
    }
  }
  return times;
}

function report(times) {
  const [small, large] = [times.get(sizes[0]), times.get(sizes.at(-1))];
  console.log(['median in ms', ...sizes.map((size) => `${size} claims`), 'ratio'].join(' | '));
  let worst = 0;
  for (const name of small.keys()) {
    const ratio = median(large.get(name)) / median(small.get(name));
    if (name !== BY_SCAN) worst = Math.max(worst, ratio);
    console.log(
      [name, ...sizes.map((size) => median(times.get(size).get(name)).toFixed(2)), ratio.toFixed(2)].join(' | '),
    );
  }
  const gain = median(large.get(BY_SCAN)) / median(large.get('overview'));
  console.log(`at ${sizes.at(-1)} claims the tallies answer ${gain.toFixed(0)} times as fast as a count`);
  console.log(`${worst <= LIMIT ? 'PASS' : 'FAIL'}: the largest ratio is ${worst.toFixed(2)}, of at most ${LIMIT}`);
}

function median(list) {
  return percentile(list, 0.5);
}

async function open(server, size) {
  const url = await makeDesk(desk, server, `claims_${size}`);
  await onDatabase(url.href, (client) => fill(client, size));
  const { reads, close } = await openReads(desk, url.href);
  const clock = new desk.Clock();
  const [overview, throughput, ageing, timeInState, reviewers, links, states] = [
    new desk.OverviewQuery(reads, clock),
    new desk.ThroughputQuery(reads, clock),
    new desk.AgeingQuery(reads, clock),
    new desk.TimeInStateQuery(reads, clock),
    new desk.ReviewersQuery(reads, clock),
    new desk.LinkHealthQuery(reads),
    new desk.StatesQuery(reads, clock),
  ];
  const answers = {
    overview: () => overview.run(),
    'throughput by day': () => throughput.run({}),
    'throughput by week, Paris': () => throughput.run({ groupBy: 'week', timeZone: 'Europe/Paris' }),
    'throughput by day, Kathmandu': () => throughput.run({ timeZone: 'Asia/Kathmandu' }),
    ageing: () => ageing.run(),
    'time in state': () => timeInState.run({}),
    reviewers: () => reviewers.run({}),
    'links by host': () => links.run(50),
    'states by day': () => states.run({}),
    [BY_SCAN]: () => reads.rows(COUNT),
  };
  return { size, answers, close };
}

/** Fills the tables past the triggers and tallies them afterwards, which is quicker; what comes of it is the same. */
async function fill(client, size) {
  const indexes = await client.query(
    "SELECT indexname FROM pg_indexes WHERE tablename IN ('claims', 'decisions') AND indexname ~ '_text_(trigrams|words)$'",
  );
  for (const { indexname } of indexes.rows) await client.query(`DROP INDEX ${indexname}`);
  await client.query('SET session_replication_role = replica');
  for (const statement of SEEDS) await client.query(statement.replaceAll('$size', String(size)));
  await client.query('SET session_replication_role = origin');
  await client.query('SELECT recount_tallies()');
  await client.query('VACUUM ANALYZE');
}
