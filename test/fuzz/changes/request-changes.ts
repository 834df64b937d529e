import { METHODS } from 'node:http';
import { gzipSync } from 'node:zlib';
import { bodyOf, type Draft } from '../draft';
import { FOREIGN_NAMES, NAUGHTY_TEXTS, ODD_SEGMENTS } from '../naughty';
import { type Random } from '../random';
import { type Change } from './change';

/** CONNECT makes a tunnel of the connection, and is tried on the wire. */
const ODD_METHODS = METHODS.filter((method) => method !== 'CONNECT');

const TYPES: readonly string[] = [
  'text/plain',
  'text/html; charset=utf-16le',
  'text/markdown; charset="klingon',
  'application/xml',
  'text/xml; charset=utf-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/pdf',
  'application/octet-stream',
  'application/x-ndjson',
  'application/merge-patch+json',
  'application/json; charset=utf-16',
  'APPLICATION/JSON ; charset=utf-8',
  'application/json, text/plain',
  'application/jsonp',
  '/',
  ';',
  '*/*',
  'x'.repeat(5_000),
];

/** Bodies of the kinds that those types promise. */
const OTHER_BODIES: readonly (string | Buffer)[] = [
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="../../a"\r\n\r\nx\r\n--x--\r\n',
  'name=Ada&role=admin&__proto__[role]=admin',
  '%PDF-1.7\n1 0 obj\n<< /Length 10 >>\nstream\n',
  gzipSync('{"a":1}'),
  Buffer.alloc(70_000, 0),
];

const HEADERS: Readonly<Record<string, readonly (string | string[])[]>> = {
  'if-match': [
    '*',
    '',
    '""',
    '"0"',
    '"1"',
    '"-1"',
    'W/"1"',
    '"1", "2"',
    '1',
    '"9999999999"',
    '"é"',
    '"'.repeat(999),
    ['"1"', '"2"'],
  ],
  'if-none-match': ['*', '"1"', 'W/"1"', 'nonsense'],
  'if-modified-since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday', '-1'],
  'if-range': ['"1"', 'nonsense'],
  range: ['bytes=0-0', 'bytes=-1', 'bytes=5-1', 'bytes=0-,0-,0-,0-', 'lines=1-2', `bytes=${'0-0,'.repeat(1_000)}1-1`],
  accept: [
    'application/xml',
    'text/html',
    '*/*;q=banana',
    ';',
    'text/event-stream',
    'application/json;version=9',
    ','.repeat(3_000),
  ],
  'accept-encoding': ['br', 'gzip;q=0, *;q=0', 'nonsense', 'identity;q=0'],
  'accept-language': ['tlh', '*;q=x'],
  'accept-charset': ['utf-7'],
  'last-event-id': [
    '',
    '0',
    '-1',
    'x',
    '9'.repeat(30),
    '1.5',
    '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e',
    '1-2-3',
    'é',
    "1';--",
    'x'.repeat(5_000),
  ],
  authorization: ['', 'Bearer', 'Bearer  ', 'Basic YTpi', 'Bearer é', `Bearer ${'x'.repeat(4_000)}`, 'Negotiate x'],
  cookie: [
    'claimdesk_session',
    'claimdesk_session=',
    'claimdesk_session=%',
    '=;=;',
    `a=${'b'.repeat(5_000)}`,
    '__proto__=1; constructor=2',
  ],
  'x-csrf-token': ['', 'x', 'é', 'x'.repeat(3_000)],
  'x-request-id': ['x', 'é', "abcdefgh'; --", 'x'.repeat(3_000), ['aaaaaaaa', 'bbbbbbbb']],
  'x-forwarded-for': ['127.0.0.1', 'nonsense', ','.repeat(500)],
  'x-forwarded-proto': ['javascript'],
  'x-forwarded-host': ['evil.example'],
  host: ['evil.example', 'a:b:c', '[', '..'],
  origin: ['null', 'https://evil.example'],
  'x-http-method-override': ['DELETE', 'nonsense'],
  'content-encoding': ['gzip', 'br', 'deflate', 'compress', 'gzip, gzip', 'identity', 'nonsense', ''],
  'content-language': ['x'],
  expect: ['nonsense'],
  te: ['trailers, deflate'],
  upgrade: ['websocket', 'h2c'],
  'max-forwards': ['-1'],
  'transfer-encoding': ['chunked'],
};

