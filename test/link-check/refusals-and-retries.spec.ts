import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, redirect, response, site } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

const checkOnce = async (bytes: Buffer) => {
  const server = await lab.server((socket) => socket.write(bytes));
  return { result: await lab.checker().check(server.url('/a/b')), server };
};

describe('a wall put up against robots is blocked, whatever its status', () => {
  const WALLS: [string, string, Record<string, string>, string][] = [
    ['a Cloudflare header', '<title>x</title>', { 'cf-mitigated': 'challenge' }, 'bot_wall'],
    ['an AWS WAF header', '', { 'x-amzn-waf-action': 'challenge' }, 'bot_wall'],
    ['Just a moment', '<title>Just a moment...</title><p>example.com', {}, 'bot_wall'],
    ['Attention Required', '<title>Attention Required! | Cloudflare</title>', {}, 'bot_wall'],
    ['Access Denied', '<title>Access Denied</title><p>Reference #18', {}, 'bot_wall'],
    ['Pardon Our Interruption', '<title>Pardon Our Interruption</title>', {}, 'bot_wall'],
    ['Robot Check', '<title>Robot Check</title>', {}, 'bot_wall'],
    ['a sentence', '<p>Please enable JavaScript and cookies to continue', {}, 'bot_wall'],
    ['unusual traffic', '<p>Our systems have detected unusual traffic from your computer network.', {}, 'bot_wall'],
    ['a DataDome script', '<script src="https://geo.captcha-delivery.com/x.js"></script><p>wait', {}, 'bot_wall'],
    ['an Incapsula script', '<script src="/_Incapsula_Resource?x=1"></script><p>wait', {}, 'bot_wall'],
    ['a reCAPTCHA', '<p>One step more<div class="g-recaptcha"></div><script src=x></script>', {}, 'captcha'],
    ['an hCaptcha', '<p>One step more<form><div class="h-captcha"></div></form>', {}, 'captcha'],
    [
      'a Turnstile',
      '<p>One step more<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>',
      {},
      'captcha',
    ],
  ];
  it.each(WALLS)('%s', async (_, body, headers, reason) => {
    for (const status of [200, 403, 404, 503]) {
      const { result, server } = await checkOnce(page(body, headers, status));
      expect(result).toMatchObject({ verdict: 'blocked', reason, status });
      expect(server.requests).toHaveLength(1);
    }
  });

  it('but an article that asks for a captcha under its comments is reachable', async () => {
    const { result } = await checkOnce(page(`${ARTICLE}<div class="g-recaptcha"></div><script src=x></script>`));
    expect(result.verdict).toBe('reachable');
  });
});

describe('Retry-After', () => {
  it.each([429, 503])('of a second on %i is waited for', async (status) => {
    const server = await lab.server((socket, { number }) =>
      socket.write(number === 1 ? response(status, { 'retry-after': '1' }) : page(ARTICLE)),
    );
    const result = await lab.checker().check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'reachable', attempts: 2 });
    expect(result.timings.totalMs).toBeGreaterThan(950);
  });

  it('of a day is not slept on, but told', async () => {
    const { result, server } = await checkOnce(response(429, { 'retry-after': '86400' }));
    expect(result).toMatchObject({ verdict: 'transient', reason: 'http_429', retryAfterSeconds: 86_400, attempts: 1 });
    expect(result.timings.totalMs).toBeLessThan(500);
    expect(server.requests).toHaveLength(1);
  });

  it('as a date is understood', async () => {
    const { result } = await checkOnce(
      response(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
    );
    expect(result.retryAfterSeconds).toBeGreaterThan(3590);
    expect(result.retryAfterSeconds).toBeLessThanOrEqual(3600);
  });

  it.each(['soon', '-5', '1e9', '', '3.5', '99999999999999999999'])('%j does no harm', async (value) => {
    const { result } = await checkOnce(response(429, { 'retry-after': value }));
    expect(result).toMatchObject({ verdict: 'transient', reason: 'http_429' });
    expect([null, 86_400]).toContain(result.retryAfterSeconds);
  });

  it('a 429 without it is not asked again', async () => {
    const { server } = await checkOnce(response(429));
    expect(server.requests).toHaveLength(1);
  });
});

describe('the one retry', () => {
  it.each([500, 502, 503, 504])('a %i that passes is reachable', async (status) => {
    const server = await lab.server((socket, { number }) =>
      socket.write(number === 1 ? page('', {}, status) : page(ARTICLE)),
    );
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'reachable', attempts: 2 });
  });

  it('is one for the whole check', async () => {
    const server = await lab.server((socket, { target, number }) => {
      if (target === '/a') socket.write(number === 1 ? page('', {}, 500) : redirect(302, '/b'));
      else socket.write(page('', {}, 500));
    });
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({
      verdict: 'transient',
      reason: 'http_500',
      attempts: 1,
    });
    expect(server.requests.map(({ target }) => target)).toEqual(['/a', '/a', '/b']);
  });

  it('is not spent on a 404', async () => {
    const { server } = await checkOnce(page('', {}, 404));
    expect(server.requests).toHaveLength(1);
  });
});

