import { Laboratory } from './lab/laboratory';
import { ARTICLE, page } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

const HTML = 'content-type: text/html\r\n';

describe('bytes that are not HTTP', () => {
  it.each([
    ['a bad status line', 'HELLO 200 OK\r\n\r\n', 'bad_status_line'],
    ['an SSH banner', 'SSH-2.0-OpenSSH_9.6\r\n', 'bad_status_line'],
    ['an SMTP banner', '220 mail.example ESMTP\r\n', 'bad_status_line'],
    ['HTTP/0.9', '<html><body>hello</body></html>', 'bad_status_line'],
    ['a status of letters', 'HTTP/1.1 abc OK\r\n\r\n', 'bad_status_line'],
    [
      'two Content-Lengths',
      `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello`,
      'conflicting_length',
    ],
    [
      'Content-Length with chunked',
      'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
      'conflicting_length',
    ],
    [
      'chunked with Content-Length',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
      'conflicting_length',
    ],
    ['a Content-Length of letters', 'HTTP/1.1 200 OK\r\ncontent-length: five\r\n\r\nhello', 'conflicting_length'],
    ['a NUL in a header', 'HTTP/1.1 200 OK\r\nx-a: b\0c\r\ncontent-length: 0\r\n\r\n', 'bad_header'],
    ['a space in a header name', 'HTTP/1.1 200 OK\r\nx a: b\r\ncontent-length: 0\r\n\r\n', 'bad_header'],
    ['a header without colon', 'HTTP/1.1 200 OK\r\nnothing\r\ncontent-length: 0\r\n\r\n', 'bad_header'],
    ['a bad chunk size', `HTTP/1.1 200 OK\r\n${HTML}transfer-encoding: chunked\r\n\r\nzz\r\nhello`, 'bad_body_framing'],
    [
      'an upgrade nobody asked for',
      'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      'unexpected_upgrade',
    ],
  ])('%s is misconfigured', async (_, bytes, reason) => {
    const server = await lab.server((socket) => socket.write(bytes, 'latin1'));
    const result = await lab.checker({ limits: { headersMs: 500 } }).check(server.url('/a/b'));
    expect(result).toMatchObject({ verdict: 'misconfigured', reason });
  });

  it('endless headers are misconfigured, soon', async () => {
    const server = await lab.server((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const pour = () => {
        while (!socket.destroyed && socket.write(`x-filler: ${'a'.repeat(1000)}\r\n`));
      };
      socket.on('drain', pour);
      pour();
    });
    expect(await lab.checker().check(server.url())).toMatchObject({
      verdict: 'misconfigured',
      reason: 'headers_too_large',
    });
  });

  it.each([100, 102, 103])('endless %i answers are misconfigured, soon', async (status) => {
    const server = await lab.server((socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write(`HTTP/1.1 ${status} Wait\r\n\r\n`.repeat(10)));
      };
      socket.on('drain', pour);
      pour();
    });
    const result = await lab.checker().check(server.url());
    expect(result).toMatchObject({ verdict: 'misconfigured', reason: 'endless_informational' });
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });
});

describe('odd but readable', () => {
  it.each([100, 102, 103])('an unsolicited %i before the page is reachable', async (status) => {
    const server = await lab.server((socket) => {
      socket.write(`HTTP/1.1 ${status} Wait\r\n\r\n`);
      socket.write(page(ARTICLE));
    });
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({
      verdict: 'reachable',
      title: 'Harbour budget rises',
    });
  });

  it.each([
    ['line feeds alone', `HTTP/1.1 200 OK\ncontent-type: text/html\nconnection: close\n\n${ARTICLE}`],
    ['no reason phrase', `HTTP/1.1 200\r\n${HTML}connection: close\r\n\r\n${ARTICLE}`],
    ['HTTP/1.0', `HTTP/1.0 200 OK\r\n${HTML}\r\n${ARTICLE}`],
    ['a folded header', `HTTP/1.1 200 OK\r\nx-a: b\r\n c\r\n${HTML}connection: close\r\n\r\n${ARTICLE}`],
    ['raw bytes in a header', `HTTP/1.1 200 OK\r\nx-a: \xe9\xff\r\n${HTML}connection: close\r\n\r\n${ARTICLE}`],
    [
      'a body longer than declared',
      `HTTP/1.1 200 OK\r\n${HTML}content-length: ${ARTICLE.length}\r\n\r\n${ARTICLE}more`,
    ],
    [
      'an unknown content encoding',
      `HTTP/1.1 200 OK\r\n${HTML}content-encoding: utf-8\r\nconnection: close\r\n\r\n${ARTICLE}`,
    ],
  ])('%s is reachable', async (_, bytes) => {
    const server = await lab.server((socket) => socket.end(bytes, 'latin1'));
    expect(await lab.checker().check(server.url('/a/b'))).toMatchObject({
      verdict: 'reachable',
      title: 'Harbour budget rises',
    });
  });
});