/** Addresses that the document does not have: pages for people, and nothing. */
const BESIDE: readonly string[] = [
  '/',
  '/index.html',
  '/claims',
  '/assets/',
  '/favicon.ico',
  '/docs',
  '/docs/',
  '/docs/swagger-ui.css',
  '/docs-json',
  '/openapi.json',
  '/openapi.yaml',
  '/.env',
  '/.git/config',
  '/v1',
];

/** What is wrong with an address: its path and its query. */
export const ADDRESS_CHANGES: readonly Change[] = [
  (draft, { random }) => {
    const parts = Object.values(draft.params);
    if (parts.length === 0) return null;
    const part = random.pick(parts);
    draft.path = draft.path.replace(part, () => random.pick(ODD_SEGMENTS));
    return 'odd part of the path';
  },
  (draft, { pool, random }) => {
    const [name, part] = random.maybe(Object.entries(draft.params)) ?? [];
    if (name === undefined || part === undefined) return null;
    const other = pool.id(random.pick(['claimId', 'articleId', 'linkId', 'commentId', 'viewId', name]), random);
    if (other === undefined) return null;
    draft.path = draft.path.replace(part, () => other);
    return 'the id of something else';
  },
  (draft, { random }) => {
    draft.path = random.pick([
      `${draft.path}/`,
      `${draft.path}//`,
      `/${draft.path}`,
      draft.path.toUpperCase(),
      draft.path.replace('/v1', '/v1/.'),
      draft.path.replace('/v1', '/v2'),
      draft.path.replace('/v1', '/x/../v1'),
      draft.path.replace('/v1/', '/v1%2f'),
      draft.path.replace('/v', '/%76'),
      `${draft.path};a=b`,
      `${draft.path}/${random.pick(ODD_SEGMENTS)}`,
      `${draft.path}#x`,
      `${draft.path}.json`,
      `http://evil.example${draft.path}`,
    ]);
    return 'another form of the address';
  },
  (draft, { random }) => {
    const path = random.pick(BESIDE);
    draft.path = random.chance(0.5) ? path : `${path.replace(/\/$/, '')}/${random.pick(ODD_SEGMENTS)}`;
    return 'an address beside the document';
  },
  (draft, { random }) => {
    const known = random.maybe(draft.operation.query);
    if (!known) return null;
    draft.query = draft.query.filter(([name]) => name !== known.name);
    draft.beyond.delete(known.name);
    draft.query.push([
      known.name,
      random.chance(0.5) ? encoded(random.pick(NAUGHTY_TEXTS)) : random.pick(ODD_SEGMENTS),
    ]);
    return `odd ${known.name}`;
  },
  (draft, { random }) => {
    const known = random.maybe(
      draft.operation.query.filter(({ schema }) => 'maximum' in schema || 'maxLength' in schema),
    );
    if (!known) return null;
    const { minimum, maximum, minLength = 0, maxLength = 0 } = known.schema as Record<string, number>;
    const value =
      maximum === undefined
        ? 'x'.repeat(random.pick([Math.max(minLength - 1, 0), minLength, maxLength, maxLength + 1]))
        : String(random.pick([(minimum ?? 0) - 1, minimum ?? 0, maximum, maximum + 1, (minimum ?? 0) + 0.5]));
    const beyond =
      maximum === undefined
        ? value.length < minLength || value.length > maxLength
        : Number(value) < (minimum ?? 0) || Number(value) > maximum;
    draft.query = [...draft.query.filter(([name]) => name !== known.name), [known.name, value]];
    if (beyond) draft.beyond.add(known.name);
    else draft.beyond.delete(known.name);
    return `boundary of ${known.name}`;
  },
  (draft, { random }) => {
    const name = random.pick(FOREIGN_NAMES);
    draft.query.push([encoded(name), 'x']);
    return `foreign parameter ${JSON.stringify(name.slice(0, 30))}`;
  },
  (draft, { random }) => {
    const given = random.maybe(draft.query);
    const name = given?.[0] ?? random.maybe(draft.operation.query)?.name;
    if (name === undefined) return null;
    const value = given?.[1] ?? '1';
    draft.query.push([random.pick([name, `${name}[]`, `${name}[a]`, `${name}[__proto__]`, `${name}[0][1][2]`]), value]);
    return `${name} twice`;
  },
  (draft, { random }) => {
    const name = random.maybe(draft.operation.query)?.name ?? 'sort';
    draft.query.push([
      name,
      random.pick([
        "newest'--",
        'id;DROP%20TABLE%20claims',
        '(SELECT%201)',
        'newest%20DESC,%20(SELECT%20pg_sleep(15))',
        '1%20OR%201=1',
        '%27%20UNION%20SELECT%20secret_hash%20FROM%20api_keys--',
        '$gt',
      ]),
    ]);
    return `SQL in ${name}`;
  },
  (draft, { pool, random }) => {
    if (!draft.operation.query.some(({ name }) => name === 'cursor')) return null;
    const own = pool.cursors.filter(({ operation }) => operation === draft.operation.name);
    const seen = random.maybe(random.chance(0.7) ? own : pool.cursors);
    if (!seen) return null;
    draft.query = seen.query.filter(([name]) => name !== 'cursor');
    draft.beyond.clear();
    draft.query.push(['cursor', random.chance(0.5) ? seen.cursor : tampered(seen.cursor, random)]);
    return 'a cursor';
  },
];

