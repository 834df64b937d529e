import { CertificateAuthority, type CertificateOptions, type Identity, selfSigned } from './lab/certificates';
import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, redirect, site } from './lab/responses';

const lab = new Laboratory();
const DAY = 86_400_000;
let authority: CertificateAuthority;

beforeAll(async () => {
  authority = await CertificateAuthority.create();
});
afterEach(() => lab.end());

const routes = site({ '/a/b': page(ARTICLE) });

async function check(identity: Identity, host = '127.0.0.1') {
  const names = await lab.names({ 'site.test': { a: ['127.0.0.1'] } });
  const server = await lab.server(routes, { tls: identity });
  const checker = lab.checker({ trustedRoots: [authority.pem], egress: { dns: [names.address] } });
  return { server, result: await checker.check(server.url('/a/b', host)) };
}

it('a certificate without fault is reachable', async () => {
  const { result } = await check(await authority.issue({ names: ['site.test'] }), 'site.test');
  expect(result).toMatchObject({ verdict: 'reachable', title: 'Harbour budget rises' });
  expect(result.timings['tlsMs']).toBeGreaterThan(0);
});

it.each<[string, CertificateOptions, string]>([
  ['has expired', { notBefore: new Date(Date.now() - 2 * DAY), notAfter: new Date(Date.now() - DAY) }, 'tls_expired'],
  [
    'is not yet valid',
    { notBefore: new Date(Date.now() + DAY), notAfter: new Date(Date.now() + 2 * DAY) },
    'tls_not_yet_valid',
  ],
  ['is for another host', { names: ['other.test'] }, 'tls_wrong_host'],
])('a certificate that %s is misconfigured, and no request is made', async (_, options, reason) => {
  const { result, server } = await check(await authority.issue(options));
  expect(result).toMatchObject({ verdict: 'misconfigured', reason, attempts: 1 });
  expect(server.requests).toHaveLength(0);
});

it('a self-signed certificate is misconfigured, also when the environment asks to look away', async () => {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  try {
    const { result, server } = await check(await selfSigned());
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'tls_self_signed' });
    expect(server.requests).toHaveLength(0);
  } finally {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  }
});

it('a certificate of an unknown authority is misconfigured', async () => {
  const stranger = await CertificateAuthority.create('Another Root');
  const { result } = await check(await stranger.issue());
  expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'tls_untrusted' });
});

it('a server that only speaks TLS 1.1 is misconfigured', async () => {
  const identity = { ...(await authority.issue()), minVersion: 'TLSv1' as never, maxVersion: 'TLSv1.1' as const };
  const { result } = await check(identity);
  expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'tls_protocol' });
});

it('plain HTTP where TLS was expected is misconfigured, and the other way round too', async () => {
  const plain = await lab.server((socket) => socket.write(page(ARTICLE)), {
    onConnection: (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
  });
  const result = await lab.checker().check(`https://127.0.0.1:${plain.port}/a/b`);
  expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'tls_protocol' });
  const tls = await lab.server(routes, { tls: await authority.issue() });
  const other = await lab.checker().check(`http://127.0.0.1:${tls.port}/a/b`);
  expect(['misconfigured', 'transient']).toContain(other.verdict);
});

it('a handshake that never ends is transient', async () => {
  const server = await lab.server(() => undefined);
  const result = await lab.checker({ limits: { connectMs: 100 } }).check(`https://127.0.0.1:${server.port}/`);
  expect(result).toMatchObject({ verdict: 'transient', reason: 'timeout_tls', attempts: 2 });
});

it('a redirect from https to http is reachable and flagged, never suggested', async () => {
  const plain = await lab.server(routes);
  const secure = await lab.server(site({ '/a': redirect(301, plain.url('/a/b')) }), { tls: await authority.issue() });
  const result = await lab.checker({ trustedRoots: [authority.pem] }).check(secure.url('/a'));
  expect(result).toMatchObject({ verdict: 'reachable', suggestedUrl: null, flags: ['tls_downgrade'] });
});
