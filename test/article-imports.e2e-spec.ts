import { createServer, type AddressInfo, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type FetchedPage, ImportArticle } from '@app/application';
import { MAX_BYTES } from '@app/extraction';
import { OutboxRelay } from '@app/jobs';
import { PdfBuilder } from '../libs/extraction/test/pdf-builder';
import { claimsOf } from './desk/claims';
import { asOwner, holdClaimsToTheirHistories } from './desk/histories';
import { type Answer } from './desk/scripted-web';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { describeOnEachQueue, QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

/** A page of a newspaper: an article with relative addresses, and what stands around it. */
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour dues fell - The Quay</title>
<meta name="author" content="Marta Quill"><meta property="article:published_time" content="2026-02-03">
</head><body><nav><a href="/">Home</a><a href="/trade">Trade</a></nav><main><article><h1>Harbour dues fell</h1>
<p>Harbour dues <a href="/statistics">fell</a> to 12 million crowns in 2025, the port office said on Tuesday in Gdansk.
The port took in 14 million crowns the year before, when more ships called.</p>
<p>Its board <a href="minutes.html">agreed</a> in December to lower the dues by a tenth for ships under sail.</p>
</article></main><footer><a href="/imprint">Imprint</a></footer></body></html>`;

const html =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

const sent =
  (type: string, body: string | Uint8Array): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(body);

const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end();

describeOnEachQueue('importing an article', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let viewer: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(backend, { EGRESS_ALLOW: '127.0.0.0/8' });
    await desk.startWorker();
    editor = await desk.person('editor', 'Ed');
    viewer = await desk.person('viewer');
  });

  afterAll(() => desk.stop());

  /** Asks for an import and waits for its end. @returns the import as it is then */
  const imported = async (url: string, known: object = {}) => {
    const { body } = await editor.post('/v1/articles/import', { url, ...known }).expect(202);
    await desk.settled();
    return (await viewer.get(`/v1/articles/imports/${body.id}`).expect(200)).body;
  };

  const articleOf = async (url: string, known: object = {}) => {
    const { status, failure, articleId } = await imported(url, known);
    expect({ status, failure }).toEqual({ status: 'done', failure: null });
    return (await viewer.get(`/v1/articles/${articleId}`).expect(200)).body;
  };

  it('is answered at once, and done by the worker: claims, citations, and a check of every link', async () => {
    const url = desk.web.serve('/2026/harbour-dues', html(PAGE));
    desk.web.servePage('/statistics');
    desk.web.servePage('/2026/minutes.html');
    const asked = await editor.post('/v1/articles/import', { url }).expect(202);
    const path = `/v1/articles/imports/${asked.body.id}`;
    expect(asked.headers['location']).toBe(path);
    expect(asked.body).toEqual({
      id: expect.any(String),
      url,
      status: 'queued',
      articleId: null,
      failure: null,
      finalUrl: null,
      httpStatus: null,
      requestedBy: { id: editor.id, name: 'Ed' },
      createdAt: expect.any(String),
      finishedAt: null,
    });
    await desk.settled();
    const { body: done } = await viewer.get(path).expect(200);
    expect(done).toEqual({
      ...asked.body,
      status: 'done',
      articleId: expect.any(String),
      finalUrl: url,
      httpStatus: 200,
      finishedAt: expect.any(String),
    });
    const { body: article } = await viewer.get(`/v1/articles/${done.articleId}`).expect(200);
    expect(article).toMatchObject({
      title: 'Harbour dues fell',
      byline: 'Marta Quill',
      publishedAt: '2026-02-03',
      language: 'en',
      sourceUrl: url,
      policy: 'four_eyes',
      format: 'html',
      citationCount: 2,
      missingUrlCount: 0,
    });
    const claims = await claimsOf(viewer, article.id);
    const links = claims.flatMap(({ citations }) => citations).map(({ url, link }) => [url, link.lastCheck.verdict]);
    expect(links).toEqual([
      [desk.web.url('/statistics'), 'reachable'],
      [desk.web.url('/2026/minutes.html'), 'reachable'],
    ]);
    const { body: history } = await viewer.get(`/v1/claims/${claims[0].id}/history`).expect(200);
    expect(history.items).toMatchObject([{ type: 'created', actor: { name: 'Ed' } }]);
  });

  it('lets what its sender knows win over what the page says', async () => {
    const url = desk.web.serve('/known', html(PAGE));
    const known = { title: 'Dues fell', byline: 'Ada', publishedAt: '2026-02-04', language: 'en-GB', policy: 'single' };
    expect(await articleOf(url, known)).toMatchObject(known);
  });

  describe('from where it was found', () => {
    const withCanonical = (canonical: string) =>
      html(PAGE.replace('</head>', `<link rel=canonical href="${canonical}"></head>`));

    it('counts relative addresses from where the redirects end, and that is its source', async () => {
      const final = desk.web.serve('/quay/dues', html(PAGE));
      const refresh = desk.web.serve('/refresh', html(`<meta http-equiv=refresh content="0;url=${final}">`));
      const url = desk.web.serve('/short', redirect(refresh, 301));
      expect(await imported(url)).toMatchObject({ status: 'done', url, finalUrl: final, httpStatus: 200 });
      const article = await articleOf(url);
      expect(article.sourceUrl).toBe(final);
      const [claim] = (await claimsOf(viewer, article.id)).filter(
        ({ citations }) => citations[0]?.anchorText === 'agreed',
      );
      expect(claim.citations[0].url).toBe(desk.web.url('/quay/minutes.html'));
    });

    it.each([
      ['https://quay.example/dues', 'https://quay.example/dues'],
      ['/the/one#top', '/the/one#top'],
      ['javascript:alert(1)', null],
      ['ftp://quay.example/dues', null],
      ['https://ada:secret@quay.example/dues', null],
      [`https://quay.example/${'x'.repeat(4_096)}`, null],
    ])('takes the address that the page calls its own, if it is one: %s', async (canonical, expected) => {
      const url = desk.web.serve('/canonical', withCanonical(canonical));
      const { sourceUrl } = await articleOf(url);
      expect(sourceUrl).toBe(expected === null ? url : new URL(expected, url).href);
    });
  });

  describe('in every format', () => {
    const markdown = '# Dues\n\nHarbour dues [fell](statistics) to 12 million crowns in 2025.\n';

    it.each([
      ['text/markdown', '/dues', 'markdown'],
      ['text/plain; charset=utf-8', '/dues.md', 'markdown'],
    ])('reads Markdown that is sent as %s from %s', async (type, path, format) => {
      const article = await articleOf(desk.web.serve(path, sent(type, markdown)));
      expect(article).toMatchObject({ format, title: 'Dues', citationCount: 1 });
      const [claim] = await claimsOf(viewer, article.id);
      expect(claim.citations[0].url).toBe(desk.web.url('/statistics'));
    });

    it('reads plain text, in the encoding that its server declares', async () => {
      const text = Buffer.from(
        '\xce\xe1\xfa\xe5\xec \xf2\xee\xf0\xe3\xee\xe2\xeb\xe8 \xf3\xef\xe0\xeb \xe2 2025 \xe3\xee\xe4\xf3.',
        'latin1',
      );
      const article = await articleOf(desk.web.serve('/text', sent('text/plain; charset=windows-1251', text)));
      expect(article.format).toBe('text');
      expect((await claimsOf(viewer, article.id))[0].text).toBe('Объем торговли упал в 2025 году.');
    });

    it('reads a PDF, and one whose server does not know what it is', async () => {
      const pdf = new PdfBuilder().page().write('Harbour dues fell to 12 million crowns in 2025.', 72, 700).build();
      for (const type of ['application/pdf', 'application/octet-stream']) {
        const article = await articleOf(desk.web.serve('/dues.pdf', sent(type, pdf)));
        expect(article).toMatchObject({ format: 'pdf', claimCount: 1 });
      }
    });

    it('reads a page that came packed, and is longer than what a check looks at', async () => {
      const long = PAGE.replace('</p>', ` ${`The clerk read ${'on and '.repeat(1_000)}on. `.repeat(100)}</p>`);
      expect(long.length).toBeGreaterThan(512 * 1024);
      const url = desk.web.serve('/long', html(gzipSync(long), { 'content-encoding': 'gzip' }));
      const { claimCount, citationCount } = await articleOf(url);
      expect([claimCount, citationCount]).toEqual([103, 2]);
    });
  });

  describe('that cannot be', () => {
    const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

    it.each<[string, Answer | null, string, string, number | null]>([
      ['a page that is not there', null, 'gone', 'http_404', 404],
      ['a page that was taken away', html('', {}, 410), 'gone', 'http_410', 410],
      ['a page that is not for us', html('<p>No.', {}, 403), 'blocked', 'http_403', 403],
      ['a wall against robots', html('<title>Just a moment...</title>'), 'blocked', 'bot_wall', 200],
      ['a server in trouble', html('', {}, 500), 'transient', 'http_500', 500],
      ['a redirect that leads round', redirect('/failing'), 'misconfigured', 'redirect_loop', 302],
      ['a redirect to a file', redirect('file:///etc/passwd'), 'misconfigured', 'redirect_unsupported_scheme', 302],
      ['a picture', sent('image/png', 'PNG'), 'unreadable', 'unsupported_media_type', 200],
      ['a page too large', html(Buffer.alloc(MAX_BYTES.html + 1, '<p>a')), 'unreadable', 'too_large', 200],
      ['a text too large', sent('text/plain', Buffer.alloc(MAX_BYTES.text + 1, 'a')), 'unreadable', 'too_large', 200],
      ['a page without a word', html(page('')), 'unreadable', 'article_empty', 200],
      ['nothing at all', sent('text/plain', ''), 'unreadable', 'article_empty', 200],
      ['a page that is all menu', html(page('<nav><a href="/">Home</a></nav>')), 'unreadable', 'no_article', 200],
      ['bytes that are no text', sent('text/plain', Buffer.alloc(500, 7)), 'unreadable', 'article_unreadable', 200],
      ['what only claims to be a PDF', sent('application/pdf', '%PDF-1.7 no'), 'unreadable', 'article_unreadable', 200],
      ['a page nested without end', html(page('<div>'.repeat(5_000))), 'unreadable', 'article_too_complex', 200],
    ])('is told with the import, and is no failure of the job: %s', async (_, answer, code, reason, httpStatus) => {
      const rows = await new StoredRows(desk).connect();
      const before = await rows.count();
      const url = answer === null ? desk.web.url('/nowhere') : desk.web.serve('/failing', answer);
      const { status, failure, articleId, finalUrl, ...seen } = await imported(url);
      expect({ status, failure, articleId, finalUrl, httpStatus: seen.httpStatus }).toEqual({
        status: 'failed',
        failure: { code, reason, detail: expect.stringMatching(/^[A-Z].*\.$/) },
        articleId: null,
        finalUrl: url,
        httpStatus,
      });
      expect(Date.parse(seen.finishedAt)).toBeGreaterThanOrEqual(Date.parse(seen.createdAt));
      const one = {
        article_imports: (before['article_imports'] ?? 0) + 1,
        outbox: (before['outbox'] ?? 0) + 1,
        // That it is to be imported, and that it failed.
        live_events: (before['live_events'] ?? 0) + 2,
      };
      expect(await rows.count()).toEqual({ ...before, ...one });
      const [message] = await rows.query('SELECT done_at, failures FROM outbox ORDER BY id DESC LIMIT 1');
      expect(message).toEqual({ done_at: expect.any(Date), failures: 0 });
      await rows.end();
    });

    it('because nobody listens is told, too', async () => {
      const away = createServer();
      await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve));
      const { port } = away.address() as AddressInfo;
      await new Promise((resolve) => away.close(resolve));
      expect(await imported(`http://127.0.0.1:${port}/`)).toMatchObject({
        status: 'failed',
        failure: { code: 'transient', reason: 'connection_refused' },
        finalUrl: null,
        httpStatus: null,
      });
    });
  });

  it('is not known under an id that nobody gave out', async () => {
    const { body } = await viewer.get(`/v1/articles/imports/${NOBODYS}`).expect(404);
    expect(body.code).toBe('not_found');
  });

  it('leaves histories without a gap', async () => {
    await holdClaimsToTheirHistories(desk);
  });
});

