import { gzipSync } from 'node:zlib';
import { ARTICLE_LIMIT, BODY_LIMIT } from '../apps/api/src/http/body/read-body.middleware';
import { MAX_BYTES } from '@app/extraction';
import { claimsOf, SMALL_ARTICLE, submit } from './desk/claims';
import { onSocket, type PlainAnswer, plainRequest, type PlainRequest } from './desk/plain-request';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';
const JSON_TYPE = 'application/json';
/** Addresses that take articles as they are, and the types of which they take them. */
const ARTICLE_TYPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/v1\/articles(?:\/[^/]+\/content)?$/, ['text/plain', 'text/markdown', 'text/html', 'application/pdf']],
  [/\/link-recovery$/, ['text/html']],
];
/** Addresses whose body may be left out. */
const TAKES_NOTHING = /\/link-recovery(?:\/[^/]+\/apply)?$|\/repair$|\/rotation$|\/secret$/;
const WEBHOOK = { name: 'Chat', url: 'https://hooks.example.org/desk', eventTypes: ['decision.made'] };
const TEXT = 'Trade fell to 200 million dollars in 2024. ';

/** What an answer must tell: status, code, and everything that is wrong as `body #/title`. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly at?: readonly string[];
}

const invalidFields = (...fields: readonly string[]): Refusal => ({
  status: 422,
  code: 'invalid_fields',
  at: fields.map((field) => (field === '' ? 'body #' : `body #/${field}`)),
});
const malformedJson = (pointer = '#'): Refusal => ({ status: 400, code: 'malformed_json', at: [`body ${pointer}`] });
const wrongQuery = (...names: readonly string[]): Refusal => ({
  status: 400,
  code: 'invalid_parameters',
  at: names.map((name) => `query #/${name}`),
});
const wrongType: Refusal = { status: 415, code: 'unsupported_media_type', at: ['header #/content-type'] };
const tooLarge: Refusal = { status: 413, code: 'payload_too_large', at: ['body #'] };
const malformed: Refusal = { status: 400, code: 'malformed_request' };
const notFound: Refusal = { status: 404, code: 'not_found' };

const typesTakenAt = (path: string): readonly string[] =>
  ARTICLE_TYPES.flatMap(([pattern, types]) => (pattern.test(path) ? types : []));

describe('bad input', () => {
  let desk: TestDesk;
  let admin: Person;
  let rows: StoredRows;
  let before: unknown;
  let articleId: string;
  let claimId: string;
  let citationId: string;
  let recoveryId: string;
  let linkId: string;
  let commentId: string;
  let viewId: string;
  let keyId: string;
  let webhookId: string;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    admin = await desk.person('admin');
    articleId = await submit(admin);
    const [claim] = await claimsOf(admin, articleId);
    claimId = claim.id;
    citationId = claim.citations[0].id;
    const html = '<p>Trade <a href="https://example.org/">fell</a> to $200 million in 2024.</p>';
    const recovery = await admin.post(`/v1/articles/${articleId}/link-recovery`, { html }).expect(202);
    recoveryId = recovery.body.id;
    const [linked] = await claimsOf(
      admin,
      await submit(admin, 'Trade [fell](https://example.org/statistics) in 2024.'),
    );
    linkId = linked.citations[0].link.id;
    commentId = (await admin.post(`/v1/claims/${claimId}/comments`, { text: 'Which month?' }).expect(201)).body.id;
    keyId = (await admin.post('/v1/api-keys', { name: 'A script', role: 'viewer' }).expect(201)).body.id;
    viewId = (await admin.post('/v1/views', { name: 'All', query: {} }).expect(201)).body.id;
    webhookId = (await admin.post('/v1/webhooks', WEBHOOK).expect(201)).body.id;
  });

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  beforeEach(async () => {
    before = await rows.count();
  });

  /** Holds for every test here: what was refused has left nothing behind. */
  afterEach(async () => {
    expect(await rows.count()).toEqual(before);
  });

  const send = async (method: string, path: string, { headers, body }: PlainRequest = {}): Promise<PlainAnswer> =>
    plainRequest(desk, method, path, {
      headers: { authorization: `Bearer ${admin.key}`, 'if-match': '"1"', ...headers },
      ...(body !== undefined && { body }),
    });

  const sendJson = async (method: string, path: string, body: string | Uint8Array): Promise<PlainAnswer> =>
    send(method, path, { headers: { 'content-type': JSON_TYPE }, body });

  const expectRefusal = (answer: PlainAnswer, { status, code, at = [] }: Refusal, asked: string): void => {
    const { errors = [], ...problem } = answer.body ?? {};
    expect({
      asked,
      type: answer.type,
      status: answer.status,
      code: problem.code,
      at: errors.map((place: any) => `${place.in} ${place.pointer}`),
    }).toEqual({ asked, type: 'application/problem+json', status, code, at });
    expect(problem).toMatchObject({ type: `urn:problem-type:claimdesk:${code}`, status });
    expect([problem.title, problem.detail]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    expect(problem.requestId).toBe(answer.headers['x-request-id']);
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.text).not.toMatch(/node_modules|\.[jt]s:\d+|QueryFailed|SELECT|INSERT|relation "|parse error at/);
  };

  const expectRefused = async (method: string, path: string, request: PlainRequest, refusal: Refusal) => {
    expectRefusal(await send(method, path, request), refusal, `${method} ${path}`);
  };

  /** Every address that takes a body. */
  const writes = (): readonly (readonly [string, string])[] => [
    ['POST', '/v1/articles'],
    ['POST', '/v1/articles/import'],
    ['POST', `/v1/articles/${articleId}/link-recovery`],
    ['POST', `/v1/articles/${articleId}/link-recovery/${recoveryId}/apply`],
    ['POST', '/v1/api-keys'],
    ['POST', `/v1/api-keys/${keyId}/rotation`],
    ['POST', '/v1/session'],
    ['PUT', `/v1/articles/${articleId}/content`],
    ['POST', `/v1/articles/${articleId}/claims`],
    ['PATCH', `/v1/claims/${claimId}`],
    ['POST', `/v1/claims/${claimId}/split`],
    ['POST', `/v1/claims/${claimId}/merge`],
    ['POST', `/v1/claims/${claimId}/transitions`],
    ['POST', `/v1/claims/${claimId}/citations`],
    ['PATCH', `/v1/claims/${claimId}/citations/${citationId}`],
    ['POST', `/v1/claims/${claimId}/evidence`],
    ['PUT', `/v1/links/${linkId}/override`],
    ['POST', `/v1/links/${linkId}/repair`],
    ['PUT', '/v1/link-hosts/example.org/override'],
    ['PUT', '/v1/ratings'],
    ['POST', '/v1/claims/bulk-transitions'],
    ['POST', `/v1/claims/${claimId}/comments`],
    ['POST', '/v1/views'],
    ['PUT', `/v1/views/${viewId}`],
    ['POST', '/v1/webhooks'],
    ['PUT', `/v1/webhooks/${webhookId}`],
    ['POST', `/v1/webhooks/${webhookId}/secret`],
  ];

  it('is tried on every operation of the document that takes a body', async () => {
    const { body: document } = await desk.stranger.get('/openapi.json');
    const documented = Object.entries<any>(document.paths).flatMap(([path, item]) =>
      Object.entries<any>(item).flatMap(([method, { requestBody }]) =>
        requestBody ? `${method.toUpperCase()} ${path}` : [],
      ),
    );
    const tried = writes().map(([method, path]) =>
      `${method} ${path}`
        .replace(articleId, '{articleId}')
        .replace(recoveryId, '{recoveryId}')
        .replace(claimId, '{claimId}')
        .replace(linkId, '{linkId}')
        .replace('example.org', '{host}')
        .replace(viewId, '{viewId}')
        .replace(keyId, '{keyId}')
        .replace(webhookId, '{webhookId}')
        .replace(citationId, '{citationId}'),
    );
    expect([...tried].sort()).toEqual([...documented].sort());
  });

  describe('a JSON body', () => {
    it.each([
      ['ends too early', '{"action":', malformedJson()],
      ['is no JSON at all', 'start', malformedJson()],
      ['has a comment', '{} // start', malformedJson()],
      ['is an array', '[{"action":"start"}]', invalidFields('')],
      ['is a string', '"start"', invalidFields('')],
      ['is a number', '1', invalidFields('')],
      ['is null', 'null', invalidFields('')],
      ['is empty', '', invalidFields('')],
      ['is white space', ' \n', malformedJson()],
      ['nests 33 levels', nested(33), malformedJson('#/a/a/a')],
      ['nests 5,000 levels', nested(5_000), malformedJson('#/a/a/a')],
      ['nests 100,000 lists', '['.repeat(100_000), malformedJson()],
      ['holds a NUL', '{"text":"a\\u0000b"}', malformedJson('#/text')],
      ['holds a NUL in a name', '{"a\\u0000b":1}', malformedJson()],
      ['holds half of a surrogate pair', '{"text":["\\ud83d"]}', malformedJson('#/text/0')],
      ['holds the wrong half first', '{"text":"\\ude00\\ud83d"}', malformedJson('#/text')],
      ['is no UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0xff, 0x22, 0x3a, 0x31, 0x7d]), malformedJson()],
      ['is UTF-16', Buffer.from('{"action":"start"}', 'utf16le'), malformedJson()],
      ['has a member __proto__', '{"__proto__":{"role":"admin"}}', malformedJson('#/__proto__')],
      ['has a member constructor', '{"constructor":{"prototype":{}}}', malformedJson('#/constructor')],
      ['has a member prototype deep inside', '{"a":[{"prototype":1}]}', malformedJson('#/a/0/prototype')],
      ['has a member toString', '{"toString":1}', malformedJson('#/toString')],
    ])('that %s is refused everywhere', async (_, body, refusal) => {
      for (const [method, path] of writes()) {
        if (body === '' && TAKES_NOTHING.test(path)) continue;
        expectRefusal(await sendJson(method, path, body), refusal, `${method} ${path}`);
      }
    });

    it('with a field that is not known is refused everywhere, and the field is named', async () => {
      for (const [method, path] of writes()) {
        const answer = await sendJson(method, path, '{"a~b/c d":1,"id":"me"}');
        const at = answer.body.errors.map(({ pointer }: any) => pointer);
        expect([path, answer.status, at]).toEqual([path, 422, expect.arrayContaining(['#/a~0b~1c%20d', '#/id'])]);
      }
    });

    it('that is larger than the limit is refused everywhere', async () => {
      for (const [method, path] of writes()) {
        const limit = typesTakenAt(path).length > 0 ? ARTICLE_LIMIT : BODY_LIMIT;
        const body = JSON.stringify({ text: 'x'.repeat(limit) });
        expectRefusal(await sendJson(method, path, body), tooLarge, `${method} ${path}`);
      }
    });

    it('in another type is refused everywhere', async () => {
      for (const [method, path] of writes()) {
        for (const type of [
          'application/xml',
          'text/xml; charset=utf-8',
          'multipart/form-data; boundary=x',
          'multipart/form-data',
          'application/x-www-form-urlencoded',
          'application/octet-stream',
          'application/jsonp',
          'nonsense',
          ...['text/plain', 'text/markdown', 'text/html'].filter((each) => !typesTakenAt(path).includes(each)),
        ]) {
          const request = { headers: { 'content-type': type }, body: '{"action":"start"}' };
          await expectRefused(method, path, request, wrongType);
        }
        await expectRefused(method, path, { body: '{"action":"start"}' }, wrongType);
      }
    });

    it.each([
      ['an empty multipart body', 'multipart/form-data; boundary=x', '--x--\r\n'],
      ['a multipart body cut short', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; na'],
    ])('is not found in %s', async (_, type, body) => {
      for (const [method, path] of writes()) {
        await expectRefused(method, path, { headers: { 'content-type': type }, body }, wrongType);
      }
    });

    it('in a content encoding that is not taken, broken, or that unpacks beyond the limit is refused everywhere', async () => {
      for (const [method, path] of writes()) {
        const limit = typesTakenAt(path).length > 0 ? ARTICLE_LIMIT : BODY_LIMIT;
        const packed = (encoding: string, body: string | Uint8Array) => ({
          headers: { 'content-type': JSON_TYPE, 'content-encoding': encoding },
          body,
        });
        const encoding: Refusal = {
          status: 415,
          code: 'unsupported_media_type',
          at: ['header #/content-encoding'],
        };
        await expectRefused(method, path, packed('compress', '{}'), encoding);
        await expectRefused(method, path, packed('gzip', '{"action":"start"}'), malformed);
        await expectRefused(method, path, packed('gzip', gzipSync('{"a":1}').subarray(0, 15)), malformed);
        await expectRefused(method, path, packed('gzip', gzipSync(Buffer.alloc(limit * 20, ' '))), tooLarge);
      }
    });

    it('with a member twice counts the last', async () => {
      const answer = await sendJson('POST', '/v1/api-keys', '{"name":"Ada","role":"viewer","role":"god"}');
      expectRefusal(answer, invalidFields('role'), 'twice');
    });
  });

  describe('a field of a body', () => {
    const article = { format: 'text', content: TEXT };
    const attribution = { speaker: 'Ada', mention: null, outlet: null, venue: null, unnamed: false, scope: 'explicit' };
    const evidence = { url: 'https://example.org/', stance: 'supports', sourceType: 'primary' };
    const transition = { action: 'start', assignee: 'me' };

    it.each<[string, () => readonly [string, string], object, readonly string[]]>([
      ['no format and no content', () => articles(), {}, ['format', 'content']],
      ['a format that is not sent as JSON', () => articles(), { ...article, format: 'pdf' }, ['format']],
      ['a format that everything has', () => articles(), { ...article, format: 'constructor' }, ['format']],
      ['a content that is a number', () => articles(), { ...article, content: 5 }, ['content']],
      ['a content that is a list', () => articles(), { ...article, content: [TEXT] }, ['content']],
      ['an empty content', () => articles(), { ...article, content: '' }, ['content']],
      ['a title that is null', () => articles(), { ...article, title: null }, ['title']],
      ['a title too long', () => articles(), { ...article, title: 'x'.repeat(1_001) }, ['title']],
      ['a date that is none', () => articles(), { ...article, publishedAt: 'yesterday' }, ['publishedAt']],
      ['31 February', () => articles(), { ...article, publishedAt: '2026-02-31' }, ['publishedAt']],
      ['a script for an address', () => articles(), { ...article, sourceUrl: 'javascript:alert(1)' }, ['sourceUrl']],
      ['an address without a scheme', () => articles(), { ...article, sourceUrl: 'example.org' }, ['sourceUrl']],
      ['a language that is none', () => articles(), { ...article, language: 'the Queen’s' }, ['language']],
      ['a policy that is none', () => articles(), { ...article, policy: 'two_eyes' }, ['policy']],
      ['a page without an address', () => imports(), {}, ['url']],
      ['a page whose address is a number', () => imports(), { url: 5 }, ['url']],
      ['a page whose address is none', () => imports(), { url: 'example.org' }, ['url']],
      ['a page that is a file', () => imports(), { url: 'file:///etc/passwd' }, ['url']],
      ['a page with a password', () => imports(), { url: 'https://ada:secret@example.org/' }, ['url']],
      ['a page too far away', () => imports(), { url: `https://example.org/${'x'.repeat(4_096)}` }, ['url']],
      ['a page with what it holds', () => imports(), { url: 'https://example.org/', content: TEXT }, ['content']],
      [
        'a page of 31 February',
        () => imports(),
        { url: 'https://example.org/', publishedAt: '2026-02-31' },
        ['publishedAt'],
      ],
      ['a search at an address that is none', () => recoveries(), { url: 'example.org' }, ['url']],
      ['a search on a page that is a number', () => recoveries(), { html: 5 }, ['html']],
      ['a search on two pages', () => recoveries(), { html: 'a', format: 'html', content: 'b' }, ['content']],
      ['a search on a page of no format', () => recoveries(), { content: 'a' }, ['format']],
      ['a search on a page of a format of its own', () => recoveries(), { format: 'pdf', content: 'a' }, ['format']],
      ['proposals that are no list', () => applied(), { proposals: NOBODYS }, ['proposals']],
      ['proposals without an id', () => applied(), { proposals: ['17'] }, ['proposals']],
      ['proposals that are none', () => applied(), { proposals: [NOBODYS] }, ['proposals']],
      [
        'four wrong fields',
        () => articles(),
        { ...article, title: 1, byline: {}, policy: [], x: 1 },
        ['x', 'title', 'byline', 'policy'],
      ],
      ['a key without a name', () => keys(), { role: 'viewer' }, ['name']],
      ['a name too long', () => keys(), { name: 'x'.repeat(201), role: 'viewer' }, ['name']],
      [
        'a name too long, in signs of two characters each',
        () => keys(),
        { name: '☺\ufe0f'.repeat(101), role: 'viewer' },
        ['name'],
      ],
      ['a role that is none', () => keys(), { name: 'Ada', role: 'god' }, ['role']],
      ['a list of roles', () => keys(), { name: 'Ada', role: ['admin'] }, ['role']],
      ['an empty text', () => claim(), { text: '' }, ['text']],
      ['a text that is null', () => claim(), { text: null }, ['text']],
      ['a kind that is none', () => claim(), { kind: 'lie' }, ['kind']],
      ['a flag as a word', () => claim(), { checkWorthy: 'yes' }, ['checkWorthy']],
      ['an attribution that is a text', () => claim(), { attribution: 'Ada' }, ['attribution']],
      ['an attribution that is a list', () => claim(), { attribution: [attribution] }, ['attribution']],
      ['an attribution that is an empty list', () => claim(), { attribution: [] }, ['attribution']],
      [
        'an attribution to nobody',
        () => claim(),
        { attribution: { ...attribution, speaker: '' } },
        ['attribution/speaker'],
      ],
      ['an unknown field inside', () => claim(), { attribution: { ...attribution, age: 36 } }, ['attribution/age']],
      ['no action', () => transitions(), {}, ['action']],
      ['an action that is none', () => transitions(), { action: 'fly' }, ['action']],
      ['an assignee that is no id', () => transitions(), { ...transition, assignee: 'you' }, ['assignee']],
      ['an assignee that nobody is', () => transitions(), { ...transition, assignee: NOBODYS }, ['assignee']],
      ['a time without a zone', () => transitions(), { ...transition, dueAt: '2030-01-08T09:30:00' }, ['dueAt']],
      ['a time on 31 February', () => transitions(), { ...transition, dueAt: '2030-02-31T09:30:00Z' }, ['dueAt']],
      ['a time at 24:30', () => transitions(), { ...transition, dueAt: '2030-01-08T24:30:00Z' }, ['dueAt']],
      ['a time as a number', () => transitions(), { ...transition, dueAt: 1_900_000_000 }, ['dueAt']],
      ['a claim that is no id', () => transitions(), { ...transition, duplicateOf: '17' }, ['duplicateOf']],
      ['a field that the action has no use for', () => transitions(), { ...transition, comment: 'x' }, ['comment']],
      ['a revision with a policy', () => revisions(), { ...article, policy: 'single' }, ['policy']],
      ['places that are no numbers', () => splits(), { at: ['5'] }, ['at']],
      ['places outside', () => splits(), { at: [0] }, ['at']],
      ['no places', () => splits(), { at: [] }, ['at']],
      ['a merge with nothing', () => merges(), { with: [] }, ['with']],
      [
        'a merge with what has no id',
        () => merges(),
        { with: [{ id: '17', version: 0 }] },
        ['with/0/id', 'with/0/version'],
      ],
      ['a claim of no words', () => claimsOfArticle(), { text: '  ' }, ['text']],
      ['a claim of what is not there', () => claimsOfArticle(), { text: 'The moon' }, ['selector/quote']],
      [
        'a claim from nowhere',
        () => claimsOfArticle(),
        { selector: { position: { start: -1 } } },
        ['selector/position/start', 'selector/position/end'],
      ],
      ['a citation both new and left out', () => citations(), { url: 'https://a.example/', leftOut: NOBODYS }, ['url']],
      ['a left-out link that nothing is', () => citations(), { leftOut: NOBODYS }, ['leftOut']],
      ['a citation without an address', () => citations(), { anchorText: 'x' }, ['url']],
      ['a new citation whose address is lost', () => citations(), { url: null }, ['url']],
      ['an address too long', () => citations(), { url: `https://example.org/${'x'.repeat(4_096)}` }, ['url']],
      ['an address that is a number', () => citation(), { url: 5 }, ['url']],
      ['an anchor that is null', () => citation(), { anchorText: null }, ['anchorText']],
      ['evidence of nothing', () => evidences(), { stance: 'supports', sourceType: 'primary' }, ['url']],
      ['evidence of two things', () => evidences(), { ...evidence, description: 'A book' }, ['url']],
      ['a stance that is none', () => evidences(), { ...evidence, stance: 'likes' }, ['stance']],
      ['a source type that is none', () => evidences(), { ...evidence, sourceType: 'tertiary' }, ['sourceType']],
      ['a comment of no words', () => comments(), { text: ' \n' }, ['text']],
      ['a comment too long', () => comments(), { text: 'x'.repeat(10_001) }, ['text']],
      ['an answer to what has no id', () => comments(), { text: 'Yes.', replyTo: '17' }, ['replyTo']],
      ['an answer to nothing', () => comments(), { text: 'Yes.', replyTo: NOBODYS }, ['replyTo']],
      ['a mention that is no list', () => comments(), { text: 'Ada?', mentions: NOBODYS }, ['mentions']],
      ['a mention without an id', () => comments(), { text: 'Ada?', mentions: ['Ada'] }, ['mentions']],
      ['a mention of nobody', () => comments(), { text: 'Ada?', mentions: [NOBODYS] }, ['mentions']],
      ['too many mentions', () => comments(), { text: 'All!', mentions: Array(21).fill(NOBODYS) }, ['mentions']],
      ['a webhook of nothing', () => webhooks(), {}, ['name', 'url', 'eventTypes']],
      ['a webhook to nowhere', () => webhooks(), { ...WEBHOOK, url: '/here' }, ['url']],
      ['a webhook to a file', () => webhook(), { ...WEBHOOK, url: 'file:///etc/passwd' }, ['url']],
      ['a webhook that tells a password', () => webhooks(), { ...WEBHOOK, url: 'https://a:b@example.org/' }, ['url']],
      ['a webhook for no events', () => webhooks(), { ...WEBHOOK, eventTypes: [] }, ['eventTypes']],
      [
        'a webhook for what never happens',
        () => webhook(),
        { ...WEBHOOK, eventTypes: ['claim.eaten'] },
        ['eventTypes'],
      ],
      ['a webhook for pings', () => webhooks(), { ...WEBHOOK, eventTypes: ['ping'] }, ['eventTypes']],
      ['a webhook with a secret of its own', () => webhooks(), { ...WEBHOOK, secret: 'whsec_AAAA' }, ['secret']],
      ['a secret that never ends', () => webhookSecret(), { graceHours: 169 }, ['graceHours']],
      ['a secret that ended before', () => webhookSecret(), { graceHours: -1 }, ['graceHours']],
      ['a view of nothing', () => views(), {}, ['name', 'query']],
      ['a view without words for a name', () => views(), { name: ' ', query: {} }, ['name']],
      ['a view with too long a name', () => views(), { name: 'x'.repeat(101), query: {} }, ['name']],
      ['a view whose query is a text', () => views(), { name: 'A', query: 'state=pending' }, ['query']],
      ['a view whose query is a list', () => views(), { name: 'A', query: [] }, ['query']],
      [
        'a view of certain pages',
        () => views(),
        { name: 'A', query: { limit: 5, cursor: 'x', withTotal: true } },
        ['query/limit', 'query/cursor', 'query/withTotal'],
      ],
      [
        'a view of what no list takes',
        () => views(),
        {
          name: 'A',
          query: {
            state: ['done'],
            verdict: null,
            mentioned: 'you',
            lost: 'maybe',
            updatedSince: 'now',
            colour: 'red',
          },
        },
        ['query/state', 'query/verdict', 'query/mentioned', 'query/lost', 'query/updatedSince', 'query/colour'],
      ],
      ['a view of no states', () => views(), { name: 'A', query: { state: [] } }, ['query/state']],
      ['a view that is changed to nothing', () => view(), { name: 'A', query: { q: '' } }, ['query/q']],
    ])('is told by its pointer: %s', async (_, address, body, fields) => {
      const [method, path] = address();
      const answer = await sendJson(method, path, JSON.stringify(body));
      const sorted = { ...answer, body: { ...answer.body, errors: [...(answer.body.errors ?? [])].sort(byPointer) } };
      expectRefusal(sorted, invalidFields(...[...fields].sort()), path);
    });

    const articles = () => ['POST', '/v1/articles'] as const;
    const imports = () => ['POST', '/v1/articles/import'] as const;
    const revisions = () => ['PUT', `/v1/articles/${articleId}/content`] as const;
    const claimsOfArticle = () => ['POST', `/v1/articles/${articleId}/claims`] as const;
    const splits = () => ['POST', `/v1/claims/${claimId}/split`] as const;
    const merges = () => ['POST', `/v1/claims/${claimId}/merge`] as const;
    const recoveries = () => ['POST', `/v1/articles/${articleId}/link-recovery`] as const;
    const applied = () => ['POST', `/v1/articles/${articleId}/link-recovery/${recoveryId}/apply`] as const;
    const keys = () => ['POST', '/v1/api-keys'] as const;
    const claim = () => ['PATCH', `/v1/claims/${claimId}`] as const;
    const transitions = () => ['POST', `/v1/claims/${claimId}/transitions`] as const;
    const citations = () => ['POST', `/v1/claims/${claimId}/citations`] as const;
    const citation = () => ['PATCH', `/v1/claims/${claimId}/citations/${citationId}`] as const;
    const evidences = () => ['POST', `/v1/claims/${claimId}/evidence`] as const;
    const comments = () => ['POST', `/v1/claims/${claimId}/comments`] as const;
    const views = () => ['POST', '/v1/views'] as const;
    const view = () => ['PUT', `/v1/views/${viewId}`] as const;
    const webhooks = () => ['POST', '/v1/webhooks'] as const;
    const webhook = () => ['PUT', `/v1/webhooks/${webhookId}`] as const;
    const webhookSecret = () => ['POST', `/v1/webhooks/${webhookId}/secret`] as const;

    it('of the wrong type is told its type, not its length', async () => {
      const { body } = await sendJson('POST', '/v1/api-keys', '{"name":5,"role":"viewer"}');
      expect(body.errors).toEqual([{ in: 'body', pointer: '#/name', detail: 'must be a string' }]);
    });
  });

  describe('an article', () => {
    const raw = async (type: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
      send('POST', '/v1/articles', { headers: { 'content-type': type, ...headers }, body });
    const asJson = async (content: string, format = 'markdown') =>
      sendJson('POST', '/v1/articles', JSON.stringify({ format, content }));
    const unreadable: Refusal = { status: 422, code: 'article_unreadable', at: ['body #'] };
    const empty: Refusal = { status: 422, code: 'article_empty', at: ['body #'] };

    it('without a body is refused in every type', async () => {
      for (const type of ['text/markdown', 'text/html', 'text/plain', 'application/pdf', JSON_TYPE]) {
        expectRefusal(await raw(type, ''), invalidFields(''), type);
      }
      expectRefusal(await send('POST', '/v1/articles'), invalidFields(''), 'none');
    });

    it.each([
      ['white space', 'text', ' \n\t\r\n\u00a0\u2003 '],
      ['a byte order mark', 'text', '\ufeff'],
      ['what cannot be seen', 'text', '\u200b\u00ad\u2060'],
      ['front matter', 'markdown', '---\ntitle: Trade fell\n---\n'],
      ['a comment', 'html', '<!-- nothing -->'],
      ['a script', 'html', '<script>document.write("Trade fell in 2024.")</script><style>p { color: red }</style>'],
    ])('of nothing but %s is refused as empty', async (_, format, content) => {
      expectRefusal(await raw(format === 'text' ? 'text/plain' : `text/${format}`, content), empty, 'raw');
      expectRefusal(await asJson(content, format), { ...empty, at: ['body #/content'] }, 'JSON');
    });

    it('of 21 MB is refused, raw and as JSON', async () => {
      const megabytes = Buffer.alloc(21_000_000, TEXT);
      for (const type of ['text/markdown', 'text/html', 'text/plain', 'application/pdf']) {
        expectRefusal(await raw(type, megabytes), tooLarge, type);
      }
      expectRefusal(await asJson(megabytes.toString()), tooLarge, 'JSON');
    });

    it('one byte over what is taken is refused, raw and unpacked', async () => {
      const bytes = Buffer.alloc(ARTICLE_LIMIT + 1, TEXT);
      expectRefusal(await raw('text/plain', bytes), tooLarge, 'raw');
      expectRefusal(await raw('text/plain', gzipSync(bytes), { 'content-encoding': 'gzip' }), tooLarge, 'gzip');
    });

    it.each([
      ['text/plain', MAX_BYTES.text],
      ['text/markdown', MAX_BYTES.markdown],
      ['text/html', MAX_BYTES.html],
    ])('one byte over what is read of %s is refused', async (type, limit) => {
      const refusal: Refusal = { status: 422, code: 'article_too_large', at: ['body #'] };
      expectRefusal(await raw(type, Buffer.alloc(limit + 1, TEXT)), refusal, type);
    });

    it('that is a file of another kind is refused as unreadable', async () => {
      const bytes = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 251);
      expectRefusal(await raw('text/plain', Buffer.alloc(4_096)), unreadable, 'NUL');
      expectRefusal(await raw('text/plain', bytes), unreadable, 'noise');
      expectRefusal(await raw('application/pdf', 'Trade fell.'), unreadable, 'no PDF');
      expectRefusal(await raw('application/pdf', '%PDF-1.7\n1 0 obj\n<<'), unreadable, 'half a PDF');
    });

    it('says nothing of a missing article when asked with a bad id', async () => {
      await expectRefused(
        'GET',
        '/v1/articles/17',
        {},
        { status: 400, code: 'invalid_parameters', at: ['path #/articleId'] },
      );
    });
  });

  describe('an address', () => {
    it('with an id, a host or a number that is none is refused wherever one stands', async () => {
      const noIds = ['17', 'me', `${NOBODYS}0`, NOBODYS.slice(1), `{${NOBODYS}}`, '%00', "';drop%20table"];
      const others: Readonly<Record<string, readonly string[]>> = {
        number: ['0', '-1', '01', '1.5', '1e3', '9999999999', 'me', '%00', NOBODYS],
        host: ['a:8080', 'user@a', 'a%2Fb', '%20', '%00', '[1', "';drop%20table"],
      };
      const { body: document } = await desk.stranger.get('/openapi.json');
      for (const [path, item] of Object.entries<any>(document.paths)) {
        for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
          for (const wrong of others[name] ?? noIds) {
            const asked = path
              .replace(`{${name}}`, wrong)
              .replace('{number}', '7')
              .replaceAll(/\{\w+\}/g, NOBODYS);
            for (const method of Object.keys(item).map((known) => known.toUpperCase())) {
              const refusal = { status: 400, code: 'invalid_parameters', at: [`path #/${name}`] };
              await expectRefused(method, asked, {}, refusal);
            }
          }
        }
      }
    });

    it('of something that does not exist is not found, whatever is asked of it', async () => {
      const bodies: Record<string, object> = {
        'PUT /v1/articles/{articleId}/content': { format: 'text', content: TEXT },
        'POST /v1/articles/{articleId}/claims': { text: 'Trade fell' },
        'PATCH /v1/claims/{claimId}': { text: TEXT },
        'POST /v1/claims/{claimId}/split': { at: [5] },
        'POST /v1/claims/{claimId}/merge': { with: [{ id: claimId, version: 1 }] },
        'POST /v1/claims/{claimId}/transitions': { action: 'start', assignee: 'me' },
        'POST /v1/claims/{claimId}/citations': { url: 'https://example.org/' },
        'PATCH /v1/claims/{claimId}/citations/{citationId}': { url: 'https://example.org/' },
        'PUT /v1/links/{linkId}/override': { state: 'alive', reason: 'Opens in a browser.' },
        'PUT /v1/link-hosts/{host}/override': { state: 'alive', reason: 'Opens in a browser.' },
        'POST /v1/claims/{claimId}/evidence': { description: 'A book', stance: 'context', sourceType: 'secondary' },
        'POST /v1/claims/{claimId}/comments': { text: 'Which month?' },
        'PUT /v1/views/{viewId}': { name: 'Mine', query: {} },
        'PUT /v1/webhooks/{webhookId}': WEBHOOK,
      };
      const { body: document } = await desk.stranger.get('/openapi.json');
      let asked = 0;
      for (const [path, item] of Object.entries<any>(document.paths)) {
        if (!path.includes('{')) continue;
        for (const method of Object.keys(item).map((known) => known.toUpperCase())) {
          const body = bodies[`${method} ${path}`];
          const request = body ? { headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(body) } : {};
          for (const id of [NOBODYS, '00000000-0000-0000-0000-000000000000', NOBODYS.toUpperCase()]) {
            const address = path.replace('{number}', '7').replaceAll(/\{\w+\}/g, id);
            await expectRefused(method, address, request, notFound);
          }
          asked += 1;
        }
      }
      expect(asked).toBeGreaterThan(15);
    });

    it('of a part that the claim does not have is not found', async () => {
      const other = (await claimsOf(admin, articleId))[1].id;
      const json = { headers: { 'content-type': JSON_TYPE }, body: '{"url":"https://example.org/"}' };
      await expectRefused('GET', `/v1/claims/${other}/citations/${citationId}`, {}, notFound);
      await expectRefused('PATCH', `/v1/claims/${other}/citations/${citationId}`, json, notFound);
      await expectRefused('DELETE', `/v1/claims/${other}/citations/${citationId}`, {}, notFound);
      await expectRefused('DELETE', `/v1/claims/${claimId}/evidence/${citationId}`, {}, notFound);
      await expectRefused('PUT', `/v1/claims/${other}/comments/${commentId}/resolution`, {}, notFound);
      await expectRefused('DELETE', `/v1/claims/${other}/comments/${commentId}/resolution`, {}, notFound);
    });

    it('whose percent-encoding is broken is refused', async () => {
      for (const path of ['/v1/claims/%', '/v1/claims/%ff', '/v1/links/%e0%a4%a/checks', '/v1/articles/%zz/claims']) {
        await expectRefused('GET', path, {}, malformed);
      }
    });

    it('that nothing has is not found', async () => {
      const noRoute: Refusal = { status: 404, code: 'route_not_found' };
      for (const path of [
        '/v1',
        '/v1/nothing',
        '/v2/claims',
        '/v1/claims/../../etc',
        '/admin',
        '/docs/nothing.js',
        '/%00',
      ]) {
        await expectRefused('GET', path, {}, noRoute);
      }
      await expectRefused('OPTIONS', '/v1/nothing', {}, noRoute);
    });

    it.each([
      ['PUT', () => '/v1/claims', 'GET, HEAD'],
      ['DELETE', () => `/v1/claims/${claimId}`, 'GET, HEAD, PATCH'],
      ['PATCH', () => '/v1/articles', 'GET, HEAD, POST'],
      ['POST', () => '/v1/me', 'GET, HEAD'],
      ['GET', () => `/v1/api-keys/${NOBODYS}`, 'DELETE'],
      ['OPTIONS', () => '/v1/articles', 'GET, HEAD, POST'],
      ['TRACE', () => '/v1/articles', 'GET, HEAD, POST'],
    ])('asked with %s says which methods it takes', async (method, path, allow) => {
      const answer = await send(method, path());
      expectRefusal(answer, { status: 405, code: 'method_not_allowed' }, path());
      expect(answer.headers.allow).toBe(allow);
    });
  });

  describe('a query', () => {
    const lists = ['/v1/articles', '/v1/claims', '/v1/links', '/v1/api-keys', '/v1/views'];
    const all = () => [
      ...lists,
      `/v1/articles/${articleId}/claims`,
      `/v1/articles/${articleId}/link-recovery`,
      `/v1/claims/${claimId}/history`,
      `/v1/claims/${claimId}/comments`,
    ];

    it.each([
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=-1', 'limit'],
      ['limit=abc', 'limit'],
      ['limit=1e2', 'limit'],
      ['limit=1.5', 'limit'],
      ['limit=0x10', 'limit'],
      ['limit=', 'limit'],
      ['limit=%00', 'limit'],
      ['limit=99999999999999999999', 'limit'],
      ['limit=1&limit=2', 'limit'],
      ['limit[]=1', 'limit%5B%5D'],
      ['withTotal=yes', 'withTotal'],
      ['withTotal=1', 'withTotal'],
      ['withTotal=true&withTotal=false', 'withTotal'],
      ['cursor=', 'cursor'],
      ['cursor=nonsense', 'cursor'],
      ['cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'cursor'],
      ['cursor=%00', 'cursor'],
      ['cursor=a&cursor=b', 'cursor'],
      ['offset=10', 'offset'],
      ['LIMIT=1', 'LIMIT'],
      ['__proto__=1', '__proto__'],
      ['constructor=1', 'constructor'],
      ['hasOwnProperty=1', 'hasOwnProperty'],
      ['a%2Fb=1', 'a~1b'],
    ])('of %s is refused by every list', async (query, name) => {
      for (const path of all()) await expectRefused('GET', `${path}?${query}`, {}, wrongQuery(name));
    });

    it.each([
      ['/v1/claims?state=done', 'state'],
      ['/v1/claims?state=pending,', 'state'],
      ['/v1/claims?state=pending,verified,PENDING', 'state'],
      ['/v1/claims?verdict=true', 'verdict'],
      ['/v1/claims?assignee=you', 'assignee'],
      ['/v1/claims?mentioned=any', 'mentioned'],
      ['/v1/claims?mentioned=me&mentioned=me', 'mentioned'],
      [`/v1/claims/${NOBODYS}/comments?resolved=1`, 'resolved'],
      [`/v1/claims/${NOBODYS}/comments?thread=me`, 'thread'],
      ['/v1/claims?article=17', 'article'],
      ['/v1/claims?attention=all', 'attention'],
      ['/v1/claims?linkState=broken', 'linkState'],
      ['/v1/claims?kind=lie', 'kind'],
      ['/v1/claims?speaker=', 'speaker'],
      ['/v1/claims?speaker=%00', 'speaker'],
      ['/v1/claims?q=', 'q'],
      ['/v1/claims?q=a%00b', 'q'],
      ['/v1/claims?q=a&q=b', 'q'],
      [`/v1/claims?q=${'x'.repeat(201)}`, 'q'],
      ['/v1/claims?updatedSince=2026-01-08', 'updatedSince'],
      ['/v1/claims?updatedSince=2026-01-08T09:30:00', 'updatedSince'],
      ['/v1/claims?updatedSince=2026-02-31T09:30:00Z', 'updatedSince'],
      ['/v1/claims?updatedSince=0000-01-01T00:00:00%2B23:00', 'updatedSince'],
      ['/v1/claims?updatedSince=yesterday', 'updatedSince'],
      ['/v1/claims?sort=random', 'sort'],
      ['/v1/claims?sort=id;drop%20table%20claims', 'sort'],
      ['/v1/links?state=broken', 'state'],
      ['/v1/links?host=%00', 'host'],
      [`/v1/links?host=${'x'.repeat(301)}`, 'host'],
      ['/v1/links?dependents=all', 'dependents'],
    ])('of %s is refused by that list', async (path, name) => {
      await expectRefused('GET', path, {}, wrongQuery(name));
    });

    it('that looks like SQL or a pattern is looked for as it is written', async () => {
      const found = async (query: string) => {
        const { status, body } = await send('GET', `/v1/claims?withTotal=true&${query}`);
        return [status, body.total];
      };
      expect(await found('q=trade')).toEqual([200, 2]);
      for (const words of ['%', '_', '%%', 'T_ade', 'Tr%de', '\\', "';drop table claims;--", '$1', '?', "' OR 1=1"]) {
        expect([words, ...(await found(`q=${encodeURIComponent(words)}`))]).toEqual([words, 200, 0]);
        expect([words, ...(await found(`speaker=${encodeURIComponent(words)}`))]).toEqual([words, 200, 0]);
        const { status, body } = await send('GET', `/v1/links?host=${encodeURIComponent(words)}`);
        expect([words, status, body.items]).toEqual([words, 200, []]);
      }
      expect(await found('q=%24200')).toEqual([200, 1]);
    });

    it('in bytes that are no UTF-8 finds nothing and does no harm', async () => {
      expect((await send('GET', '/v1/claims?q=%ff%fe')).body.items).toEqual([]);
      expect((await send('GET', '/v1/claims?q=%ed%a0%80')).body.items).toEqual([]);
      expect((await send('GET', '/v1/claims?q=%zz')).body.items).toEqual([]);
    });
  });

  describe('a cursor', () => {
    const cursorOf = async (path: string): Promise<string> => {
      const { body } = await send('GET', path);
      expect(body.nextCursor).toEqual(expect.any(String));
      return body.nextCursor;
    };
    const foreign: Refusal = { status: 400, code: 'foreign_cursor', at: ['query #/cursor'] };

    it('that was changed anywhere is refused', async () => {
      const cursor = await cursorOf('/v1/claims?limit=1');
      for (let place = 0; place < cursor.length - 1; place += 1) {
        const changed = cursor.slice(0, place) + (cursor[place] === 'A' ? 'B' : 'A') + cursor.slice(place + 1);
        await expectRefused('GET', `/v1/claims?cursor=${changed}`, {}, wrongQuery('cursor'));
      }
      await expectRefused('GET', `/v1/claims?cursor=${cursor.slice(0, -4)}`, {}, wrongQuery('cursor'));
    });

    it('of one list is refused by every other', async () => {
      await send('GET', '/v1/me');
      const lists = ['/v1/articles', '/v1/claims'];
      for (const list of lists) {
        const cursor = await cursorOf(`${list}?limit=1`);
        for (const other of [
          '/v1/articles',
          '/v1/claims',
          '/v1/links',
          '/v1/api-keys',
          '/v1/views',
          `/v1/claims/${claimId}/history`,
          `/v1/claims/${claimId}/comments`,
        ]) {
          if (other !== list) await expectRefused('GET', `${other}?cursor=${cursor}`, {}, foreign);
        }
      }
    });

    it('of one order is refused in every other', async () => {
      const sorts = ['newest', 'oldest', 'recently_updated', 'position'];
      for (const sort of sorts) {
        const cursor = await cursorOf(`/v1/claims?limit=1&sort=${sort}`);
        for (const other of sorts) {
          const path = `/v1/claims?limit=1&sort=${other}&cursor=${cursor}`;
          if (other === sort) expect((await send('GET', path)).status).toBe(200);
          else await expectRefused('GET', path, {}, foreign);
        }
      }
    });
  });

  describe('a header', () => {
    it('that names no version of a claim or a view stops every write to it', async () => {
      const absent: Refusal = { status: 428, code: 'precondition_required', at: ['header #/if-match'] };
      const stale: Refusal = { status: 412, code: 'stale_version' };
      const json = { action: 'start', assignee: 'me' };
      for (const [match, refusal] of [
        ['*', absent],
        [' ', absent],
        ['"2"', stale],
        ['W/"1"', stale],
        ['1', stale],
        ['"1', stale],
        ['"one"', stale],
        ['"99999999999999999999"', stale],
        ['"1", "1"', stale],
      ] as const) {
        const headers = { 'if-match': match, 'content-type': JSON_TYPE };
        await expectRefused(
          'POST',
          `/v1/claims/${claimId}/transitions`,
          { headers, body: JSON.stringify(json) },
          refusal,
        );
        await expectRefused('DELETE', `/v1/claims/${claimId}/citations/${citationId}`, { headers }, refusal);
        await expectRefused('DELETE', `/v1/views/${viewId}`, { headers }, refusal);
      }
    });

    it('that names no version of an article stops a new text, though it may be left out', async () => {
      const body = JSON.stringify({ format: 'text', content: TEXT });
      for (const match of ['', ' ', '"99"', 'W/"1"', 'one']) {
        const headers = { 'if-match': match, 'content-type': JSON_TYPE };
        const stale: Refusal = { status: 412, code: 'stale_version' };
        await expectRefused('PUT', `/v1/articles/${articleId}/content`, { headers, body }, stale);
      }
    });

    it('Authorization that carries no key in the right form is refused, and says how', async () => {
      for (const authorization of [
        '',
        'Bearer',
        'Bearer ',
        'Basic dXNlcjpwYXNz',
        'cdk_x',
        `Bearer ${'x'.repeat(301)}`,
        'Bearer a b',
      ]) {
        const answer = await send('GET', '/v1/me', { headers: { authorization } });
        expectRefusal(answer, { status: 401, code: 'unauthenticated', at: ['header #/authorization'] }, authorization);
        expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="claimdesk"/);
      }
    });

    it('X-Request-Id is taken over when it is a decent one, and replaced when it is not', async () => {
      const echoed = async (given: string | string[]) =>
        (await send('GET', '/v1/me', { headers: { 'x-request-id': given } })).headers['x-request-id'];
      expect(await echoed('cms-2026.01:0042')).toBe('cms-2026.01:0042');
      for (const given of [
        'short',
        'x'.repeat(101),
        'with space inside',
        '{"json":true}',
        '\u00e9t\u00e9\u00e9\u00e9\u00e9\u00e9',
        ['one-of-two', 'two-of-two'],
      ]) {
        expect(await echoed(given)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      }
    });

    it('Accept of something else changes nothing', async () => {
      for (const accept of ['application/xml', 'text/html;q=0', 'nonsense', '*/*;q=banana']) {
        const { status, type } = await send('GET', '/v1/me', { headers: { accept } });
        expect([accept, status, type]).toEqual([accept, 200, JSON_TYPE]);
        await expectRefused('GET', `/v1/claims/${NOBODYS}`, { headers: { accept } }, notFound);
      }
    });

    it('Expect that is not known is passed over', async () => {
      const head = `GET /v1/me HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer ${admin.key}\r\nConnection: close\r\n`;
      expect(await onSocket(desk, `${head}Expect: magic\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    });

    it('X-HTTP-Method-Override overrides nothing', async () => {
      const headers = { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE' };
      expect((await send('GET', `/v1/claims/${claimId}`, { headers })).status).toBe(200);
    });
  });

  describe('a read', () => {
    it('with a body is answered as one without', async () => {
      for (const [type, body] of [
        [JSON_TYPE, '{"broken":'],
        ['text/plain', 'x'],
        ['application/octet-stream', 'x'.repeat(1_000_000)],
      ] as const) {
        const headers = { 'content-type': type, 'content-length': String(body.length) };
        const answer = await send('GET', '/v1/me', { headers, body });
        expect([type, answer.status]).toEqual([type, 200]);
      }
    });

    it('by HEAD has the status of a GET, its headers and no body', async () => {
      for (const path of [
        '/v1/claims',
        `/v1/claims/${claimId}`,
        '/v1/claims/17',
        '/v1/nothing',
        '/health/live',
        '/docs',
      ]) {
        const get = await send('GET', path);
        const head = await send('HEAD', path);
        expect([path, head.status, head.type, head.text]).toEqual([path, get.status, get.type, '']);
        expect(head.headers.etag).toBe(get.headers.etag);
      }
    });
  });

  describe('HTTP that is none', () => {
    const post = 'POST /v1/articles HTTP/1.1\r\nHost: desk\r\nContent-Type: text/plain\r\n';

    it.each([
      ['no request at all', 'hello?\r\n\r\n'],
      ['bytes of something else', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc])],
      ['a method that does not exist', 'BREW /v1/claims HTTP/1.1\r\nHost: desk\r\n\r\n'],
      ['a version that does not exist', 'GET /v1/claims HTTP/9.9\r\nHost: desk\r\n\r\n'],
      ['a header without a colon', 'GET / HTTP/1.1\r\nHost: desk\r\nnonsense\r\n\r\n'],
      ['a header with a NUL', 'GET / HTTP/1.1\r\nHost: desk\r\nX-Test: a\0b\r\n\r\n'],
      ['a header over 16 KB', `GET / HTTP/1.1\r\nHost: desk\r\nX-Test: ${'x'.repeat(20_000)}\r\n\r\n`],
      ['an address over 16 KB', `GET /v1/claims?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: desk\r\n\r\n`],
      ['two lengths', `${post}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`],
      ['a length and chunks', `${post}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
      ['a length below nothing', `${post}Content-Length: -1\r\n\r\n`],
      ['a chunk of no size', `${post}Transfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n`],
    ])('is refused with problem details: %s', async (_, bytes) => {
      const answer = await onSocket(desk, bytes);
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(head).toContain('Content-Type: application/problem+json');
      expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
      const problem = JSON.parse(body);
      expect(problem).toMatchObject({ status: 400, code: 'malformed_request', detail: expect.stringMatching(/\w/) });
      expect(problem.requestId).toMatch(/^[\da-f-]{36}$/);
      expect(head).toContain(`X-Request-Id: ${problem.requestId}`);
    });

    it('is refused behind the answers to what came before it on the connection', async () => {
      const authorization = `Authorization: Bearer ${admin.key}`;
      const body = JSON.stringify({ name: 'Pipelined', query: {} });
      const made = [
        'POST /v1/views HTTP/1.1',
        'Host: desk',
        authorization,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        '',
        body,
      ].join('\r\n');
      const answer = await onSocket(desk, `${made}hello?\r\n\r\n`);
      expect([...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(['201', '400']);
      const id = /"id":"([^"]+)"/.exec(answer)?.[1] ?? '';
      await admin.delete(`/v1/views/${id}`).set('If-Match', '"1"').expect(204);
    });

    it('does not get into a stream that is being read on the connection', async () => {
      const follow = `GET /v1/events HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer ${admin.key}\r\n\r\n`;
      const answer = await onSocket(desk, follow, { after: 'event: ready', bytes: 'hello?\r\n\r\n' });
      expect([...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(['200']);
    });
  });
});

describe('unusual input', () => {
  let desk: TestDesk;
  let admin: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    admin = await desk.person('admin');
  });

  afterAll(() => desk.stop());

  const submitRaw = async (type: string, body: string | Uint8Array, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${admin.key}`;
    const request = { headers: { authorization, 'content-type': type, ...headers }, body };
    const answer = await plainRequest(desk, 'POST', '/v1/articles', request);
    expect([type, answer.status, answer.body.code]).toEqual([type, 201, undefined]);
    const { body: canonical } = await admin.get(`/v1/articles/${answer.body.id}/text`).expect(200);
    return { ...answer.body, text: canonical.text, claims: await claimsOf(admin, answer.body.id) };
  };

  it('of a stray NUL or control character in an article is cleaned away in every format', async () => {
    const filler = TEXT.repeat(20);
    for (const [type, body] of [
      ['text/plain', `Trade fe\0ll in 2023. See http://exa\0mple.org/a. ${filler}`],
      [
        'text/markdown',
        `# Tr\0ade\n\nTrade [fe\0ll](http://example.org/\0) in 2023. ![x\0](y\0.png "c\0")\n\n${filler}`,
      ],
      [
        'text/html',
        `<title>Tr\0ade</title><p>Trade <a href="http://example.org/\0">fe\0ll</a> in 2023.</p><p>${filler}</p>`,
      ],
    ] as const) {
      const article = await submitRaw(type, body);
      expect([type, article.text.includes('\0')]).toEqual([type, false]);
      expect(article.claims.length).toBeGreaterThan(10);
    }
  });

  it('of bytes that are no UTF-8 in an article is read as what it most likely is', async () => {
    const { text } = await submitRaw('text/plain', Buffer.from('Le café coûte 3 € à Nice en 2024.', 'latin1'));
    expect(text).toContain('café coûte');
  });

  it('of a charset that nobody knows counts as none', async () => {
    const { text } = await submitRaw('text/plain; charset=klingon', 'Le café coûte 3 € à Nice en 2024.');
    expect(text).toContain('café coûte 3 €');
    expect((await submitRaw('text/plain; charset="utf-16le"', Buffer.from(TEXT, 'utf16le'))).text).toBe(TEXT.trim());
  });

  it('of a packed body is unpacked', async () => {
    const packed = gzipSync(SMALL_ARTICLE);
    expect((await submitRaw('text/markdown', packed, { 'content-encoding': 'gzip' })).claims).toHaveLength(2);
  });

  it('of a JSON type with a suffix, a charset and a byte order mark is read as JSON', async () => {
    const json = `\ufeff${JSON.stringify({ format: 'text', content: TEXT })}`;
    expect((await submitRaw('application/problem+JSON; charset=UTF-8', json)).claims).toHaveLength(1);
  });

  it('of headings without a sentence is an article without claims', async () => {
    const { title, claimCount } = await submitRaw('text/markdown', '# Trade fell\n\n## Figures\n\n### Sources\n');
    expect({ title, claimCount }).toEqual({ title: 'Trade fell', claimCount: 0 });
  });

  it('of the largest text that is read is taken whole', async () => {
    const sentence = `Trade fell to 200 million dollars${', and prices with it'.repeat(49)}. `;
    const bytes = Buffer.alloc(MAX_BYTES.text, sentence);
    const { text, claimCount } = await submitRaw('text/plain', bytes);
    expect(text).toBe(bytes.toString().trimEnd());
    expect(claimCount).toBe(Math.ceil(MAX_BYTES.text / sentence.length));
  });
});

/** JSON of objects inside of each other. */
function nested(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

const byPointer = (one: { pointer: string }, other: { pointer: string }) => (one.pointer < other.pointer ? -1 : 1);
