// How long the desk takes to find the claims that say nearly the same as one, and how that grows with the number of claims.
// Build first (`npm run build`).
//
//   node bench/similar-claims.bench.mjs [--sizes 10000,200000] [--claims 200] [--scans 5]
//
// Starts a PostgreSQL of its own and fills one desk for each size with made-up claims: words in the manner of the sample
// article, as rare and as common as words of a language are (Zipf), years, figures and names, one claim in twenty Chinese.
// Then asks for the like of several sorts of claim, each time through the desk's own query: reading the claim, searching,
// ranking, decisions. Of those that were made by changing another one it tells how often that one was found. The baseline is
// the same query with the indexes out of use.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtDesk, makeDesk, onDatabase, onServer, openReads, percentile, SAMPLE } from './made-up-desk.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,200000' },
    claims: { type: 'string', default: '200' },
    scans: { type: 'string', default: '5' },
    dist: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [asked, scans] = [values.claims, values.scans].map(Number);
const desk = builtDesk(values.dist);

const WISH = { limit: 10, minScore: 0.3, decidedOnly: false };
const CHUNK = 5_000;
const REFRAIN = 'The spokesman of the ministry did not immediately respond to a request for comment.';
const BY_SCAN = 'any, by scan';

const results = new Map();
await onServer(desk, async (server) => {
  for (const size of sizes) results.set(size, await measure(server, size));
  report();
});

async function measure(server, size) {
  const url = await makeDesk(desk, server, `claims_${size}`);
  const samples = await onDatabase(url.href, (client) => fill(client, size));
  const figures = {};
  await withQuery(url.href, async (query) => {
    for (const [sort, claims] of Object.entries(samples)) {
      // Once unmeasured, as on a desk that has been running for a while.
      await ask(query, claims);
      figures[sort] = await ask(query, claims);
    }
  });
  const scanning = new URL(url);
  scanning.searchParams.set('options', '-c enable_bitmapscan=off');
  await withQuery(scanning.href, async (query) => {
    figures[BY_SCAN] = await ask(query, samples.any.slice(0, scans));
  });
  return figures;
}

/** Asks for the like of each claim. Returns the times in milliseconds, and how many of the originals were found. */
async function ask(query, claims) {
  const times = [];
  let found = 0;
  for (const { id, original } of claims) {
    const started = performance.now();
    const similar = await query.run(id, WISH);
    times.push(performance.now() - started);
    if (similar.some(({ claim }) => claim.id === original)) found += 1;
  }
  return { times, found, sought: claims.filter(({ original }) => original !== null).length };
}

function report() {
  const [small, large] = [results.get(sizes[0]), results.get(sizes.at(-1))];
  console.log(['median (95th percentile) in ms', ...sizes.map((size) => `${size} claims`), 'ratio'].join(' | '));
  for (const sort of Object.keys(small)) {
    const cells = sizes.map((size) => {
      const { times, found, sought } = results.get(size)[sort];
      const figures = `${percentile(times, 0.5).toFixed(1)} (${percentile(times, 0.95).toFixed(1)})`;
      return sought > 0 ? `${figures}, ${found} of ${sought} found` : figures;
    });
    console.log([sort, ...cells, (median(large[sort]) / median(small[sort])).toFixed(2)].join(' | '));
  }
  const gain = median(large[BY_SCAN]) / median(large.any);
  console.log(`at ${sizes.at(-1)} claims the indexes answer ${gain.toFixed(0)} times as fast as a scan`);
}

function median({ times }) {
  return percentile(times, 0.5);
}

async function withQuery(url, work) {
  const { reads, close } = await openReads(desk, url);
  try {
    await work(new desk.SimilarClaimsQuery(reads));
  } finally {
    await close();
  }
}

/** Fills the tables and files the claims afterwards, which is quicker. Returns claims of each sort to ask about. */
async function fill(client, size) {
  const writer = makeWriter();
  const indexes = await client.query(
    "SELECT indexname, indexdef FROM pg_indexes WHERE indexname ~ '_text_(trigrams|words)$'",
  );
  for (const { indexname } of indexes.rows) await client.query(`DROP INDEX ${indexname}`);
  const { rows: samples } = await client.query('SELECT id FROM claims LIMIT 1');
  const model = samples[0].id;
  const many = (count, make) => Array.from({ length: count }, make);
  const changed = (make, change) =>
    many(asked / 2, () => {
      const original = make();
      return { text: change(original), original };
    });
  const alone = (text) => ({ text, original: null });
  const sorts = {
    any: many(asked, () => alone(writer.claim())),
    'with a slip or two': changed(writer.claim, writer.mistyped),
    reworded: changed(writer.claim, writer.reworded),
    'Chinese, edited': changed(writer.chinese, writer.editedChinese),
    'two words': many(20, () => alone(writer.words(2))),
    '5,000 characters': many(20, () => alone(writer.words(900))),
    'stop words only': many(20, () => alone(writer.stopWords())),
    'said by 3,000': many(20, () => alone(REFRAIN)),
  };
  const claims = Object.values(sorts).flat();
  const ids = new Map();
  const texts = claims.flatMap(({ text, original }) => (original === null ? [text] : [text, original]));
  for (const { id, text } of await insert(client, model, texts)) ids.set(text, id);
  await insert(client, model, Array(3_000).fill(REFRAIN));
  for (let left = size - ids.size - 3_000; left > 0; left -= CHUNK) {
    await insert(
      client,
      model,
      many(Math.min(CHUNK, left), () => (writer.oneIn(20) ? writer.chinese() : writer.claim())),
    );
  }
  for (const { indexdef } of indexes.rows) await client.query(indexdef);
  await client.query(`
    INSERT INTO decisions (id, claim_id, sequence, verdict, rationale, claim_text, evidence, content_sha256, policy, proposer_id,
        procedure, correction_sequence, decided_at)
      SELECT gen_random_uuid(), claims.id, 1, 'verified', 'As the office says.', text, '[]', '', 'single', actors.id, 'single', 0, now()
      FROM claims, actors WHERE actors.kind = 'system' AND ordinal % 5 = 0
  `);
  await client.query('VACUUM ANALYZE');
  return Object.fromEntries(
    Object.entries(sorts).map(([sort, list]) => [
      sort,
      list.map(({ text, original }) => ({ id: ids.get(text), original: original && ids.get(original) })),
    ]),
  );
}

