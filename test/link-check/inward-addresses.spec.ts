import { Canaries } from './lab/canaries';
import { DRESSES, INWARD_HOSTS, INWARD_LITERALS, inwardUrls, parsed } from './lab/inward-addresses';
import { Laboratory } from './lab/laboratory';
import { type NameAnswer } from './lab/name-server';
import { page, redirect, response } from './lab/responses';
import { type ScriptedServer } from './lab/scripted-server';
import { type OpenWayOut, type WayOut, WAYS_OUT } from './lab/ways-out';

const lab = new Laboratory();

/** A server that may be visited has an address of its own, beside those that are guarded. */
const OUTSIDE = '127.0.0.77';

/** Verdicts of what was not gone to at all. */
const REFUSED = ['unsafe', 'invalid', 'unsupported'];

let canaries: Canaries;
let port: number;

beforeAll(async () => {
  canaries = await Canaries.start(3);
  [port = 0] = canaries.ports;
});
afterEach(() => lab.end());
afterAll(() => canaries.stop());

/** Goes to each by up to 32 at once. @returns what became of each */
const goToAll = async (way: WayOut, urls: readonly string[]): Promise<[string, string][]> => {
  const results: [string, string][] = [];
  const left = urls.entries();
  const walk = async (): Promise<void> => {
    for (const [index, url] of left) results[index] = [url, (await way.go(url)).verdict];
  };
  await Promise.all(Array.from({ length: 32 }, walk));
  return results;
};

const LIMITS = { retryDelayMs: 1, maxPerOrigin: 32 };

describe('the catalogue', () => {
  it('has 766 forms of inward addresses and more, each once', () => {
    const urls = inwardUrls(port);
    expect(new Set(urls).size).toBe(urls.length);
    expect(INWARD_HOSTS.length).toBeGreaterThanOrEqual(766);
    expect(urls.length).toBeGreaterThan(INWARD_HOSTS.length + 300);
  });

  it('would lead a client without a guard to the canaries, hundreds of times', async () => {
    const here = new Set([
      'localhost',
      '0.0.0.0',
      '[::]',
      ...canaries.addresses,
      ...canaries.addresses.map((ip) => `[${ip}]`),
    ]);
    const urls = inwardUrls(port).filter((url) => here.has(parsed(url)?.hostname ?? ''));
    const plainly = urls.filter((url) => new URL(url).protocol === 'http:' && new URL(url).username === '');
    for (const url of plainly) expect([url, await (await fetch(url)).text()]).toEqual([url, 'inside']);
    expect(canaries.takeArrivals().length).toBe(plainly.length);
    expect(plainly.length).toBeGreaterThan(200);
  });

  it.each(WAYS_OUT)('would lead %s there, if a setting allowed that', async (_, open) => {
    const way = open({ egress: { allow: canaries.addresses.map((address) => cidr(address)) } });
    for (const address of canaries.addresses) {
      for (const open of canaries.ports) {
        await way.go(`http://${address.includes(':') ? `[${address}]` : address}:${open}/`);
        expect(new Set(canaries.takeArrivals())).toEqual(new Set([`${address}:${open}`]));
      }
    }
    await way.close();
  });
});

const cidr = (address: string): string => `${address}/${address.includes(':') ? 128 : 32}`;

