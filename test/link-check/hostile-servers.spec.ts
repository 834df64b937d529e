import { createGzip, gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { type Socket } from 'node:net';
import { Laboratory } from './lab/laboratory';
import { ARTICLE, page, response, site } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

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

/** Sends one byte at a time. */
function drip(socket: Socket, text: string, everyMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer);
    else socket.write(text[at % text.length] ?? ' ');
    at += 1;
  }, everyMs);
}

describe('a server that sends too much', () => {
  it('is cut off after half a megabyte of a body of 10 GB', async () => {
    const written: (() => number)[] = [];
    const server = await lab.server((socket) => {
      socket.write(`${HEAD}content-length: 10737418240\r\n\r\n<title>Big</title><p>big`);
      written.push(pour(socket, Buffer.alloc(64 * 1024, 'big ')));
    });
    const result = await lab.checker().check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'reachable', title: 'Big' });
    // What the kernel buffers on both sides comes on top.
    expect(written[0]?.()).toBeLessThan(16 * 1024 * 1024);
    expect(server.requests).toHaveLength(1);
  });

  it('does not cost memory with a gzip bomb of 512 MB', async () => {
    const bomb = await gzipOfZeros(512);
    const server = await lab.server((socket) =>
      socket.write(response(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, bomb)),
    );
    const checker = lab.checker();
    await checker.check(server.url('/warm'));
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) await checker.check(server.url(`/${round}`));
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('gets no second chance with stacked encodings', async () => {
    const server = await lab.server((socket) =>
      socket.write(
        response(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(ARTICLE))),
      ),
    );
    const result = await lab.checker().check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'stacked_content_encoding' });
  });

  it('is cut off when a redirect has an endless body', async () => {
    const server = await lab.server((socket, { target }) => {
      if (target === '/b') return void socket.write(page(ARTICLE));
      socket.write('HTTP/1.1 302 X\r\nlocation: /b\r\n\r\n');
      pour(socket, Buffer.alloc(64 * 1024, 'x'));
    });
    expect(await lab.checker().check(server.url('/a'))).toMatchObject({ verdict: 'reachable' });
  });
});

describe('a flood that is neither headers nor body', () => {
  it.each([
    ['an endless status line', 'HTTP/1.1 200 ', 'a', 'headers_too_large'],
    ['endless line ends', '', '\r\n', 'headers_too_large'],
    ['an endless chunk extension', `${HEAD}transfer-encoding: chunked\r\n\r\n5;`, 'a', 'bad_body_framing'],
  ])('%s is cut off and misconfigured', async (_, start, filler, reason) => {
    const written: (() => number)[] = [];
    const server = await lab.server((socket) => {
      socket.write(start);
      written.push(pour(socket, Buffer.from(filler.repeat(32 * 1024))));
    });
    const result = await lab.checker().check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason, attempts: 1 });
    expect(written[0]?.()).toBeLessThan(16 * 1024 * 1024);
  });
});

describe('a server that takes its time', () => {
  const SHORT = { headersMs: 200, bodyMs: 200, connectMs: 200, totalMs: 700 };

  it('dripping its headers is transient, in time', async () => {
    const server = await lab.server((socket) => {
      drip(socket, 'HTTP/1.1 200 OK\r\nx-slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 20);
    });
    const result = await lab.checker({ limits: SHORT }).check(server.url());
    expect(result).toMatchObject({ verdict: 'transient', reason: 'timeout_headers', attempts: 2 });
    expect(result.timings.totalMs).toBeLessThan(900);
  });

  it('dripping informational answers is transient, in time', async () => {
    const server = await lab.server((socket) => {
      drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 10);
    });
    const result = await lab.checker({ limits: SHORT }).check(server.url());
    expect(result).toMatchObject({ verdict: 'transient', reason: 'timeout_headers' });
  });

  it('dripping its body is reachable and flagged', async () => {
    const server = await lab.server((socket) => {
      socket.write(`${HEAD}\r\n<title>Slow</title>`);
      drip(socket, 'word ', 20);
    });
    const result = await lab.checker({ limits: SHORT }).check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'reachable', title: 'Slow', flags: ['truncated'] });
  });

  it('sending headers and then nothing is transient', async () => {
    const server = await lab.server((socket) => socket.write(`${HEAD}content-length: 100\r\n\r\n`));
    const result = await lab.checker({ limits: SHORT }).check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'transient', reason: 'timeout_body' });
  });

  it('never costs more than the deadline, however many redirects it strings together', async () => {
    const server = await lab.server((socket, { number }) => {
      setTimeout(() => socket.write(response(302, { location: `/${number}` })), 100);
    });
    const result = await lab.checker({ limits: { totalMs: 500 } }).check(server.url('/a'));
    expect(result.verdict).toBe('transient');
    expect(result.timings.totalMs).toBeLessThan(700);
  });

  it('is flagged when the page comes in the end', async () => {
    const server = await lab.server((socket) => setTimeout(() => socket.write(page(ARTICLE)), 120));
    const result = await lab.checker({ limits: { slowMs: 100 } }).check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'reachable', flags: ['slow'] });
  });
});

