import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, redirect, response, site } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

describe('a chain of redirects', () => {
  it.each([301, 308])('that begins with %i is moved, to where the permanent part ends', async (status) => {
    const server = await lab.server(
      site({ '/a': redirect(status, '/b'), '/b': redirect(301, '/c'), '/c': redirect(302, '/d'), '/d': page(ARTICLE) }),
    );
    const result = await lab.checker().check(server.url('/a'));
    expect(result).toMatchObject({
      verdict: 'moved',
      suggestedUrl: server.url('/c'),
      finalUrl: server.url('/d'),
      flags: ['redirected_temporarily'],
    });
  });

  it.each([302, 303, 307])('that begins with %i keeps the citation', async (status) => {
    const server = await lab.server(
      site({ '/a': redirect(status, '/b'), '/b': redirect(301, '/c'), '/c': page(ARTICLE) }),
    );
    const result = await lab.checker().check(server.url('/a'));
    expect(result).toMatchObject({ verdict: 'reachable', suggestedUrl: null, flags: ['redirected_temporarily'] });
  });

  it('of 20 is followed, of 21 is not', async () => {
    const server = await lab.server((socket, { target }) => {
      const left = Number(target.slice(1));
      socket.write(left === 0 ? page(ARTICLE) : redirect(302, `/${left - 1}`));
    });
    const checker = lab.checker();
    expect(await checker.check(server.url('/20'))).toMatchObject({ verdict: 'reachable', attempts: 1 });
    const result = await checker.check(server.url('/21'));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'too_many_redirects', status: 302 });
  });

  it('is given no name and password that a server puts into an address, and they are kept nowhere', async () => {
    const server = await lab.server(site({ '/a': () => redirect(302, withSecret()), '/b': page(ARTICLE) }));
    const withSecret = () => server.url('/b').replace('http://', 'http://ann:secret@');
    const result = await lab.checker().check(server.url('/a'));
    expect(result).toMatchObject({ verdict: 'reachable', finalUrl: server.url('/b') });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined, undefined]);
  });

  it('that comes back to where it was is a loop, found at once', async () => {
    const server = await lab.server(site({ '/a': redirect(302, '/b'), '/b': redirect(302, '/a') }));
    const result = await lab.checker().check(server.url('/a'));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'redirect_loop' });
    expect(server.requests).toHaveLength(2);
  });

  it('that only sets a cookie on the way is no loop', async () => {
    const server = await lab.server(
      site({
        '/a': ({ headers }) =>
          headers['cookie'] === 'seen=1; b=2'
            ? page(ARTICLE)
            : redirect(302, '/a', { 'set-cookie': ['seen=1; path=/', 'b=2'] }),
      }),
    );
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({ verdict: 'reachable', suggestedUrl: null });
    expect(server.requests).toHaveLength(2);
  });

  it('that sets the same cookie for ever is a loop', async () => {
    const server = await lab.server(site({ '/a': redirect(302, '/a', { 'set-cookie': 'seen=1' }) }));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'misconfigured',
      reason: 'redirect_loop',
    });
    expect(server.requests).toHaveLength(2);
  });

  it('that sets an ever new cookie ends', async () => {
    const server = await lab.server(
      site({ '/a': ({ number }) => redirect(302, '/a', { 'set-cookie': `n=${number}` }) }),
    );
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'misconfigured',
      reason: 'too_many_redirects',
    });
    expect(server.requests).toHaveLength(21);
  });

  it('remembers no cookie from one check to the next', async () => {
    const server = await lab.server(site({ '/a': page(ARTICLE, { 'set-cookie': 'who=you' }) }));
    const checker = lab.checker();
    await checker.check(server.url('/a'));
    await checker.check(server.url('/a'));
    expect(server.requests.map(({ headers }) => headers['cookie'])).toEqual([undefined, undefined]);
  });

  it('that ends in a 404 is gone', async () => {
    const server = await lab.server(site({ '/a': redirect(301, '/b') }));
    const result = await lab.checker().check(server.url('/a'));
    expect(result).toMatchObject({
      verdict: 'gone',
      reason: 'http_404',
      suggestedUrl: null,
      finalUrl: server.url('/b'),
    });
  });

  it('carries the fragment along unless it brings its own', async () => {
    const server = await lab.server(
      site({ '/a': redirect(301, '/b'), '/c': redirect(301, '/b#own'), '/b': page(`${ARTICLE}<p id=part><p id=own>`) }),
    );
    const checker = lab.checker();
    expect(await checker.check(server.url('/a#part'))).toMatchObject({
      suggestedUrl: server.url('/b#part'),
      flags: [],
    });
    expect(await checker.check(server.url('/c#part'))).toMatchObject({ suggestedUrl: server.url('/b#own'), flags: [] });
  });

  it('does not wait for the body of a redirect', async () => {
    const server = await lab.server((socket, { target }) => {
      if (target === '/a') socket.write('HTTP/1.1 302 X\r\nlocation: /b\r\ncontent-length: 100000\r\n\r\nnever more');
      else socket.write(page(ARTICLE));
    });
    const result = await lab.checker().check(server.url('/a'));
    expect(result.verdict).toBe('reachable');
    expect(result.timings.totalMs).toBeLessThan(500);
  });
});