describe.each(WAYS_OUT)('%s', (name, open, { follows }) => {
  /** Whoever asks for a name that is not in the table hears that there is none; nobody outside is ever asked. */
  const going = async (
    table: Record<string, NameAnswer | ((asked: number, type: 'A' | 'AAAA') => NameAnswer)> = {},
    egress: Parameters<OpenWayOut>[0]['egress'] = {},
  ): Promise<WayOut> => {
    const names = await lab.names(table);
    const way = open({ egress: { ports: [port], dns: [names.address], ...egress }, limits: LIMITS });
    lab.onEnd(() => way.close());
    return way;
  };

  const outside = (script: Parameters<Laboratory['server']>[0], at?: number): Promise<ScriptedServer> =>
    lab.server(script, { host: OUTSIDE, ...(at !== undefined && { port: at }) });

  it('connects to none of them, cited in any way', async () => {
    const way = await going();
    for (const each of canaries.ports) {
      const results = await goToAll(way, inwardUrls(each));
      const decoys = results.filter(([url]) => /^example\.test(,|$)/.test(parsed(url)?.hostname ?? ''));
      // By the standard these lead to a host that is not there.
      expect(decoys.filter(([, verdict]) => verdict !== 'gone' && verdict !== 'unsafe')).toEqual([]);
      const rest = results.filter((result) => !decoys.includes(result));
      expect(rest.filter(([, verdict]) => !REFUSED.includes(verdict))).toEqual([]);
    }
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it('connects to none of them by names that the machine itself knows', async () => {
    const way = open({ egress: { ports: [port] }, limits: LIMITS });
    const { hostname } = await import('node:os');
    for (const name of ['localhost', 'LOCALHOST', 'localhost.', 'ip6-localhost', 'ip6-loopback', hostname()]) {
      expect(REFUSED.concat('gone', 'transient')).toContain((await way.go(`http://${name}:${port}/`)).verdict);
    }
    await way.close();
    expect(canaries.takeArrivals()).toEqual([]);
  });

  const recordOf = (address: string): NameAnswer => (address.includes(':') ? { aaaa: [address] } : { a: [address] });

  it('connects to none of them, resolved to', async () => {
    const way = await going(Object.fromEntries(INWARD_LITERALS.map((ip, index) => [`h${index}.test`, recordOf(ip)])));
    const results = await goToAll(
      way,
      INWARD_LITERALS.map((__, index) => `http://h${index}.test:${port}/`),
    );
    const wrong = results.filter(([, verdict]) => verdict !== 'unsafe');
    expect(wrong).toEqual([]);
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it('connects to none of them at the end of a chain of aliases, or among others', async () => {
    const way = await going({
      'alias.test': { cname: ['cdn.test'], a: ['127.0.0.1'], aaaa: ['::1'] },
      'aliases.test': { cname: ['a.test', 'b.test', 'localhost', 'c.test'], a: ['127.0.0.1'] },
      'to-localhost.test': { cname: ['localhost'], a: ['127.0.0.1'] },
      'all.test': { a: ['10.0.0.1', '127.0.0.1', '169.254.169.254'], aaaa: ['::1', '::ffff:127.0.0.1', 'fd00::1'] },
      // As the services do that write an address into a name.
      '127.0.0.1.nip.test': { a: ['127.0.0.1'] },
      '7f000001.nip.test': { a: ['127.0.0.1'] },
      'localtest.test': { a: ['127.0.0.1'], aaaa: ['::1'] },
    });
    for (const name of ['alias', 'aliases', 'to-localhost', 'all', '127.0.0.1.nip', '7f000001.nip', 'localtest']) {
      const result = await way.go(`http://${name}.test:${port}/`);
      expect([name, result.verdict, result.reason]).toEqual([name, 'unsafe', 'forbidden_address']);
    }
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it('of a mixture of allowed and refused addresses uses only the allowed', async () => {
    const server = await outside((socket) => socket.write(page('', {}, 404)), port);
    const way = await going(
      { 'mixed.test': { a: ['127.0.0.1', OUTSIDE, '10.0.0.1'], aaaa: ['::1', '::ffff:127.0.0.1'] } },
      { allow: [`${OUTSIDE}:${port}`] },
    );
    await way.go(`http://mixed.test:${port}/`);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it('where only the inward one of two addresses answers, goes to neither', async () => {
    // Nobody listens on the allowed address; those who try one after the other would end up inside.
    const way = await going(
      { 'mixed.test': { a: [OUTSIDE, '127.0.0.1'], aaaa: ['::1'] } },
      { allow: [`${OUTSIDE}:${port}`] },
    );
    const { reason } = await way.go(`http://mixed.test:${port}/`);
    expect(reason).toBe('connection_refused');
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it('connects to no port that is not open, on an address that is', async () => {
    const [, other = 0] = canaries.ports;
    const server = await outside((socket) => socket.write(page('')), other);
    const way = await going({ 'open.test': { a: [OUTSIDE] } }, { allow: [`${OUTSIDE}:${port}`] });
    for (const host of [OUTSIDE, 'open.test']) {
      expect(await way.go(`http://${host}:${other}/`)).toMatchObject({ verdict: 'unsafe' });
    }
    expect(server.connections).toBe(0);
  });

  it.each([301, 302, 303, 307, 308])('connects to none of them, redirected to by %i', async (status) => {
    // What follows no redirect, or follows it as a check does, is shown by fewer.
    const isWhole = name === 'a check' || (follows && status === 302);
    const urls = inwardUrls(port).filter((__, index) => isWhole || index % 7 === 0);
    const server = await outside((socket, { target }) => {
      // As they would stand in a header: raw bytes, and nothing that would end the line.
      const location = Buffer.from((urls[Number(target.slice(1))] ?? '').replaceAll(/[\r\n\0]/g, '')).toString(
        'latin1',
      );
      socket.write(redirect(status, location));
    });
    const way = await going({}, { allow: [`${OUTSIDE}:${server.port}`] });
    const results = await goToAll(
      way,
      urls.map((__, index) => server.url(`/${index}`)),
    );
    // What does not parse as an address is a bad Location; what leads to the decoy is gone.
    const fine = follows ? ['unsafe', 'misconfigured', 'gone'] : ['reachable'];
    expect(results.filter(([, verdict]) => !fine.includes(verdict))).toEqual([]);
    if (isWhole) expect(results.filter(([, verdict]) => verdict === 'unsafe').length).toBeGreaterThan(766);
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it.each([
    [
      'a refresh of the page',
      (url: string) => page(`<meta http-equiv=refresh content="0;url=${url.replaceAll('"', '&quot;')}">`),
    ],
    [
      'a refresh in the header',
      (url: string) =>
        page('', { refresh: Buffer.from(`0;url=${url.replaceAll(/[\r\n\0]/g, '')}`).toString('latin1') }),
    ],
    [
      'a base and a refresh of the page',
      (url: string) =>
        page(`<base href="${url.replaceAll('"', '&quot;')}"><meta http-equiv=refresh content="0;url=?x">`),
    ],
  ])('connects to none of them, led to by %s', async (__, answer) => {
    const urls = inwardUrls(port).filter((___, index) => follows || index % 7 === 0);
    const server = await outside((socket, { target }) => {
      socket.write(answer(urls[Number(/^\/(\d+)/.exec(target)?.[1])] ?? ''));
    });
    const way = await going({}, { allow: [`${OUTSIDE}:${server.port}`] });
    const results = await goToAll(
      way,
      urls.map((___, index) => server.url(`/${index}/${index}`)),
    );
    if (follows) expect(results.filter(([, verdict]) => verdict === 'unsafe').length).toBeGreaterThan(500);
    expect(canaries.takeArrivals()).toEqual([]);
  });

  it('connects to none of them, redirected to by way of several others', async () => {
    const server = await outside((socket, { target }) => {
      const left = Number(target.slice(1));
      const last = `http://127.0.0.1:${port}/`;
      socket.write(redirect(302, left > 0 ? `/${left - 1}` : last, { connection: 'close' }));
      socket.end();
    });
    const way = await going({}, { allow: [`${OUTSIDE}:${server.port}`] });
    for (let hops = 0; hops < 20; hops += 1) await way.go(server.url(`/${hops}`));
    expect(server.requests.length).toBeGreaterThanOrEqual(20);
    expect(canaries.takeArrivals()).toEqual([]);
  });

  describe('of a name that changes its mind', () => {
    /** First an address that is allowed, and from then on what leads inside. */
    const rebinding = (inward: NameAnswer) => (asked: number, type: 'A' | 'AAAA') =>
      asked > 1 ? inward : type === 'A' ? { a: [OUTSIDE] } : {};
    const INWARD: [string, NameAnswer][] = [
      ['127.0.0.1', { a: ['127.0.0.1'], aaaa: ['::1'] }],
      ['a mapped address', { aaaa: ['::ffff:127.0.0.1'] }],
      ['an alias', { cname: ['localhost'], a: ['127.0.0.1'] }],
    ];

    it.each(INWARD)('keeps to what was vetted, or refuses what comes later: %s', async (__, inward) => {
      const script = [
        // The next hop needs a connection of its own, and so another answer.
        () => redirect(302, '/next', { connection: 'close' }),
        () => response(503, { connection: 'close' }),
        () => page('<meta http-equiv=refresh content="0;url=/next">', { connection: 'close' }),
        // What makes a check ask for a page beside the cited one.
        () => page('<title>Not found</title><h1>Page not found</h1>', { connection: 'close' }),
        () => redirect(302, '/', { connection: 'close' }),
        null,
      ];
      for (const answer of script) {
        const server = await outside((socket) => {
          if (answer === null) socket.resetAndDestroy();
          else socket.end(answer());
        }, port);
        const way = await going({ 'rebind.test': rebinding(inward) }, { allow: [`${OUTSIDE}:${port}`] });
        await way.go(`http://rebind.test:${port}/a/b`);
        await way.go(`http://rebind.test:${port}/a/c`);
        expect(server.connections).toBeGreaterThan(0);
        await server.close();
      }
      expect(canaries.takeArrivals()).toEqual([]);
    });
  });
});

it('dresses a host in more than 20 ways', () => {
  expect(Object.keys(DRESSES).length).toBeGreaterThan(20);
});
