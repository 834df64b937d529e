import { createServer, type AddressInfo, type Server } from 'node:net';
import { LinkChecker } from '@app/link-check';
import { Laboratory } from './lab/laboratory';
import { redirect } from './lab/responses';

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

/** Hosts as they may stand in a cited URL; every one of them leads inside, or nowhere. */
const HOSTS = [
  // loopback, every way to write it
  ...[
    '127.0.0.1',
    '127.0.0.2',
    '127.1',
    '127.0.1',
    '127.255.255.254',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0x7f.1',
  ],
  ...[
    '017700000001',
    '0177.0.0.1',
    '0177.0.0.01',
    '0177.1',
    '127.0.0.1.',
    '0x7F.0x0.0x0.0x1',
    '127.0x000001',
    '0000177.0.0.1',
  ],
  ...[
    '127。0。0。1',
    '①②⑦.0.0.1',
    '１２７.０.０.１',
    '%31%32%37.0.0.1',
    '127%2e0%2e0%2e1',
    '0x7f.0x1',
    '127.65535',
    '127.0.65535',
  ],
  // this host
  ...['0.0.0.0', '0', '0.0', '0x0', '00', '0.0.0.0.', '0.1.2.3'],
  // private, link-local, CGNAT
  ...[
    '10.0.0.1',
    '10.255.255.255',
    '0xa000001',
    '012.1.2.3',
    '167772161',
    '10.1',
    '172.16.0.1',
    '172.31.255.255',
    '2886729729',
  ],
  ...[
    '192.168.0.1',
    '192.168.1',
    '3232235521',
    '0xc0a80001',
    '192.168.255.255',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
  ],
  ...['169.254.1.1', '0251.0376.0251.0376', '100.64.0.1', '100.127.255.255', '1681915905'],
  // reserved, documentation, benchmarking, multicast, broadcast
  ...[
    '192.0.0.1',
    '192.0.0.170',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '198.19.255.255',
    '192.88.99.1',
  ],
  ...[
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '4294967295',
    '0xffffffff',
    '192.52.193.1',
    '192.175.48.1',
  ],
  // IPv6: loopback, unspecified, link-local, site-local, unique local
  ...[
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[0:0:0:0:0:0:0:0]',
    '[0000::0001]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
    '[fc00::1]',
  ],
  ...['[fd00::1]', '[fd12:3456:789a::1]', '[fd00:ec2::254]'],
  // IPv4 inside IPv6: mapped, translated, compatible, NAT64, 6to4, Teredo, ISATAP
  ...[
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:169.254.169.254]',
    '[::ffff:0:0]',
    '[::ffff:8.8.8.8]',
  ],
  ...[
    '[0:0:0:0:0:ffff:7f00:1]',
    '[::ffff:0:127.0.0.1]',
    '[::ffff:0:7f00:1]',
    '[::127.0.0.1]',
    '[::7f00:1]',
    '[::a00:1]',
  ],
  ...['[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::a00:1]', '[64:ff9b::808:808]', '[64:ff9b:1::7f00:1]'],
  ...['[2002:7f00:1::]', '[2002:7f00:1::1]', '[2002:a00:1::1]', '[2002:a9fe:a9fe::]', '[2002:808:808::1]'],
  ...['[2001:0:7f00:1::]', '[2001::1]', '[2001:0:4136:e378:8000:63bf:3fff:fdd2]', '[2001:20::1]', '[2001:10::1]'],
  ...[
    '[2a00::5efe:7f00:1]',
    '[2a00::200:5efe:7f00:1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[100::1]',
    '[5f00::1]',
    '[4000::1]',
    '[::2]',
  ],
  // IPv6 multicast
  ...['[ff02::1]', '[ff05::2]', '[ff0e::1]', '[ff00::]'],
  // names that mean this machine
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'x.y.localhost',
    'loc%61lhost',
    'ｌocalhost',
    'localhost%2e',
  ],
];

const PREFIXES = [
  'http://',
  'https://',
  'http:\\\\',
  'http:/',
  'HTTP://user:pass@',
  'http://example.com@',
  'http:\n//',
];

it(`knows at least 100 forms of inward addresses`, () => {
  expect(new Set(HOSTS).size).toBeGreaterThanOrEqual(100);
});

it('connects to none of them, cited in any way', async () => {
  const checker = new LinkChecker({ egress: { ports: [port] } });
  connections = 0;
  const wrong: string[] = [];
  for (const host of HOSTS) {
    for (const prefix of PREFIXES) {
      const url = `${prefix}${host}:${port}/latest/meta-data`;
      const { verdict } = await checker.check(url);
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
  const checker = new LinkChecker({ egress: { allow: [`127.0.0.1:${server.port}`], ports: [port] } });
  connections = 0;
  const wrong: string[] = [];
  for (const [index, host] of HOSTS.entries()) {
    const { verdict } = await checker.check(server.url(`/${index}`));
    if (verdict !== 'unsafe') wrong.push(`${host} is ${verdict}`);
  }
  await checker.close();
  // What does not parse as an address is a bad Location instead.
  expect(wrong.filter((line) => !line.endsWith('is misconfigured'))).toEqual([]);
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
  const checker = new LinkChecker({ egress: { ports: [port], dns: [names.address] } });
  connections = 0;
  for (const [index, host] of literals.entries()) {
    const result = await checker.check(`http://h${index}.test:${port}/`);
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
  const checker = new LinkChecker({
    egress: { allow: [`127.0.0.77:${open.port}`], ports: [port], dns: [names.address] },
  });
  connections = 0;
  const result = await checker.check(`http://rebind.test:${open.port}/`);
  // The connection is kept, so the second hop goes to the address that was vetted.
  expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'redirect_loop' });
  expect(await checker.check(`http://rebind.test:${port}/`)).toMatchObject({ verdict: 'unsafe' });
  await checker.close();
  expect(connections).toBe(0);
});

it('of a mixture of allowed and refused addresses uses only the allowed', async () => {
  const server = await lab.server((socket) => socket.end('HTTP/1.1 404 X\r\ncontent-length: 0\r\n\r\n'), {
    host: '127.0.0.9',
  });
  const names = await lab.names({ 'mixed.test': { a: ['127.0.0.1', '127.0.0.9', '10.0.0.1'] } });
  const checker = new LinkChecker({ egress: { allow: [`127.0.0.9:${server.port}`], dns: [names.address] } });
  const result = await checker.check(`http://mixed.test:${server.port}/`);
  expect(result).toMatchObject({ verdict: 'gone', reason: 'http_404' });
  expect(result.hops[0]?.address).toBe('127.0.0.9');
  await checker.close();
});