describe('a server that breaks off', () => {
  it.each([
    ['a reset', (socket: Socket) => socket.resetAndDestroy()],
    ['an end', (socket: Socket) => socket.end()],
  ])('in the body by %s is reachable and flagged', async (_, breakOff) => {
    for (const framing of ['content-length: 100000', 'transfer-encoding: chunked']) {
      const server = await lab.server((socket) => {
        const part = '<title>Part</title><p>The first half of a story';
        const body = framing.startsWith('t') ? `${part.length.toString(16)}\r\n${part}\r\n` : part;
        socket.write(`${HEAD}${framing}\r\n\r\n${body}`);
        setTimeout(() => breakOff(socket), 30);
      });
      const result = await lab.checker().check(server.url('/a/b'));
      expect(result).toMatchObject({ verdict: 'reachable', title: 'Part', flags: ['truncated'], attempts: 1 });
    }
  });

  it.each([
    ['before any answer, by a reset', (socket: Socket) => socket.resetAndDestroy(), 'connection_reset'],
    ['before any answer, by an end', (socket: Socket) => socket.end(), 'connection_closed'],
    ['in the headers', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-'), 'connection_closed'],
  ])('%s is transient, tried twice', async (_, breakOff, reason) => {
    const server = await lab.server((socket) => breakOff(socket));
    const result = await lab.checker().check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'transient', reason, attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });

  it('once is forgiven', async () => {
    const server = await lab.server((socket, { number }) => {
      if (number === 1) socket.resetAndDestroy();
      else socket.write(page(ARTICLE));
    });
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict: 'reachable', attempts: 2 });
  });
});

describe('a content encoding', () => {
  it.each(['gzip', 'x-gzip', 'GZIP', 'deflate', 'raw deflate', 'br', 'identity'])('%s is read', async (name) => {
    const zlib = await import('node:zlib');
    const encoders: Record<string, (text: string) => Buffer> = {
      deflate: (text) => zlib.deflateSync(text),
      'raw deflate': (text) => zlib.deflateRawSync(text),
      br: (text) => zlib.brotliCompressSync(text),
      identity: (text) => Buffer.from(text),
    };
    const body = (encoders[name] ?? gzipSync)(ARTICLE);
    const header = name === 'raw deflate' ? 'deflate' : name;
    const server = await lab.server((socket) =>
      socket.write(
        page('', { 'content-encoding': header, 'content-length': String(body.length) }).toString('latin1') +
          body.toString('latin1'),
        'latin1',
      ),
    );
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({
      verdict: 'reachable',
      title: 'Harbour budget rises',
    });
  });

  it('that is not what it says is misconfigured', async () => {
    const server = await lab.server(site({ '/a/b': page(ARTICLE, { 'content-encoding': 'gzip' }) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({
      verdict: 'misconfigured',
      reason: 'bad_content_encoding',
      status: 200,
    });
  });

  it.each([
    [404, 'gone', 'http_404'],
    [403, 'blocked', 'http_403'],
    [500, 'transient', 'http_500'],
  ])('that is not what it says does not hide the status %i', async (status, verdict, reason) => {
    const server = await lab.server(site({ '/a/b': page(ARTICLE, { 'content-encoding': 'gzip' }, status) }));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({ verdict, reason, status });
  });
});

/** Compressed zeros, so many megabytes of them, without ever holding them. */
async function gzipOfZeros(megabytes: number): Promise<Buffer> {
  const zeros = Buffer.alloc(1024 * 1024);
  const source = Readable.from(
    (function* () {
      for (let count = 0; count < megabytes; count += 1) yield zeros;
    })(),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of source.pipe(createGzip({ level: 1 }))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
