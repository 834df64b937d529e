import { randomBytes } from 'node:crypto';
import { type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type PageFetcherOptions } from '@app/link-check';
import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, redirect, response, site } from './lab/responses';
import { type Script } from './lab/scripted-server';

const lab = new Laboratory();
afterEach(() => lab.end());

const KIB = 1024;
const MIB = KIB * KIB;

/** What the tests take, of each type another size. */
const SIZES = { 'text/html': 4 * MIB, 'text/plain': 64 * KIB, 'application/pdf': MIB };

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

const fetched = async (script: Script, path = '/a/b', options: PageFetcherOptions = {}) => {
  const server = await lab.server(script);
  return { server, result: await lab.fetcher(options).fetch(server.url(path), SIZES) };
};

const answering = (bytes: Buffer): Script => {
  return (socket) => {
    socket.write(bytes);
  };
};

/** A page of so many bytes. */
const longPage = (bytes: number): Buffer =>
  Buffer.from(`${ARTICLE}${'<p>The harbour master read on, line by line. '.repeat(bytes / 40)}`).subarray(0, bytes);

/** Writes for as long as somebody reads; returns how much that was. */
function pour(socket: Socket, bytes: Buffer): () => number {
  let written = 0;
  const fill = () => {
    while (!socket.destroyed) {
      written += bytes.length;
      if (!socket.write(bytes)) return;
    }
  };
  socket.on('drain', fill);
  fill();
  return () => written;
}

