import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type SnapshotPage, type SnapshotStore } from './contract';
import { FileStore } from './file-store';
import { distanceOf, fingerprintOf } from './fingerprint';
import { S3Store } from './s3-store';
import { Snapshots } from './snapshots';

const page = (body: string, more: Partial<SnapshotPage> = {}): SnapshotPage => ({
  url: 'https://example.org/a',
  finalUrl: 'https://www.example.org/a',
  status: 200,
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Encoding', 'br'],
    ['Content-Length', '7'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ],
  bytes: Buffer.from(body),
  fetchedAt: new Date('2026-03-01T08:00:00.123Z'),
  ...more,
});

const sha256Of = (body: string): string => createHash('sha256').update(body).digest('hex');

/** A service that takes requests only when they are signed as AWS says (Signature Version 4). */
class SigningBucket {
  readonly objects = new Map<string, Buffer>();
  readonly requests: string[] = [];
  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        this.requests.push(`${request.method ?? ''} ${path}`);
        const stored = this.objects.get(path);
        if (!isSigned(request, 'a secret')) response.writeHead(403).end();
        else if (request.method === 'PUT') {
          this.objects.set(path, Buffer.concat(chunks));
          response.writeHead(200).end();
        } else response.writeHead(stored ? 200 : 404).end(request.method === 'GET' ? stored : undefined);
      });
    });
  }

  static async start(): Promise<SigningBucket> {
    const server = createServer();
    const bucket = new SigningBucket(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return bucket;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/newsroom/pages`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function isSigned(request: IncomingMessage, secret: string): boolean {
  const [, scope = '', signed = '', signature = ''] =
    /Credential=key-id\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)/.exec(request.headers.authorization ?? '') ??
    [];
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name])}\n`);
  const hash = String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, request.url, '', headers.join(''), signed, hash].join('\n');
  const [day = '', region = '', service = '', end = ''] = scope.split('/');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256Of(canonical)].join('\n');
  const key = [region, service, end].reduce<Buffer>((last, part) => hmac(last, part), hmac(`AWS4${secret}`, day));
  return hmac(key, text).toString('hex') === signature;
}

describe('snapshots', () => {
  let folder: string;
  let bucket: SigningBucket;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'snapshots-'));
    bucket = await SigningBucket.start();
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
    await bucket.stop();
  });

  const stores: readonly (readonly [string, () => SnapshotStore])[] = [
    ['a folder', () => new FileStore(folder)],
    ['a bucket', () => new S3Store({ bucketUrl: bucket.url, accessKeyId: 'key-id', secretAccessKey: 'a secret' })],
  ];

  it.each(stores)('come back out of %s as they were, found by what they hold', async (_, store) => {
    const snapshots = new Snapshots(store(), 'Claimdesk/1');
    const body = '<h1>Größe</h1>\r\n\u0000';
    expect(await snapshots.keep(page(body))).toEqual({ sha256: sha256Of(body), size: Buffer.byteLength(body) });
    expect(await snapshots.read(sha256Of(body))).toEqual({
      url: 'https://www.example.org/a',
      date: new Date('2026-03-01T08:00:00.123Z'),
      status: 200,
      contentType: 'text/html; charset=utf-8',
      bytes: new Uint8Array(Buffer.from(body)),
    });
    expect(await snapshots.read(sha256Of('another'))).toBeNull();
  });

  it('are WARC files that tell what the page was and how it was reached, not how it was sent', async () => {
    const snapshots = new Snapshots(new FileStore(folder), 'Claimdesk/1');
    await snapshots.keep(page('Hello'));
    const text = gunzipSync(Buffer.from((await snapshots.file(sha256Of('Hello'))) ?? [])).toString();
    expect(text).toContain('WARC/1.1\r\n');
    expect(text).toContain('software: Claimdesk/1');
    expect(text).toContain('WARC-Target-URI: https://www.example.org/a\r\n');
    expect(text).toContain('WARC-Original-URI: https://example.org/a\r\n');
    expect(text).toMatch(/WARC-Payload-Digest: sha256:[\da-f]{64}/);
    expect(text).toMatch(/HTTP\/1\.1 200[^]*Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n[^]*\r\n\r\nHello/);
    expect(text).not.toMatch(/content-encoding/i);
  });

  it('of the same page are kept once, however many keep them at once', async () => {
    const snapshots = new Snapshots(new FileStore(folder), 'Claimdesk/1');
    await Promise.all([1, 2, 3, 4].map(() => snapshots.keep(page('Hello'))));
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.warc'));
    expect(files).toEqual([expect.stringMatching(/^..\/..\/[\da-f]{64}\.warc\.gz$/)]);
    const inBucket = new Snapshots(
      new S3Store({ bucketUrl: bucket.url, accessKeyId: 'key-id', secretAccessKey: 'a secret' }),
      'x',
    );
    await inBucket.keep(page('Hello'));
    await inBucket.keep(page('Hello'));
    expect(bucket.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });

  it('that somebody changed are found out', async () => {
    const snapshots = new Snapshots(new FileStore(folder), 'Claimdesk/1');
    const { sha256 } = await snapshots.keep(page('Hello'));
    await snapshots.keep(page('Another'));
    const other = sha256Of('Another');
    const path = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), `${hash}.warc.gz`);
    await writeFile(path(sha256), await readFile(path(other)));
    await expect(snapshots.read(sha256)).rejects.toThrow('other bytes');
  });

  it('are not taken by a bucket without its key, and that is told', async () => {
    const store = new S3Store({ bucketUrl: bucket.url, accessKeyId: 'key-id', secretAccessKey: 'wrong' });
    await expect(new Snapshots(store, 'x').keep(page('Hello'))).rejects.toThrow('status 403');
  });
});

describe('the fingerprint of a text', () => {
  const words = Array.from({ length: 600 }, (_, index) => `word${(index * 7_919) % 400}`);
  const text = words.join(' ');
  const distance = (other: string) => distanceOf(fingerprintOf(text).simhash, fingerprintOf(other).simhash);

  it('is the same whatever the white space, and the simhash whatever case and marks', () => {
    expect(fingerprintOf(` ${text.replaceAll(' ', ' \n')} `)).toEqual(fingerprintOf(text));
    expect(distance(`${text.toUpperCase()}!`)).toBe(0);
  });

  it('differs in few bits where little changed, and in about half where all did', () => {
    expect(distance([...words.slice(0, 300), 'another', ...words.slice(301)].join(' '))).toBeLessThanOrEqual(3);
    const edited = [
      ...words.slice(0, 280),
      ...Array.from({ length: 30 }, (_, index) => `new${index}`),
      ...words.slice(310),
    ];
    expect(distance(edited.join(' '))).toBeLessThanOrEqual(12);
    const other = Array.from({ length: 600 }, (_, index) => `other${(index * 104_729) % 500}`).join(' ');
    expect(distance(other)).toBeGreaterThan(16);
  });

  it('of nothing is one, too', () => {
    expect(fingerprintOf('')).toEqual({ sha256: sha256Of(''), simhash: expect.stringMatching(/^[\da-f]{16}$/) });
  });
});
