import { createServer, type AddressInfo, type Server } from 'node:net';
import { LinkChecker, type LinkCheckerOptions, MessageClient, PageFetcher } from '@app/link-check';
import { HOSTS, PREFIXES } from './lab/inward-addresses';
import { Laboratory } from './lab/laboratory';
import { page, redirect } from './lab/responses';

const lab = new Laboratory();

/** Listens on every address of this machine, and counts whoever comes. */
let guarded: Server;
let port: number;
let connections = 0;

beforeAll(async () => {
  guarded = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => guarded.listen(0, '::', resolve));
  ({ port } = guarded.address() as AddressInfo);
});
afterAll(async () => {
  await lab.end();
  await new Promise((resolve) => guarded.close(resolve));
});

it(`knows at least 100 forms of inward addresses`, () => {
  expect(new Set(HOSTS).size).toBeGreaterThanOrEqual(100);
});

/** Everything that goes out by an address from outside: it must go nowhere inside. */
const WAYS_OUT = [
  [
    'a check',
    (options: LinkCheckerOptions) => {
      const checker = new LinkChecker(options);
      return { go: (url: string) => checker.check(url), close: () => checker.close() };
    },
  ],
  [
    'a fetch',
    (options: LinkCheckerOptions) => {
      const fetcher = new PageFetcher(options);
      return {
        go: async (url: string) => {
          const result = await fetcher.fetch(url, { 'text/html': 1_000_000 });
          return result.outcome === 'failed' ? result : { ...result, verdict: 'fetched', reason: 'ok' };
        },
        close: () => fetcher.close(),
      };
    },
  ],
] as const;