describe('a Location', () => {
  it.each([
    ['/caf\xc3\xa9', '/caf%C3%A9', 'raw UTF-8 bytes are encoded once'],
    ['/caf\xe9', '/caf%E9', 'raw Latin-1 bytes are kept as they are'],
    ['/a%2Fb+c%2B', '/a%2Fb+c%2B', 'escapes are left alone'],
    ['/a b', '/a%20b', 'a space is escaped'],
    ['  /trimmed  ', '/trimmed', 'white space around it goes'],
    ['//127.0.0.1:PORT/x', '/x', 'a scheme may be missing'],
    ['other?q=1', '/dir/other?q=1', 'it may be relative'],
    ['/dir/../up', '/up', 'dots are resolved'],
  ])('%j leads to %s: %s', async (location, target) => {
    const server = await lab.server((socket, request) => {
      socket.write(
        request.target === '/dir/a' ? redirect(302, location.replace('PORT', String(server.port))) : page(ARTICLE),
      );
    });
    expect(await lab.checker().check(server.url('/dir/a'))).toMatchObject({ verdict: 'reachable' });
    expect(server.requests[1]?.target).toBe(target);
  });

  it.each([
    ['http://[broken/', 'redirect_bad_location'],
    ['http://a b/', 'redirect_bad_location'],
    ['', 'redirect_without_location'],
    ['ftp://127.0.0.1/a', 'redirect_unsupported_scheme'],
    ['file:///etc/passwd', 'redirect_unsupported_scheme'],
    ['data:text/html,x', 'redirect_unsupported_scheme'],
    ['javascript:alert(1)', 'redirect_unsupported_scheme'],
  ])('%j is misconfigured and leaves a result', async (location, reason) => {
    const server = await lab.server(site({ '/a': redirect(302, location) }));
    const result = await lab.checker().check(server.url('/a'));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason, status: 302 });
    expect(server.requests).toHaveLength(1);
  });

  it('may be missing, which is misconfigured', async () => {
    const server = await lab.server(site({ '/a': response(302) }));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({ reason: 'redirect_without_location' });
  });
});

describe('a meta refresh', () => {
  const refresh = (content: string, body = '') =>
    page(`<html><head><meta http-equiv="Refresh" content="${content}"></head>${body}</html>`);

  it.each(['0;url=/b', '5; URL=&quot;/b&quot;', "1,url='/b'", '0; /b', '3;  url = /b'])(
    '%j on an empty page is a hop',
    async (content) => {
      const server = await lab.server(site({ '/a': refresh(content, '<p>Please wait'), '/b': page(ARTICLE) }));
      const result = await lab.checker().check(server.url('/a'));
      expect(result).toMatchObject({
        verdict: 'reachable',
        finalUrl: server.url('/b'),
        flags: ['redirected_temporarily'],
      });
      expect(result.hops[0]).toMatchObject({ status: 200, location: server.url('/b'), via: 'meta_refresh' });
    },
  );

  it('as a header is one too', async () => {
    const server = await lab.server(site({ '/a': page('', { refresh: '0; url=/b' }), '/b': page(ARTICLE) }));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'reachable',
      finalUrl: server.url('/b'),
    });
  });

  it.each([
    ['later than five seconds', refresh('6;url=/b', '<p>Please wait')],
    ['on a page with text', page(ARTICLE.replace('<title>', '<meta http-equiv=refresh content="0;url=/b"><title>'))],
    [
      'for browsers without scripts',
      page('<noscript><meta http-equiv=refresh content="0;url=/b"></noscript><script src=x></script>'),
    ],
  ])('%s is none', async (_, bytes) => {
    const server = await lab.server(site({ '/a': bytes, '/b': page(ARTICLE) }));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'reachable',
      finalUrl: server.url('/a'),
    });
  });

  it('to itself is suspect, to each other a loop', async () => {
    const server = await lab.server(
      site({ '/a': refresh('0'), '/b': refresh('0;url=/c', '<p>c'), '/c': refresh('0;url=/b', '<p>b') }),
    );
    const checker = lab.checker();
    expect(await checker.check(server.url('/a'))).toMatchObject({ verdict: 'suspect', reason: 'meta_refresh_loop' });
    expect(await checker.check(server.url('/b'))).toMatchObject({ verdict: 'misconfigured', reason: 'redirect_loop' });
  });

  it('to what is no web address is suspect', async () => {
    const server = await lab.server(site({ '/a': refresh('0;url=ftp://127.0.0.1/') }));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'suspect',
      reason: 'meta_refresh_bad_target',
    });
  });

  it('is vetted like any hop', async () => {
    const server = await lab.server(site({ '/a': refresh('0;url=http://10.0.0.1/') }));
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'unsafe',
      reason: 'forbidden_address',
    });
  });
});
