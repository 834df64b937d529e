import { Laboratory } from './lab/laboratory';
import { type NameAnswer } from './lab/name-server';
import { ARTICLE, page } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

async function check(table: Record<string, NameAnswer>, host = 'www.site.test', dnsMs = 5_000) {
  const server = await lab.server((socket) => socket.write(page(ARTICLE)));
  const names = await lab.names(table);
  const checker = lab.checker({ egress: { dns: [names.address] }, limits: { dnsMs } });
  return { result: await checker.check(server.url('/a/b', host)), server, names };
}

it('a name with an address is reachable, through the resolver that was named', async () => {
  const { result, server } = await check({ 'www.site.test': { a: ['127.0.0.1'] } });
  expect(result).toMatchObject({ verdict: 'reachable' });
  expect(result.hops[0]?.address).toBe('127.0.0.1');
  expect(server.requests[0]?.headers['host']).toBe(`www.site.test:${server.port}`);
});

it('a name that does not exist is gone, and whether its whole domain is missing is told', async () => {
  const { result } = await check({});
  expect(result).toMatchObject({ verdict: 'gone', reason: 'dns_nxdomain', flags: ['domain_missing'], attempts: 1 });
  const other = await check({ 'site.test': { a: ['127.0.0.1'] } });
  expect(other.result).toMatchObject({ verdict: 'gone', reason: 'dns_nxdomain', flags: [] });
});

it('a name that no name can be is gone', async () => {
  const { result } = await check({}, 'www,site.test');
  expect(result).toMatchObject({ verdict: 'gone', reason: 'dns_nxdomain' });
});

it('a name without any address is gone', async () => {
  const { result } = await check({ 'www.site.test': {} });
  expect(result).toMatchObject({ verdict: 'gone', reason: 'dns_no_address' });
});

it.each<[NameAnswer, string]>([
  ['servfail', 'dns_servfail'],
  ['refused', 'dns_refused'],
  ['silence', 'dns_timeout'],
])('%s is transient, tried twice', async (answer, reason) => {
  const { result } = await check({ 'www.site.test': answer }, 'www.site.test', 300);
  expect(result).toMatchObject({ verdict: 'transient', reason, attempts: 2 });
});

it('trouble with one family does not hide the addresses of the other', async () => {
  const server = await lab.server((socket) => socket.write(page(ARTICLE)));
  const names = await lab.names({ 'site.test': (_, type) => (type === 'A' ? { a: ['127.0.0.1'] } : 'servfail') });
  const checker = lab.checker({ egress: { dns: [names.address] } });
  expect(await checker.check(server.url('/', 'site.test'))).toMatchObject({ verdict: 'reachable' });
});

it('a dead IPv6 address does not keep us from the IPv4 one', async () => {
  const { result } = await check({ 'www.site.test': { aaaa: ['::1'], a: ['127.0.0.1'] } });
  expect(result).toMatchObject({ verdict: 'reachable', attempts: 1 });
  expect(result.hops[0]?.address).toBe('127.0.0.1');
});

it('of several addresses a live one is found', async () => {
  const { result } = await check({ 'www.site.test': { a: ['127.9.9.9', '127.8.8.8', '127.0.0.1'] } });
  expect(result).toMatchObject({ verdict: 'reachable', attempts: 1 });
});

it('an international name goes out as punycode, a trailing dot is kept', async () => {
  const { result, names } = await check({ 'xn--bcher-kva.test': { a: ['127.0.0.1'] } }, 'bücher.test');
  expect(result.verdict).toBe('reachable');
  expect(names.questions).toContain('xn--bcher-kva.test A');
  const dotted = await check({ 'site.test': { a: ['127.0.0.1'] } }, 'site.test.');
  expect(dotted.result.verdict).toBe('reachable');
});