describe.each(WAYS_OUT)('%s', (_, going) => {
  it('connects to none of them, cited in any way', async () => {
    const checker = going({ egress: { ports: [port] } });
    connections = 0;
    const wrong: string[] = [];
    for (const host of HOSTS) {
      for (const prefix of PREFIXES) {
        const url = `${prefix}${host}:${port}/latest/meta-data`;
        const { verdict } = await checker.go(url);
        if (verdict !== 'unsafe' && verdict !== 'invalid') wrong.push(`${url} is ${verdict}`);
      }
    }
    await checker.close();
    expect(wrong).toEqual([]);
    expect(connections).toBe(0);
  });

  it('connects to none of them, redirected to', async () => {
    const server = await lab.server((socket, { target }) => {
      const host = Buffer.from(HOSTS[Number(target.slice(1))] ?? '').toString('latin1');
      socket.write(redirect(302, `http://${host}:${port}/latest/meta-data`));
    });
    const checker = going({ egress: { allow: [`127.0.0.1:${server.port}`], ports: [port] } });
    connections = 0;
    const wrong: string[] = [];
    for (const [index, host] of HOSTS.entries()) {
      const { verdict } = await checker.go(server.url(`/${index}`));
      if (verdict !== 'unsafe') wrong.push(`${host} is ${verdict}`);
    }
    await checker.close();
    // What does not parse as an address is a bad Location instead.
    expect(wrong.filter((line) => !line.endsWith('is misconfigured'))).toEqual([]);
    expect(connections).toBe(0);
  });

  it('connects to none of them, refreshed to', async () => {
    const server = await lab.server((socket, { target }) => {
      const host = HOSTS[Number(target.slice(1))] ?? '';
      socket.write(page(`<meta http-equiv=refresh content="0;url=http://${host}:${port}/latest/meta-data">`));
    });
    const checker = going({ egress: { allow: [`127.0.0.1:${server.port}`], ports: [port] } });
    connections = 0;
    const wrong: string[] = [];
    for (const [index, host] of HOSTS.entries()) {
      const { verdict } = await checker.go(server.url(`/${index}`));
      if (verdict !== 'unsafe') wrong.push(`${host} is ${verdict}`);
    }
    await checker.close();
    // What does not parse as an address is a bad target instead.
    expect(wrong.filter((line) => !line.endsWith('is suspect'))).toEqual([]);
    expect(connections).toBe(0);
  });

  it('connects to none of them, resolved to', async () => {
    const literals = HOSTS.filter((host) => /^\[.*\]$|^\d+\.\d+\.\d+\.\d+$/.test(host) && !/^0\d/.test(host));
    const table = Object.fromEntries(
      literals.map((host, index) => [
        `h${index}.test`,
        host.startsWith('[') ? { aaaa: [host.slice(1, -1)] } : { a: [host] },
      ]),
    );
    const names = await lab.names(table);
    const checker = going({ egress: { ports: [port], dns: [names.address] } });
    connections = 0;
    for (const [index, host] of literals.entries()) {
      const result = await checker.go(`http://h${index}.test:${port}/`);
      expect([host, result.verdict, result.reason]).toEqual([host, 'unsafe', 'forbidden_address']);
    }
    await checker.close();
    expect(connections).toBe(0);
  });

  it('does not follow a name that changes its mind between two answers', async () => {
    const names = await lab.names({
      'rebind.test': (asked, type) => (type === 'AAAA' ? {} : { a: [asked % 2 === 1 ? '127.0.0.77' : '127.0.0.1'] }),
    });
    const open = await lab.server((socket) => socket.write(redirect(302, '/next')), { host: '127.0.0.77' });
    const checker = going({
      egress: { allow: [`127.0.0.77:${open.port}`], ports: [port], dns: [names.address] },
    });
    connections = 0;
    const result = await checker.go(`http://rebind.test:${open.port}/`);
    // The connection is kept, so the second hop goes to the address that was vetted.
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'redirect_loop' });
    expect(await checker.go(`http://rebind.test:${port}/`)).toMatchObject({ verdict: 'unsafe' });
    await checker.close();
    expect(connections).toBe(0);
  });

  it('of a mixture of allowed and refused addresses uses only the allowed', async () => {
    const server = await lab.server((socket) => socket.end('HTTP/1.1 404 X\r\ncontent-length: 0\r\n\r\n'), {
      host: '127.0.0.9',
    });
    const names = await lab.names({ 'mixed.test': { a: ['127.0.0.1', '127.0.0.9', '10.0.0.1'] } });
    const checker = going({ egress: { allow: [`127.0.0.9:${server.port}`], dns: [names.address] } });
    const result = await checker.go(`http://mixed.test:${server.port}/`);
    expect(result).toMatchObject({ verdict: 'gone', reason: 'http_404' });
    expect(result.hops[0]?.address).toBe('127.0.0.9');
    await checker.close();
  });
});

describe('a message', () => {
  const send = async (client: MessageClient, url: string) =>
    client.send({ url: new URL(url), headers: {}, body: '{}' });

  it('connects to none of them, told to', async () => {
    const client = new MessageClient({ egress: { ports: [port] } });
    connections = 0;
    const wrong: string[] = [];
    let sent = 0;
    for (const host of HOSTS) {
      for (const prefix of PREFIXES) {
        const url = `${prefix}${host}:${port}/latest/meta-data`;
        if (!URL.canParse(url)) continue;
        const answer = await send(client, url);
        sent += 1;
        if (answer.outcome !== 'failed') wrong.push(`${url} answered`);
      }
    }
    await client.close();
    expect(wrong).toEqual([]);
    expect(sent).toBeGreaterThan(200);
    expect(connections).toBe(0);
  });

  it('follows no redirect to any of them, nor to anywhere else', async () => {
    const server = await lab.server((socket, { target }) => {
      const host = Buffer.from(HOSTS[Number(target.slice(1))] ?? '').toString('latin1');
      socket.write(redirect(308, target === '/here' ? '/there' : `http://${host}:${port}/latest/meta-data`));
    });
    const client = new MessageClient({ egress: { allow: [`127.0.0.1:${server.port}`], ports: [port] } });
    connections = 0;
    for (const index of [...HOSTS.keys(), 'here'] as const) {
      expect(await send(client, server.url(`/${index}`))).toMatchObject({ outcome: 'answered', status: 308 });
    }
    await client.close();
    expect(connections).toBe(0);
  });
});