describe('the request', () => {
  it('is a GET that says who we are, asks for no range and imitates no browser', async () => {
    const server = await lab.server(site({ '/a/b?x=1': page(ARTICLE) }));
    await lab.checker({ contactUrl: 'https://desk.example/bot' }).check(server.url('/a/b?x=1#part'));
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'GET', target: '/a/b?x=1' });
    expect(request?.headers).toEqual({
      host: `127.0.0.1:${server.port}`,
      connection: 'keep-alive',
      'user-agent': 'Mozilla/5.0 (compatible; Claimdesk/0.1.0; +https://desk.example/bot)',
      accept: 'text/html,*/*;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  it('sends the address as cited: nothing decoded, nothing encoded again, no password', async () => {
    const server = await lab.server((socket) => socket.write(page(ARTICLE)));
    const checker = lab.checker();
    const paths = [
      '/a%2Fb',
      '/a+b%2B',
      '/a%20b',
      '/%C3%A9',
      '/%E9',
      '/a//b',
      "/a'b(c)",
      '/a|b',
      '/a;b=c,d',
      '/?q=a%26b&c=d+e',
      '/?',
      '/a%',
    ];
    for (const path of paths) await checker.check(server.url(path));
    expect(server.requests.map(({ target }) => target)).toEqual(paths);
    await checker.check(`  http://user:secret@127.0.0.1:${server.port}/a\n/b  `);
    expect(server.requests.at(-1)).toMatchObject({ target: '/a/b' });
    expect(server.requests.at(-1)?.headers['authorization']).toBeUndefined();
  });

  it('never asks by HEAD: a HEAD of 200 would hide a GET of 404', async () => {
    const server = await lab.server((socket, { method }) => socket.write(page('', {}, method === 'HEAD' ? 200 : 404)));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'http_404' });
  });
});

describe('a kept connection', () => {
  it('serves the next link of the same site', async () => {
    const server = await lab.server((socket) => socket.write(page(ARTICLE)));
    const checker = lab.checker();
    for (const path of ['/a', '/b', '/c']) await checker.check(server.url(path));
    expect(server.connections).toBe(1);
  });

  it('that dies under a request is no failure of the page', async () => {
    const server = await lab.server((socket, { connection, number }) => {
      if (connection === 1 && number > 1) socket.destroy();
      else socket.write(page(ARTICLE));
    });
    const checker = lab.checker();
    await checker.check(server.url('/a'));
    expect(await checker.check(server.url('/b'))).toMatchObject({ verdict: 'reachable', attempts: 1 });
    expect(server.connections).toBe(2);
  });

  it('never makes more connections than checks may run at once', async () => {
    const server = await lab.server((socket) => setTimeout(() => socket.write(page(ARTICLE)), 5));
    const checker = lab.checker({ limits: { maxConcurrent: 4 } });
    const results = await Promise.all(Array.from({ length: 60 }, (_, index) => checker.check(server.url(`/${index}`))));
    expect(results.every(({ verdict }) => verdict === 'reachable')).toBe(true);
    expect(server.peak).toBeLessThanOrEqual(4);
  });
});

describe('an abort', () => {
  it('ends a check at once with the reason given, and leaves no connection behind', async () => {
    const server = await lab.server(() => undefined);
    const stop = new AbortController();
    const check = lab.checker().check(server.url(), stop.signal);
    setTimeout(() => {
      stop.abort(new Error('enough'));
    }, 50);
    await expect(check).rejects.toThrow('enough');
  });
});

describe('fragments never change the verdict', () => {
  const HTML = `${ARTICLE}<p id="part">The harbour   master <b>said</b> no.</p><a name=old></a><p id="user-content-notes"><p id="é">`;
  it.each<[string, string[]]>([
    ['#part', []],
    ['#old', []],
    ['#notes', []],
    ['#%C3%A9', []],
    ['#', []],
    ['#top', []],
    ['#TOP', []],
    ['#/route/1', []],
    ['#!route', []],
    ['#page=2', []],
    ['#nowhere', ['fragment_missing']],
    ['#:~:text=harbour%20master%20said', []],
    ['#:~:text=The%20harbour,no.', []],
    ['#:~:text=a-,harbour%20master,-said', []],
    ['#:~:text=not%20on%20the%20page', ['text_fragment_missing']],
    ['#:~:text=nope&text=harbour%20master', []],
    ['#part:~:text=harbour%20master', []],
    ['#nowhere:~:text=nope', ['fragment_missing', 'text_fragment_missing']],
  ])('%s raises %j', async (hash, flags) => {
    const { result } = await (async () => {
      const server = await lab.server((socket) => socket.write(page(HTML)));
      return { result: await lab.checker().check(server.url(`/a/b${hash}`)) };
    })();
    expect(result).toMatchObject({ verdict: 'reachable', flags });
  });
});

it('a paywall is flagged', async () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": "False"}</script>';
  const { result } = await checkOnce(page(`${data}${ARTICLE}`));
  expect(result).toMatchObject({ verdict: 'reachable', flags: ['paywall'] });
});

it.each([
  ['application/pdf', Buffer.alloc(2_000_000, 'x')],
  ['image/png', Buffer.from('89504e47', 'hex')],
  ['video/mp4', Buffer.alloc(1_000_000)],
])('%s is reachable without being read to the end', async (type, body) => {
  const { result } = await checkOnce(response(200, { 'content-type': type }, body));
  expect(result).toMatchObject({ verdict: 'reachable', contentType: type, title: null });
});