/** Makes claims that are copies of one but for their words. */
async function insert(client, model, texts) {
  const { rows } = await client.query(
    `INSERT INTO claims SELECT copy.*
      FROM unnest($1::text[]) WITH ORDINALITY AS given (text, ordinal), claims AS claim, jsonb_populate_record(claim,
        jsonb_build_object('id', gen_random_uuid(), 'ordinal', given.ordinal, 'text', given.text)) AS copy
      WHERE claim.id = $2
      RETURNING id, text`,
    [texts, model],
  );
  return rows;
}

/** Makes up claims, the same in every run. */
function makeWriter() {
  let state = 20_261_123;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(chance() * limit);
  const oneOf = (list) => list[below(list.length)];
  const sample = readFileSync(SAMPLE, 'utf8')
    .toLowerCase()
    .match(/[a-z]+/g);

  // Of each two letters, those that follow them in the sample.
  const followers = new Map();
  for (const word of sample) {
    const letters = `^^${word}$`;
    for (let at = 2; at < letters.length; at += 1) {
      const before = letters.slice(at - 2, at);
      followers.set(before, [...(followers.get(before) ?? []), letters[at]]);
    }
  }
  const makeWord = () => {
    let word = '^^';
    while (word.length < 16) {
      const letter = oneOf(followers.get(word.slice(-2)));
      if (letter === '$') break;
      word += letter;
    }
    return word.slice(2);
  };
  const counts = new Map();
  for (const word of sample) counts.set(word, (counts.get(word) ?? 0) + 1);
  // The sample's own words, the commonest first, then made-up ones.
  const vocabulary = new Set([...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one)));
  while (vocabulary.size < 50_000) vocabulary.add(makeWord());
  const drawWord = byZipf([...vocabulary], chance);
  const drawSign = byZipf(
    Array.from({ length: 4_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))),
    chance,
  );
  const stopWords = [...vocabulary].slice(0, 25);

  const drawPart = () => {
    const kind = chance();
    if (kind < 0.03) return String(1990 + below(40));
    if (kind < 0.06) return `${1 + below(900)}${chance() < 0.3 ? `.${below(10)}` : ''}`;
    const word = drawWord();
    return kind < 0.12 ? word[0].toUpperCase() + word.slice(1) : word;
  };
  const sentence = (parts) => {
    const text = parts.join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const words = (count) => sentence(Array.from({ length: count }, drawPart));
  /** Two letters lost. */
  const mistyped = (text) => {
    const letters = [...text];
    for (let slip = 0; slip < 2; slip += 1) letters.splice(below(letters.length), 1);
    return letters.join('');
  };
  /** Two words fewer, two exchanged, and the end put first. */
  const reworded = (text) => {
    const parts = text.replace(/\.$/, '').split(' ');
    for (let drop = 0; drop < 2; drop += 1) parts.splice(below(parts.length), 1);
    for (let swap = 0; swap < 2; swap += 1) parts[below(parts.length)] = drawWord();
    const turn = Math.floor(parts.length / 3);
    return sentence([...parts.slice(turn), ...parts.slice(0, turn)]);
  };
  /** A character in ten exchanged. */
  const editedChinese = (text) => [...text].map((sign) => (chance() < 0.1 ? drawSign() : sign)).join('');
  return {
    oneIn: (times) => below(times) === 0,
    claim: () => words(8 + below(24)),
    chinese: () => `${Array.from({ length: 15 + below(40) }, drawSign).join('')}。`,
    stopWords: () => sentence(Array.from({ length: 12 }, () => oneOf(stopWords))),
    words,
    mistyped,
    reworded,
    editedChinese,
  };
}

/** Draws from a list so that the n-th is drawn in proportion to 1/n. */
function byZipf(list, chance) {
  const sums = [];
  for (let index = 0; index < list.length; index += 1) sums.push((sums.at(-1) ?? 0) + 1 / (index + 2.7));
  return () => {
    const aim = chance() * sums.at(-1);
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < aim) low = middle + 1;
      else high = middle;
    }
    return list[low];
  };
}
