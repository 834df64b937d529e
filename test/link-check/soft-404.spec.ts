import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, redirect, site } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

const HOME =
  '<title>The Harbour Gazette</title><h1>The Harbour Gazette</h1><p>News from the harbour, every day.</p><a href=/a>More</a>';
const withWords = (title: string, h1: string, body = '') =>
  `<!doctype html><title>${title}</title><h1>${h1}</h1>${body}`;

describe('a page that is not there, with status 200', () => {
  it.each([
    ['404 Not Found', 'utf-8'],
    ['Error 404', 'utf-8'],
    ['Page not found | The Gazette', 'utf-8'],
    ["Oops! That page can't be found.", 'utf-8'],
    ['Sorry, this page no longer exists', 'utf-8'],
    ['The article you requested has been removed', 'utf-8'],
    ['Seite nicht gefunden – Zeitung', 'utf-8'],
    ['Diese Seite existiert leider nicht mehr', 'utf-8'],
    ['Page introuvable', 'utf-8'],
    ["Cette page n'existe plus", 'utf-8'],
    ['Página no encontrada', 'windows-1252'],
    ['Pagina non trovata', 'utf-8'],
    ['Página não encontrada', 'iso-8859-1'],
    ['Pagina niet gevonden', 'utf-8'],
    ['Sidan kunde inte hittas', 'utf-8'],
    ['Nie znaleziono strony', 'utf-8'],
    ['Страница не найдена', 'windows-1251'],
    ['Страница не найдена', 'koi8-r'],
    ['页面不存在', 'gb18030'],
    ['ページが見つかりません', 'shift_jis'],
    ['ページが見つかりません', 'euc-jp'],
    ['페이지를 찾을 수 없습니다', 'euc-kr'],
    ['الصفحة غير موجودة', 'utf-8'],
    ['Sayfa bulunamadı', 'utf-8'],
  ])('says so in its title: %s (%s)', async (title, charset) => {
    const bytes = page(withWords('', ''), { 'content-type': `text/html; charset=${charset}` });
    const body = encode(`<!doctype html><title>${title}</title><h1>The Gazette</h1>`, charset);
    const head = bytes.toString('latin1').split('\r\n\r\n', 1)[0] ?? '';
    const whole = Buffer.concat([
      Buffer.from(`${head.replace(/content-length: \d+/, `content-length: ${body.length}`)}\r\n\r\n`),
      body,
    ]);
    const server = await lab.server(site({ '/a/b': whole }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'soft_404', title });
  });

  it('says so in its heading', async () => {
    const server = await lab.server(site({ '/a/b': page(withWords('The Gazette', 'Page not found')) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'soft_404' });
  });

  it('says so in a sentence of a very short page', async () => {
    const server = await lab.server(
      site({
        '/a/b': page(
          withWords(
            'The Gazette',
            'Hello',
            `<p>${'News from the harbour, every day. '.repeat(5)}Sorry. The page you are looking for does not exist.`,
          ),
        ),
      }),
    );
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'suspect', reason: 'soft_404' });
  });

  it('says so in plain text', async () => {
    const server = await lab.server(site({ '/a/b': page('Not Found', { 'content-type': 'text/plain' }) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'soft_404' });
  });

  it.each(['{"error":"Not Found"}', '{"status":404,"message":"Page not found"}'])(
    'says so in JSON: %s',
    async (body) => {
      const server = await lab.server(site({ '/a/b': page(body, { 'content-type': 'application/json' }) }));
      expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'soft_404' });
    },
  );

  it('says so in its title and nothing else', async () => {
    const server = await lab.server(site({ '/a/b': page('<html><title>404 Not Found</title>') }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'soft_404' });
  });

  it.each(['/404', '/errors/404.html', '/en/not-found', '/pagenotfound.aspx', '/oops?error=404'])(
    'says so in its address: %s',
    async (target) => {
      const server = await lab.server(site({ '/a/b': redirect(302, target), [target]: page(ARTICLE) }));
      expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'gone', reason: 'soft_404_url' });
    },
  );

  it('has the home page as its canonical address', async () => {
    const server = await lab.server(site({ '/a/b': page(`<link rel="canonical" href="/">${ARTICLE}`) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({
      verdict: 'suspect',
      reason: 'canonical_is_home',
    });
  });

  it.each(['', ' \n ', '<html><head></head><body></body></html>', '<title>x</title>'])('is empty: %j', async (body) => {
    const server = await lab.server(site({ '/a/b': page(body) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'suspect', reason: 'empty_body' });
  });

  it.each([
    ['This domain is for sale', '<title>example.test</title><p>This domain is for sale. Buy this domain now.'],
    ['a parking script', '<title>example.test</title><script src="https://img1.sedoparking.com/x.js"></script>'],
    ['parked free', '<title>x</title><p>This domain is parked free, courtesy of a registrar'],
  ])('is a parked domain: %s', async (_, body) => {
    const server = await lab.server(site({ '/': page(body) }));
    expect(await lab.checker().check(server.url('/'))).toMatchObject({ verdict: 'gone', reason: 'parked_domain' });
  });
});

describe('a page that a server puts up by itself', () => {
  it.each([
    ['<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>Further configuration is required.'],
    ['<title>Apache2 Ubuntu Default Page: It works</title><p>It works!'],
    ['<title>IIS Windows Server</title><img src="iisstart.png" alt="IIS">'],
    ['<h1>Account Suspended</h1><p>Contact your hosting provider for more information.'],
    ['<h1>This account has been suspended.</h1><p>Sorry.'],
    ['<title>Example</title><h1>Coming soon</h1>'],
    ['No input file specified.\n'],
  ])('is suspect: %s', async (body) => {
    const server = await lab.server(site({ '/a/b': page(body) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({
      verdict: 'suspect',
      reason: 'placeholder_page',
    });
  });

  it('is none when an article of that name is to be read', async () => {
    const server = await lab.server(site({ '/a/b': page(`<title>Coming soon</title>${ARTICLE}`) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'reachable' });
  });
});

describe('a deep link that lands on a home page', () => {
  it.each([301, 302])('its own, by %i, is suspect', async (status) => {
    const server = await lab.server(site({ '/news/story-1': redirect(status, '/'), '/': page(HOME) }));
    const result = await lab.checker().check(server.url('/news/story-1'));
    expect(result).toMatchObject({ verdict: 'suspect', reason: 'redirect_to_home', suggestedUrl: null });
  });

  it("another's is suspect", async () => {
    const other = await lab.server(site({ '/en/': page(HOME) }), { host: '127.0.0.3' });
    const server = await lab.server(site({ '/news/story-1': redirect(301, other.url('/en/')) }));
    expect(await lab.checker().check(server.url('/news/story-1'))).toMatchObject({
      verdict: 'suspect',
      reason: 'redirect_to_home',
    });
  });

  it('that was cited as a home page is fine', async () => {
    const other = await lab.server(site({ '/': page(HOME) }), { host: '127.0.0.3' });
    const server = await lab.server(site({ '/index.html': redirect(301, other.url('/')) }));
    expect(await lab.checker().check(server.url('/index.html'))).toMatchObject({
      verdict: 'moved',
      suggestedUrl: other.url('/'),
    });
  });

  it('is fine when a query there names the page', async () => {
    const server = await lab.server(site({ '/news/story-1': redirect(302, '/?p=17'), '/?p=17': page(ARTICLE) }));
    expect(await lab.checker().check(server.url('/news/story-1'))).toMatchObject({ verdict: 'reachable' });
  });

  it('to log in is blocked', async () => {
    const server = await lab.server(
      site({
        '/news/story-1': redirect(302, '/login?next=x'),
        '/login': page('<title>Log in</title><input type=password>'),
      }),
    );
    expect(await lab.checker().check(server.url('/news/story-1'))).toMatchObject({
      verdict: 'blocked',
      reason: 'login_wall',
    });
  });
});

describe('a page that only looks like an error page', () => {
  it.each([
    [
      'a long article about 404s',
      ARTICLE.replaceAll('Harbour budget rises', 'Page not found: a history of the 404 error'),
    ],
    [
      'an article with a number',
      '<title>Route 404 reopens after the flood</title><h1>Route 404 reopens</h1><p>Traffic is back on route 404.',
    ],
    ['a short page', '<title>Notice</title><h1>Notice</h1><p>The office is closed on Monday.'],
    ['a page drawn by a script', '<title>App</title><div id=root></div><script src=/app.js></script>'],
    ['a picture', '<title>Map</title><img src=map.png>'],
  ])('%s is reachable, with one request', async (_, body) => {
    const server = await lab.server(site({ '/a/b': page(body) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'reachable' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('the sibling probe', () => {
  const CITED = '/2024/05/minister-resigns-after-vote.html';
  const SAME = page(`${HOME}<p>Weather, tides and the fish market, with pictures of ships.`);

  it('finds a site that says the same to everything', async () => {
    const server = await lab.server((socket, { target }) =>
      socket.write(target === '/robots.txt' ? page('none', {}, 404) : SAME),
    );
    expect(await lab.checker().check(server.url(CITED))).toMatchObject({ verdict: 'suspect', reason: 'catch_all' });
    expect(server.requests.map(({ target }) => target)).toEqual([
      CITED,
      '/robots.txt',
      expect.stringMatching(/^\/2024\/05\/claimdesk-probe-[0-9a-f]+\.html$/),
    ]);
  });

  it('leaves a page alone whose site knows a 404', async () => {
    const server = await lab.server(site({ [CITED]: SAME }));
    expect(await lab.checker().check(server.url(CITED))).toMatchObject({ verdict: 'reachable' });
  });

  it.each(['http://[::1', 'http://a b/', 'http://127.0.0.1:99999/', '//', 'mailto:desk@example.org'])(
    'that is sent to %j says nothing',
    async (location) => {
      const server = await lab.server((socket, { target }) =>
        socket.write(target === CITED ? SAME : redirect(302, location)),
      );
      expect(await lab.checker().check(server.url(CITED))).toMatchObject({ verdict: 'reachable' });
    },
  );

  it('gives no name and password that a server puts into an address', async () => {
    const server = await lab.server((socket, { target, headers }) => {
      if (target === CITED) socket.write(SAME);
      else if (target === '/robots.txt') socket.write(page('none', {}, 404));
      else if (target.includes('probe'))
        socket.write(redirect(302, `http://ada:secret@${headers['host'] ?? ''}/elsewhere`));
      else socket.write(page('none', {}, 404));
    });
    await lab.checker().check(server.url(CITED));
    expect(server.requests.at(-1)?.target).toBe('/elsewhere');
    expect(server.requests.flatMap(({ headers }) => headers['authorization'] ?? [])).toEqual([]);
  });

  it('obeys robots.txt', async () => {
    for (const robots of [
      'User-agent: *\nDisallow: /2024/',
      'User-agent: a\nAllow: /\n\nUser-agent: Claimdesk\nDisallow: /',
    ]) {
      const server = await lab.server((socket, { target }) =>
        socket.write(target === '/robots.txt' ? page(robots, { 'content-type': 'text/plain' }) : SAME),
      );
      expect(await lab.checker().check(server.url(CITED))).toMatchObject({ verdict: 'reachable' });
      expect(server.requests).toHaveLength(2);
    }
  });

  it('settles a fall back to the section', async () => {
    const server = await lab.server((socket, { target }) => {
      if (target === '/news/') socket.write(page(ARTICLE));
      else socket.write(target.startsWith('/news/') ? redirect(302, '/news/') : page('', {}, 404));
    });
    const result = await lab.checker().check(server.url('/news/2024/story-1'));
    expect(result).toMatchObject({ verdict: 'suspect', reason: 'redirect_catch_all' });
  });

  it('is never made for a home page, nor for a page that has the words of its address', async () => {
    const server = await lab.server((socket) => socket.write(page(ARTICLE)));
    const checker = lab.checker();
    await checker.check(server.url('/'));
    await checker.check(server.url('/the-harbour-budget-rises'));
    expect(server.requests).toHaveLength(2);
  });
});

/** Node writes UTF-8 and Latin-1 only; the other charsets are found by trying every two-byte code. */
function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, Buffer>();
  for (let one = 0; one < 256; one += 1) codes.set(decoder.decode(Buffer.from([one])), Buffer.from([one]));
  for (let code = 0x8000; code < 0x10000; code += 1) {
    const bytes = Buffer.from([code >> 8, code & 0xff]);
    const character = decoder.decode(bytes);
    if (character.length === 1 && !codes.has(character)) codes.set(character, bytes);
  }
  return Buffer.concat(Array.from(text, (character) => codes.get(character) ?? Buffer.from('?')));
}
