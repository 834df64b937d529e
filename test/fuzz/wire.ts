import { connect } from 'node:net';
import { type Random } from './random';

/** What came back for bytes on a connection. */
export interface WireAnswer {
  readonly text: string;
  readonly statuses: readonly number[];
  /** Whether the desk ended the connection by itself in time. */
  readonly ended: boolean;
}

/** Longest that a connection may stay open after its last byte was sent and its sending side closed, in milliseconds. */
const PATIENCE = 10_000;

/** Sends bytes, closes the sending side, and takes what comes until the desk closes its own. */
export const onWire = async (port: number, bytes: Buffer): Promise<WireAnswer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const settle = (ended: boolean): void => {
      clearTimeout(tooLate);
      socket.destroy();
      const text = Buffer.concat(chunks).toString('latin1');
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)].map(([, status]) => Number(status));
      resolve({ text, statuses, ended });
    };
    const tooLate = setTimeout(() => {
      settle(false);
    }, PATIENCE);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => {
      settle(true);
    });
    // A reset is an end, too.
    socket.on('error', () => {
      settle(true);
    });
    socket.end(bytes);
  });

const LINES: readonly string[] = [
  'X-Test: a\0b',
  'no colon here',
  ': no name',
  'Host: other',
  'Content-Length: -1',
  'Content-Length: 1, 2',
  'Content-Length: 99999999999999999999',
  'Content-Length: 0x10',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: \x0bchunked',
  'Transfer-Encoding : chunked',
  'Connection: upgrade',
  'Upgrade: websocket',
  'Expect: 100-continue',
  ' folded: line',
  `X-Long: ${'x'.repeat(17_000)}`,
  ...[50, 3_000].map((many) => Array.from({ length: many }, (_, index) => `X-${index}: y`).join('\r\n')),
];

const START_LINES: readonly string[] = [
  'CONNECT 127.0.0.1:22 HTTP/1.1',
  'CONNECT /v1/claims HTTP/1.1',
  'GET http://127.0.0.1:1/v1/claims HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'GET /v1/claims',
  'GET /v1/claims HTTP/1.0',
  'GET /v1/claims HTTP/2.0',
  'PRI * HTTP/2.0',
  'get /v1/claims HTTP/1.1',
  'GET  /v1/claims HTTP/1.1',
  'GET\t/v1/claims\tHTTP/1.1',
  'GET /v1/cl\0aims HTTP/1.1',
  `GET /v1/claims?q=${'x'.repeat(17_000)} HTTP/1.1`,
  'BREW /v1/claims HTTP/1.1',
  'GET //evil.example/ HTTP/1.1',
  'GET \\v1\\claims HTTP/1.1',
  '',
];

const GARBAGE: readonly (string | Buffer)[] = [
  'hello?\r\n\r\n',
  Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc]),
  '\r\n'.repeat(5_000),
  Buffer.alloc(20_000, 0),
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
];

/** Some bytes that are nearly HTTP: well-formed requests with something wrong with them, or behind them. */
export const brokenHttp = (random: Random, key: string): Buffer => {
  const body = '{"format":"text","content":"Trade fell in 2024."}';
  const [method, target] = random.pick([
    ['GET', '/v1/claims?limit=1'],
    ['GET', '/health/live'],
    ['HEAD', '/v1/articles'],
    ['POST', '/v1/articles'],
  ] as const);
  const sent = method === 'POST' ? body : '';
  const lines = [
    random.chance(0.25) ? random.pick(START_LINES) : `${method} ${target} HTTP/1.1`,
    'Host: desk',
    `Authorization: Bearer ${key}`,
    ...(sent === '' ? [] : ['Content-Type: application/json', `Content-Length: ${sent.length}`]),
  ];
  if (random.chance(0.4)) lines.splice(1 + random.below(lines.length), 0, random.pick(LINES));
  const bytes = Buffer.from(`${lines.join(random.chance(0.05) ? '\n' : '\r\n')}\r\n\r\n${sent}`, 'latin1');
  return broken(random, bytes);
};

const broken = (random: Random, bytes: Buffer): Buffer => {
  const at = random.below(bytes.length);
  switch (random.below(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1: {
      const changed = Buffer.from(bytes);
      changed[at] = random.below(256);
      return changed;
    }
    case 2:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([random.below(256)]), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([bytes, Buffer.from(random.pick(GARBAGE))]);
    case 4:
      return Buffer.concat([bytes, bytes, bytes.subarray(0, at)]);
    default:
      return bytes;
  }
};
