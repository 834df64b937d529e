import { ScriptedArchive } from '../libs/archive/test/scripted-archive';
import { claimsOf } from './desk/claims';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS } from './environment/queue-backends';
import { Canaries } from './link-check/lab/canaries';
import { inwardUrls } from './link-check/lab/inward-addresses';
import { type NameServer, nameServer } from './link-check/lab/name-server';

const SENTENCE = 'Harbour dues rose by 12 per cent to 300 million crowns in 2025, the port office said.';

/** Statuses of requests that were understood: taken, or refused for what they say. */
const UNDERSTOOD = [200, 201, 202, 400, 409, 422];

/** Hands addresses to the desk in one of the ways that somebody outside can. */
type WayIn = (urls: readonly string[]) => Promise<void>;

let canaries: Canaries;
let names: NameServer;
let archive: ScriptedArchive;
let desk: TestDesk;
let rows: StoredRows;
let editor: Person;
let reviewer: Person;

beforeAll(async () => {
  canaries = await Canaries.start(2);
  // The names of the catalogue are asked for here, where there are none but one that leads inside.
  names = await nameServer({ 'inward.test': { cname: ['localhost'], a: ['127.0.0.1'], aaaa: ['::1'] } });
  archive = await ScriptedArchive.start();
  const [backend] = QUEUE_BACKENDS;
  if (backend === undefined) throw new Error('There is no queue.');
  desk = await TestDesk.start(backend, {
    EGRESS_ALLOW: archive.address,
    EGRESS_PORTS: String(canaries.ports[0]),
    EGRESS_DNS: names.address,
    ARCHIVE: 'wayback',
    ARCHIVE_KEY: 'access:secret',
    ARCHIVE_AVAILABILITY_URL: archive.availabilityUrl,
    ARCHIVE_WEB_URL: archive.webUrl,
    WORKER_CONCURRENCY: '64',
  });
  rows = await new StoredRows(desk).connect();
  await desk.startWorker();
  editor = await desk.person('editor');
  reviewer = await desk.person('reviewer');
});
afterAll(async () => {
  await rows.end();
  await desk.stop();
  await archive.stop();
  await names.close();
  await canaries.stop();
});

const escaped = (url: string): string =>
  url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\0', '&#0;');

/** Submits an article in which every address is cited. @returns its id */
const submit = async (urls: readonly string[]): Promise<string> => {
  const cited = urls.map(
    (url, index) =>
      `<p>${SENTENCE} Its <a href="${escaped(url)}">report</a> of ${index} said that dues fell by 3 per cent.</p>`,
  );
  const { body } = await editor
    .post('/v1/articles', { format: 'html', content: `<h1>Dues</h1>${cited.join('\n')}` })
    .expect(201);
  return body.id;
};

const understood = ({ status, text }: { status: number; text: string }): void => {
  if (!UNDERSTOOD.includes(status)) throw new Error(`${status}: ${text}`);
};

/** Does something with each, eight at a time. */
const each = async (urls: readonly string[], act: (url: string) => Promise<void>): Promise<void> => {
  const left = urls.values();
  const walk = async (): Promise<void> => {
    for (const url of left) await act(url);
  };
  await Promise.all(Array.from({ length: 8 }, walk));
};

/** Every way in. Another one is a name and what hands the addresses over. */
const WAYS_IN: Readonly<Record<string, WayIn>> = {
  'cited in an article': async (urls) => {
    for (let at = 0; at < urls.length; at += 200) await submit(urls.slice(at, at + 200));
  },
  'of an article to import': (urls) =>
    each(urls, async (url) => {
      understood(await editor.post('/v1/articles/import', { url }));
    }),
  'of the page on which lost addresses are looked for': async (urls) => {
    const articleId = await submit(['#']);
    await each(urls, async (url) => {
      understood(await reviewer.post(`/v1/articles/${articleId}/link-recovery`, { url }));
    });
  },
  'of evidence, whose page is kept': async (urls) => {
    const claims = await claimsOf(editor, await submit(['#', '#', '#', '#']));
    const left = urls.values();
    await Promise.all(
      claims.map(async ({ id }) => {
        for (const url of left) {
          const { headers } = await reviewer.get(`/v1/claims/${id}`).expect(200);
          const evidence = { url, stance: 'supports', sourceType: 'primary' };
          const asked = reviewer.post(`/v1/claims/${id}/evidence`, evidence).set('If-Match', String(headers['etag']));
          understood(await asked);
        }
      }),
    );
  },
};

/** Of the whole catalogue, every so-manieth: all pages are fetched alike, which the engine's own laboratory shows of each. */
const SHARES: Readonly<Record<keyof typeof WAYS_IN, number>> = {
  'cited in an article': 1,
  'of an article to import': 2,
};
const SHARE = 12;

it.each(Object.entries(WAYS_IN))(
  'goes to no inward address %s',
  async (way, handIn) => {
    const [open = 0, shut = 0] = canaries.ports;
    const share = SHARES[way] ?? SHARE;
    const tried = inwardUrls(open).filter((_, index) => index % share === 0);
    await handIn([...tried, `http://inward.test:${open}/`, `http://127.0.0.1:${shut}/`, `http://inward.test:${shut}/`]);
    await desk.settled();
    expect(canaries.takeArrivals()).toEqual([]);
  },
  120_000,
);

it('asks no archive about an address that leads inside', () => {
  expect(archive.requests).toEqual([]);
});

it('has tried them, and says of each that it does not go there', async () => {
  const verdicts = async (sql: string): Promise<Record<string, number>> =>
    Object.fromEntries((await rows.query(sql)).map(({ verdict, count }) => [verdict, count]));
  const links = await verdicts('SELECT verdict, count(*)::int FROM links GROUP BY 1');
  const imports = await verdicts("SELECT failure ->> 'code' AS verdict, count(*)::int FROM article_imports GROUP BY 1");
  const recoveries = await verdicts(
    "SELECT failure ->> 'code' AS verdict, count(*)::int FROM link_recoveries GROUP BY 1",
  );
  // Many forms of one address are one link. What leads to a host that is not there is gone.
  for (const found of [links, imports, recoveries]) {
    expect(Object.keys(found).filter((verdict) => !['unsafe', 'invalid', 'gone'].includes(verdict))).toEqual([]);
  }
  expect([links['unsafe'] ?? 0, imports['unsafe'] ?? 0, recoveries['unsafe'] ?? 0].map((count) => count > 100)).toEqual(
    [true, true, true],
  );
});