describe('a page', () => {
  it('comes whole, byte for byte, however much longer it is than what a check looks at', async () => {
    const whole = longPage(3 * MIB);
    const html = { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' };
    const { result, server } = await fetched(answering(response(200, html, whole)), '/a/b#part');
    expect(result).toMatchObject({
      outcome: 'fetched',
      url: server.url('/a/b#part'),
      finalUrl: server.url('/a/b#part'),
      status: 200,
      mediaType: 'text/html',
      charset: 'ISO-8859-1',
      hops: [{ url: server.url('/a/b#part'), status: 200, location: null, via: null, address: '127.0.0.1' }],
    });
    expect('bytes' in result && result.bytes.equals(whole)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('comes unpacked out of %s', async (encoding, pack) => {
    const whole = longPage(MIB);
    const headers = { 'content-type': 'text/html', 'content-encoding': encoding };
    const { result } = await fetched(answering(response(200, headers, pack(whole))));
    expect(result).toMatchObject({ outcome: 'fetched', charset: null });
    expect('bytes' in result && result.bytes.equals(whole)).toBe(true);
  });

  it('is found behind redirects, a cookie wall and a refresh, each of them told', async () => {
    const { result, server } = await fetched(
      site({
        '/a': redirect(301, '/wall'),
        '/wall': ({ headers }) =>
          headers['cookie'] === 'seen=1'
            ? redirect(302, '/refresh')
            : redirect(302, '/wall', { 'set-cookie': 'seen=1' }),
        '/refresh': page('<meta http-equiv=refresh content="0;url=/end">'),
        '/end': page(ARTICLE),
      }),
      '/a',
    );
    expect(result).toMatchObject({ outcome: 'fetched', url: server.url('/a'), finalUrl: server.url('/end') });
    expect(result.hops.map(({ url, status, via }) => [new URL(url).pathname, status, via])).toEqual([
      ['/a', 301, 'location'],
      ['/wall', 302, 'location'],
      ['/wall', 302, 'location'],
      ['/refresh', 200, 'meta_refresh'],
      ['/end', 200, null],
    ]);
  });

  it('is not judged: what says that it was not found, with a good status, is a page all the same', async () => {
    const { result, server } = await fetched(answering(page('<title>404 Not Found</title><h1>Not Found</h1>')));
    expect(result.outcome).toBe('fetched');
    expect(server.requests).toHaveLength(1);
  });

  it('is asked for as a check asks: by GET, and saying who we are', async () => {
    const { server } = await fetched(answering(page(ARTICLE)), '/a?x=1#part', {
      contactUrl: 'https://desk.example/bot',
    });
    expect(server.requests[0]).toMatchObject({ method: 'GET', target: '/a?x=1' });
    expect(server.requests[0]?.headers['user-agent']).toContain('+https://desk.example/bot');
  });
});

describe('the size of a page', () => {
  const plain = { 'content-type': 'text/plain' };
  const ofBytes = (bytes: number) => Buffer.from('x'.repeat(bytes));

  it.each([
    ['as it is', (bytes: number) => response(200, plain, ofBytes(bytes))],
    ['in chunks', (bytes: number) => chunked(plain, ofBytes(bytes))],
    [
      'until the connection ends',
      (bytes: number) =>
        Buffer.from(
          `HTTP/1.1 200 X\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n${ofBytes(bytes).toString()}`,
        ),
    ],
    ['packed', (bytes: number) => response(200, { ...plain, 'content-encoding': 'gzip' }, gzipSync(ofBytes(bytes)))],
    [
      'packed, where that makes it longer',
      (bytes: number) => {
        // No two alike, and stored as they are.
        const noise = Buffer.from(randomBytes(bytes));
        return response(200, { ...plain, 'content-encoding': 'gzip' }, gzipSync(noise, { level: 0 }));
      },
    ],
  ])('may be what is taken of its type, and not a byte more: %s', async (framing, answer) => {
    const most = SIZES['text/plain'];
    const server = await lab.server((socket, { target }) => {
      socket.write(answer(Number(target.slice(1))));
      if (framing.startsWith('until')) socket.end();
    });
    const fetcher = lab.fetcher();
    const fits = await fetcher.fetch(server.url(`/${most}`), SIZES);
    expect('bytes' in fits && fits.bytes.length).toBe(most);
    const result = await fetcher.fetch(server.url(`/${most + 1}`), SIZES);
    expect(result).toMatchObject({ outcome: 'failed', verdict: 'unreadable', reason: 'too_large', status: 200 });
    expect(result).not.toHaveProperty('bytes');
  });

  it.each([
    ['announced', 'content-length: 10737418240\r\n\r\n', 1],
    ['not announced', '\r\n', 16],
  ])('is bounded, whatever the server would send, when it is %s', async (_, framing, mebibytes) => {
    const written: (() => number)[] = [];
    const { result, server } = await fetched((socket) => {
      socket.write(`${HEAD}${framing}<title>Big</title><p>big`);
      written.push(pour(socket, Buffer.alloc(64 * KIB, 'big ')));
    });
    expect(result).toMatchObject({ verdict: 'unreadable', reason: 'too_large', finalUrl: server.url('/a/b') });
    // What the kernel buffers on both sides comes on top.
    expect(written[0]?.()).toBeLessThan((mebibytes + 12) * MIB);
    expect(server.requests).toHaveLength(1);
  });

  it('is bounded when it is a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * MIB));
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' };
    const server = await lab.server(answering(response(200, headers, bomb)));
    const fetcher = lab.fetcher();
    await fetcher.fetch(server.url('/warm'), SIZES);
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) {
      const result = await fetcher.fetch(server.url(`/${round}`), SIZES);
      expect(result).toMatchObject({ verdict: 'unreadable', reason: 'too_large' });
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(96 * MIB);
  });

  it('of a refusal does not matter', async () => {
    const { result } = await fetched(answering(page(longPage(SIZES['text/html'] + 1).toString(), {}, 404)));
    expect(result).toMatchObject({ verdict: 'gone', reason: 'http_404', status: 404 });
  });

  it('gets no second chance with stacked encodings', async () => {
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' };
    const { result } = await fetched(answering(response(200, headers, gzipSync(gzipSync(ARTICLE)))));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'stacked_content_encoding' });
  });
});

describe('the type of a page', () => {
  it.each(['image/png', 'application/json', 'video/mp4', 'text/html+x', 'constructor', 'text/css; charset=utf-8'])(
    'that is not taken, such as %s, is told, and nothing of it read',
    async (type) => {
      const written: (() => number)[] = [];
      const { result } = await fetched((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\n\r\n`);
        written.push(pour(socket, Buffer.alloc(64 * KIB, 'big ')));
      });
      expect(result).toMatchObject({ verdict: 'unreadable', reason: 'unsupported_media_type', status: 200 });
      expect(written[0]?.()).toBeLessThan(12 * MIB);
    },
  );

  it.each<[string, Record<string, string>, string, string]>([
    ['HTML', {}, ` \n<!DOCTYPE html>${ARTICLE}`, 'text/html'],
    ['HTML, declared as bytes', { 'content-type': 'application/octet-stream' }, `<html>${ARTICLE}`, 'text/html'],
    ['a PDF', {}, '%PDF-1.7\n%âãÏÓ\n', 'application/pdf'],
    ['a PDF, declared as bytes', { 'content-type': 'Application/Octet-Stream' }, '\n%PDF-1.4\n', 'application/pdf'],
  ])('is found in its bytes where the server does not know it: %s', async (_, headers, body, mediaType) => {
    const { result } = await fetched(answering(response(200, headers, body)));
    expect(result).toMatchObject({ outcome: 'fetched', mediaType, charset: null });
  });

  it('that nobody knows is not taken', async () => {
    const { result } = await fetched(answering(response(200, {}, 'MZ or anything else')));
    expect(result).toMatchObject({ verdict: 'unreadable', reason: 'unsupported_media_type' });
  });

  it('found in its bytes has its own size', async () => {
    const { result } = await fetched(answering(response(200, {}, `%PDF-1.7 ${'x'.repeat(SIZES['application/pdf'])}`)));
    expect(result).toMatchObject({ verdict: 'unreadable', reason: 'too_large' });
  });
});

describe('a page that does not come', () => {
  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'blocked'],
    [403, 'blocked'],
    [451, 'blocked'],
    [400, 'suspect'],
    [429, 'transient'],
  ])('with status %i is %s, as a check would have it', async (status, verdict) => {
    const { result, server } = await fetched(answering(page('<p>No.', {}, status)));
    expect(result).toMatchObject({ outcome: 'failed', verdict, reason: `http_${status}`, status });
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict, reason: `http_${status}` });
  });

  it.each([200, 403, 503])('but a wall against robots, with status %i, is blocked', async (status) => {
    const { result, server } = await fetched(answering(page('<title>Just a moment...</title><p>wait', {}, status)));
    expect(result).toMatchObject({ verdict: 'blocked', reason: 'bot_wall', status });
    expect(server.requests).toHaveLength(1);
  });

  it('at first comes at the second try', async () => {
    const { result, server } = await fetched((socket, { number }) =>
      socket.write(number === 1 ? page('', {}, 502) : page(ARTICLE)),
    );
    expect(result.outcome).toBe('fetched');
    expect(server.requests).toHaveLength(2);
  });

  it('at the second try either is transient, and not tried again', async () => {
    const { result, server } = await fetched(answering(page('', {}, 500)));
    expect(result).toMatchObject({ verdict: 'transient', reason: 'http_500' });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['a redirect that leads round', site({ '/a': redirect(302, '/b'), '/b': redirect(302, '/a') }), 'redirect_loop'],
    ['a redirect to a file', site({ '/a': redirect(302, 'file:///etc/passwd') }), 'redirect_unsupported_scheme'],
    ['what is no HTTP', answering(Buffer.from('SSH-2.0-OpenSSH_9.6\r\n\r\n')), 'bad_status_line'],
  ])('because of %s is misconfigured', async (_, script, reason) => {
    const { result } = await fetched(script, '/a');
    expect(result).toMatchObject({ outcome: 'failed', verdict: 'misconfigured', reason });
  });

  it.each([
    ['htp//not a url', 'invalid', 'invalid_url'],
    ['', 'invalid', 'invalid_url'],
    ['mailto:desk@example.org', 'unsupported', 'unsupported_scheme'],
    ['file:///etc/passwd', 'unsupported', 'unsupported_scheme'],
  ])('because %j is no web address is told without a request', async (url, verdict, reason) => {
    const result = await lab.fetcher().fetch(url, SIZES);
    expect(result).toEqual({ outcome: 'failed', url, verdict, reason, finalUrl: null, status: null, hops: [] });
  });

  it('because nobody listens is transient', async () => {
    const server = await lab.server(() => undefined);
    await server.close();
    const result = await lab.fetcher().fetch(server.url('/a'), SIZES);
    expect(result).toMatchObject({ verdict: 'transient', reason: 'connection_refused', status: null });
  });
});

describe('half a page', () => {
  const half = (socket: Socket, framing: string) => {
    const part = ARTICLE.slice(0, ARTICLE.length / 2);
    const body = framing.startsWith('t') ? `${part.length.toString(16)}\r\n${part}\r\n` : part;
    socket.write(`${HEAD}${framing}\r\n\r\n${body}`);
  };
  const BREAKS: [string, string, (socket: Socket) => unknown][] = [
    ['a reset in chunks', 'transfer-encoding: chunked', (socket) => socket.resetAndDestroy()],
    ['an end in chunks', 'transfer-encoding: chunked', (socket) => socket.end()],
    ['a reset', 'content-length: 100000', (socket) => socket.resetAndDestroy()],
    ['an end', 'content-length: 100000', (socket) => socket.end()],
  ];

  it.each(BREAKS)('by %s is asked for once more, and never taken for the whole', async (_, framing, breakOff) => {
    const broken: Script = (socket) => {
      half(socket, framing);
      setTimeout(() => breakOff(socket), 20);
    };
    const { result, server } = await fetched(broken);
    expect(result).toMatchObject({ outcome: 'failed', verdict: 'transient', reason: 'connection_closed' });
    expect(server.requests).toHaveLength(2);
    const mended = await fetched((socket, request) => {
      if (request.number === 1) broken(socket, request);
      else socket.write(page(ARTICLE));
    });
    expect(mended.result.outcome).toBe('fetched');
  });

  it('that drips for ever is given up in time', async () => {
    const started = performance.now();
    const { result } = await fetched(
      (socket) => {
        socket.write(`${HEAD}\r\n<title>Slow</title>`);
        const timer = setInterval(() => {
          if (socket.destroyed) clearInterval(timer);
          else socket.write('word ');
        }, 20);
      },
      '/a',
      { limits: { bodyMs: 200, totalMs: 700 } },
    );
    expect(result).toMatchObject({ verdict: 'transient', reason: 'timeout_body' });
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('packed is not taken for the whole either', async () => {
    const packed = gzipSync(longPage(MIB));
    const { result } = await fetched((socket) => {
      socket.write(`${HEAD}content-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`);
      socket.write(packed.subarray(0, packed.length / 2));
      setTimeout(() => socket.destroy(), 20);
    });
    expect(result).toMatchObject({ verdict: 'transient', reason: 'connection_closed' });
  });
});

describe('fetching', () => {
  it('ends at once with the reason given when it is aborted', async () => {
    const server = await lab.server(() => undefined);
    const stop = new AbortController();
    const fetch = lab.fetcher().fetch(server.url(), SIZES, stop.signal);
    setTimeout(() => {
      stop.abort(new Error('enough'));
    }, 50);
    await expect(fetch).rejects.toThrow('enough');
  });

  it('never makes more connections than it may, nor more than two to one site', async () => {
    const server = await lab.server((socket) => setTimeout(() => socket.write(page(ARTICLE)), 5));
    const fetcher = lab.fetcher();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => fetcher.fetch(server.url(`/${index}`), SIZES)),
    );
    expect(results.every(({ outcome }) => outcome === 'fetched')).toBe(true);
    expect(server.peak).toBeLessThanOrEqual(2);
  });
});

function chunked(headers: Record<string, string>, body: Buffer): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 200 X\r\n${lines.join('')}transfer-encoding: chunked\r\n\r\n`;
  return Buffer.concat([Buffer.from(`${head}${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
}