describeOnEachQueue('an import that runs twice, or fails on our side', (backend) => {
  let desk: TestDesk;
  let editor: Person;
  let rows: StoredRows;

  beforeEach(async () => {
    desk = await TestDesk.start(backend);
    editor = await desk.person('editor');
    rows = await new StoredRows(desk).connect();
  });

  afterEach(async () => {
    await rows.end();
    await desk.stop();
  });

  const ask = async (url: string): Promise<string> =>
    (await editor.post('/v1/articles/import', { url }).expect(202)).body.id;

  const fetched = (url: string): FetchedPage => ({
    outcome: 'fetched',
    finalUrl: url,
    status: 200,
    mediaType: 'text/html',
    charset: 'utf-8',
    headers: [],
    bytes: Buffer.from(PAGE),
  });

  it('makes one article of one import, however often its job runs, and whatever the second run says', async () => {
    const url = desk.web.url('/dues');
    const id = await ask(url);
    const importArticle = desk.api.get(ImportArticle);
    await Promise.all([1, 2, 3].map(() => importArticle.run(id, fetched(url))));
    const after = await rows.count();
    expect(after).toMatchObject({ articles: 1, article_imports: 1, citations: 2 });
    const { body: done } = await editor.get(`/v1/articles/imports/${id}`).expect(200);
    await importArticle.run(id, { outcome: 'failed', verdict: 'gone', reason: 'http_404', finalUrl: url, status: 404 });
    expect(await rows.count()).toEqual(after);
    await editor.get(`/v1/articles/imports/${id}`).expect(200, done);
  });

  it('keeps nothing of an article that cannot be stored whole, and makes it when that is mended', async () => {
    const url = desk.web.serve('/dues', html(PAGE));
    const id = await ask(url);
    await asOwner(desk, (sql) => sql.query('ALTER TABLE citations ADD CONSTRAINT no_citation CHECK (false) NOT VALID'));
    await expect(desk.api.get(ImportArticle).run(id, fetched(url))).rejects.toThrow('no_citation');
    expect(await rows.count()).toMatchObject({ articles: 0, claims: 0, claim_events: 0, links: 0, outbox: 1 });
    const { body: waiting } = await editor.get(`/v1/articles/imports/${id}`).expect(200);
    expect(waiting.status).toBe('queued');
    await asOwner(desk, (sql) => sql.query('ALTER TABLE citations DROP CONSTRAINT no_citation'));
    await desk.startWorker();
    await desk.settled();
    const { body } = await editor.get(`/v1/articles/imports/${id}`).expect(200);
    expect(body.status).toBe('done');
    expect(await rows.count()).toMatchObject({ articles: 1, citations: 2 });
  });

  it('is made by another worker when the one that took it never finished', async () => {
    const id = await ask(desk.web.serve('/dues', html(PAGE)));
    const relay = desk.api.get(OutboxRelay);
    await relay.tick(new Date());
    await expect(relay.tick(new Date(Date.now() + 31_000))).resolves.toMatchObject({ sent: 1 });
    await desk.startWorker();
    await desk.settled();
    expect(await rows.count()).toMatchObject({ articles: 1, article_imports: 1 });
    expect(desk.web.requests.filter((line) => line === 'GET /dues')).toHaveLength(1);
    expect((await editor.get(`/v1/articles/imports/${id}`)).body.status).toBe('done');
  });

  it('is told as failed when the desk has given it up', async () => {
    const id = await ask(desk.web.url('/dues'));
    const relay = desk.api.get(OutboxRelay);
    const status = async () => (await editor.get(`/v1/articles/imports/${id}`).expect(200)).body;
    for (let failure = 1; failure <= 10; failure += 1) {
      expect(await status()).toMatchObject({ status: 'queued', failure: null, finishedAt: null });
      await relay.jobFailed(id, new Error('The disk is full.'), new Date());
    }
    expect(await status()).toMatchObject({
      status: 'failed',
      failure: { code: 'given_up', reason: 'job_failed' },
      articleId: null,
      finishedAt: expect.any(String),
    });
    // A job that comes back after that changes nothing.
    await desk.api.get(ImportArticle).run(id, fetched(desk.web.url('/dues')));
    expect(await status()).toMatchObject({ status: 'failed' });
    expect(await rows.count()).toMatchObject({ articles: 0 });
  });

  it('carries the id of the request into the history of the claims that came of it', async () => {
    const url = desk.web.serve('/dues', html(PAGE));
    await editor.post('/v1/articles/import', { url }).set('X-Request-Id', 'cms-import-0042').expect(202);
    await desk.startWorker();
    await desk.settled();
    const told = await rows.query('SELECT DISTINCT request_id FROM claim_events');
    expect(told).toEqual([{ request_id: 'cms-import-0042' }]);
  });
});

