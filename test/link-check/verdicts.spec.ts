import { createServer, type AddressInfo } from 'node:net';
import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, redirect, site } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

describe('without any connection', () => {
  it.each([
    ['not a url', 'invalid', 'invalid_url'],
    ['http://', 'invalid', 'invalid_url'],
    ['', 'invalid', 'invalid_url'],
    ['mailto:a@example.com', 'unsupported', 'unsupported_scheme'],
    ['ftp://example.com/a', 'unsupported', 'unsupported_scheme'],
    ['data:text/plain,a', 'unsupported', 'unsupported_scheme'],
    ['tel:+4930123', 'unsupported', 'unsupported_scheme'],
    ['javascript:alert(1)', 'unsupported', 'unsupported_scheme'],
  ])('%j is %s', async (url, verdict, reason) => {
    expect(await lab.checker().check(url)).toMatchObject({ url, verdict, reason, hops: [], status: null });
  });

  it.each(['http://127.0.0.1/', 'http://10.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/', 'http://localhost/'])(
    '%s is unsafe',
    async (url) => {
      const result = await lab.checker({ egress: { allow: [] } }).check(url);
      expect(result).toMatchObject({ verdict: 'unsafe', reason: 'forbidden_address', status: null });
    },
  );

  it('another port than 80 and 443 is unsafe until it is opened', async () => {
    const closed = lab.checker({ egress: { allow: [] } });
    expect(await closed.check('http://8.8.8.8:8080/')).toMatchObject({ verdict: 'unsafe', reason: 'forbidden_port' });
  });
});

describe('by the answer', () => {
  it.each([
    [200, 'reachable', 'ok'],
    [203, 'reachable', 'ok'],
    [206, 'reachable', 'ok'],
    [404, 'gone', 'http_404'],
    [410, 'gone', 'http_410'],
    [401, 'blocked', 'http_401'],
    [402, 'blocked', 'http_402'],
    [403, 'blocked', 'http_403'],
    [407, 'blocked', 'http_407'],
    [451, 'blocked', 'http_451'],
    [999, 'blocked', 'http_999'],
    [400, 'suspect', 'http_400'],
    [405, 'suspect', 'http_405'],
    [408, 'transient', 'http_408'],
    [429, 'transient', 'http_429'],
    [500, 'transient', 'http_500'],
    [502, 'transient', 'http_502'],
    [503, 'transient', 'http_503'],
    [504, 'transient', 'http_504'],
    [520, 'transient', 'http_520'],
    [304, 'misconfigured', 'http_304'],
  ])('%i is %s', async (status, verdict, reason) => {
    const server = await lab.server(site({ '/a/b': page(status === 304 ? '' : ARTICLE, {}, status) }));
    const result = await lab.checker().check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict, reason, status, finalUrl: server.url('/a/b') });
  });

  it('a refused connection is transient, tried twice', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const result = await lab.checker().check(`http://127.0.0.1:${port}/`);
    expect(result).toMatchObject({ verdict: 'transient', reason: 'connection_refused', status: null });
  });

  it('a server that never answers is transient', async () => {
    const server = await lab.server(() => undefined);
    const result = await lab.checker({ limits: { headersMs: 100, totalMs: 1_000 } }).check(server.url());
    expect(result).toMatchObject({ verdict: 'transient', reason: 'timeout_headers' });
    expect(server.requests).toHaveLength(2);
  });

  it('a permanent redirect is moved, with the address that the citation should carry', async () => {
    const server = await lab.server(site({ '/old': redirect(301, '/new'), '/new': page(ARTICLE) }));
    const result = await lab.checker().check(server.url('/old'));
    expect(result).toMatchObject({ verdict: 'moved', suggestedUrl: server.url('/new'), finalUrl: server.url('/new') });
    expect(result.hops).toEqual([
      { url: server.url('/old'), status: 301, location: server.url('/new'), via: 'location', address: '127.0.0.1' },
      { url: server.url('/new'), status: 200, location: null, via: null, address: '127.0.0.1' },
    ]);
  });

  it('a redirect to an inward address is unsafe and gets no connection', async () => {
    const inside = await lab.server(site({ '/': page(ARTICLE) }), { host: '127.0.0.2' });
    const server = await lab.server(site({ '/a': redirect(302, inside.url()) }));
    const checker = lab.checker({ egress: { allow: [`127.0.0.1:${server.port}`] } });
    const result = await checker.check(server.url('/a'));
    expect(result).toMatchObject({ verdict: 'unsafe', reason: 'forbidden_address', status: 302 });
    expect(result.hops).toHaveLength(2);
    expect(inside.connections).toBe(0);
  });
});

describe('the address that a page names as its own', () => {
  const canonicalOf = async (markup: string, path = '/a/b') => {
    const server = await lab.server(site({ '/a/b': page(markup + ARTICLE), '/old': redirect(301, '/a/b') }));
    const { canonicalUrl } = await lab.checker().check(server.url(path));
    return canonicalUrl?.replace(server.url(''), '');
  };

  it.each([
    ['is told, whole', '<link rel="canonical" href="https://wire.example/story">', 'https://wire.example/story'],
    ['is told from where the page is', '<link rel=canonical href="../story?x=1">', '/story?x=1'],
    ['is where it was reached when it names none', '', '/a/b'],
    ['is where it was reached when it names none of the web', '<link rel=canonical href="mailto:a@b">', '/a/b'],
    ['is where it was reached when what it names is none', '<link rel=canonical href="http://">', '/a/b'],
  ])('%s', async (_, markup, expected) => {
    expect(await canonicalOf(markup)).toBe(expected);
  });

  it('is that of the page at the end of redirects', async () => {
    expect(await canonicalOf('', '/old')).toBe('/a/b');
  });

  it('is none of a page that is not there', async () => {
    const server = await lab.server(site({}));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({ verdict: 'gone', canonicalUrl: null });
  });
});