/** What is odd about how a request is made: its headers, its method, its type, who makes it. */
export const MANNER_CHANGES: readonly Change[] = [
  ...Array<Change>(4).fill((draft, { random }) => {
    const name = random.pick(Object.keys(HEADERS));
    draft.headers[name] = random.pick(HEADERS[name] ?? []);
    return `${name}: ${String(draft.headers[name]).slice(0, 30)}`;
  }),
  (draft, { random }) => {
    if (!draft.operation.headers.some(({ name }) => name === 'If-Match')) return null;
    draft.headers['if-match'] = random.pick(HEADERS['if-match'] ?? []);
    return 'a broken If-Match';
  },
  (draft, { random }) => {
    draft.method = random.pick([...ODD_METHODS, 'HEAD', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE']);
    return `the method ${draft.method}`;
  },
  (draft, { random }) => {
    draft.identity = random.pick([
      { kind: 'nobody' },
      { kind: 'wrong' },
      { kind: 'key', person: 0 },
      { kind: 'session', person: 0 },
      { kind: 'key', person: 1 },
    ] as const);
    return 'somebody else';
  },
  (draft, { random }) => {
    const type = random.pick(TYPES);
    draft.headers['content-type'] = type;
    draft.raw ??= random.chance(0.5) ? Buffer.from(random.pick(OTHER_BODIES)) : bodyOf(draft);
    return `the type ${type.slice(0, 40)}`;
  },
  (draft) => {
    if (bodyOf(draft) === undefined) return null;
    delete draft.headers['content-type'];
    return 'no type';
  },
  (draft, { random }) => {
    const type = random.maybe(draft.operation.rawTypes);
    if (type === undefined) return null;
    draft.headers['content-type'] = type;
    draft.raw = random.chance(0.5) ? Buffer.from(random.pick(OTHER_BODIES)) : Buffer.from(random.pick(NAUGHTY_TEXTS));
    return `an odd article of ${type}`;
  },
  (draft, { random }) => {
    const body = bodyOf(draft);
    if (body === undefined) return null;
    const packed = gzipSync(random.chance(0.2) ? Buffer.alloc(6_000_000, ' ') : body);
    draft.raw = random.chance(0.3) ? packed.subarray(0, packed.length - 5) : packed;
    draft.headers['content-encoding'] = 'gzip';
    return 'packed';
  },
  (draft, { random }) => {
    if (bodyOf(draft) !== undefined) return null;
    draft.headers['content-type'] = 'application/json';
    draft.raw = Buffer.from(random.pick(['{}', '{"a":', '[]', 'null', '{"__proto__":{"a":1}}']));
    return 'a body where there is none';
  },
];

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const tampered = (cursor: string, random: Random): string => {
  const at = random.below(cursor.length);
  return random.pick([
    cursor.slice(0, at),
    `${cursor.slice(0, at)}A${cursor.slice(at + 1)}`,
    `${cursor}AAAA`,
    cursor.split('').reverse().join(''),
    cursor.toLowerCase(),
    `${cursor}%00`,
    Buffer.from('["claims","newest","2026-01-01","x"]').toString('base64url'),
    'A'.repeat(2_001),
  ]);
};

/** Whether a draft says that its body is JSON. */
export const saysJson = ({ headers }: Draft): boolean => headers['content-type'] === 'application/json';