describe('an import from inside', () => {
  let desk: TestDesk;
  let editor: Person;
  let canary: Server;
  let port: number;
  let connections = 0;

  beforeAll(async () => {
    canary = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
    ({ port } = canary.address() as AddressInfo);
    // The port is open, so that nothing but the address can be what is refused.
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest, { EGRESS_PORTS: `80,443,${port}` });
    await desk.startWorker();
    editor = await desk.person('editor');
  });

  afterAll(async () => {
    await desk.stop();
    await new Promise((resolve) => canary.close(resolve));
  });

  const HOSTS = [
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0.0.0.0', '127.0.0.1.', '①②⑦.0.0.1'],
    ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]'],
    ...['localhost', 'LOCALHOST.', 'desk.localhost', '10.0.0.1', '169.254.169.254', '[fd00::1]', '192.168.1.1'],
  ];

  it.each([
    ['named', (host: string) => `http://${host}:${port}/latest/meta-data`],
    [
      'redirected to',
      (host: string, index: number) =>
        desk.web.serve(`/r${index}`, redirect(`http://${Buffer.from(host).toString('latin1')}:${port}/`)),
    ],
    [
      'refreshed to',
      (host: string, index: number) =>
        desk.web.serve(`/m${index}`, html(`<meta http-equiv=refresh content="0;url=http://${host}:${port}/">`)),
    ],
  ])('is taken, and fails without one connection: %s', async (_, address) => {
    connections = 0;
    const asked = new Map<string, string>();
    for (const [index, host] of HOSTS.entries()) {
      const { body } = await editor.post('/v1/articles/import', { url: address(host, index) }).expect(202);
      asked.set(host, body.id);
    }
    await desk.settled();
    for (const [host, id] of asked) {
      const { body } = await editor.get(`/v1/articles/imports/${id}`).expect(200);
      expect([host, body.status, body.failure.code, body.failure.reason]).toEqual([
        host,
        'failed',
        'unsafe',
        'forbidden_address',
      ]);
    }
    expect(connections).toBe(0);
  });
});
