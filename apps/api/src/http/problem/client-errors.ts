import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Duplex } from 'node:stream';
import { newId } from '@app/database';
import { type Logger } from '@app/observability';
import { PROBLEM_CATALOGUE } from './problem-catalogue';

/** What is wrong, by the codes of Node's HTTP server; anything else does not parse. */
const DETAILS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'The headers are too large.',
  ERR_HTTP_REQUEST_TIMEOUT: 'The request did not come in time.',
};

/** A request that came whole or in part, and has no whole answer yet. */
interface Owed {
  readonly request: IncomingMessage;
  readonly answer: ServerResponse;
}

/**
 * Answers requests that Node's HTTP parser itself refuses with problem details as well, behind the answers to what came
 * before them on the connection (RFC 9112, section 9.3.2): sent at once, a refusal would be read as the answer to an earlier
 * request, which may have been done, or stand in the middle of a stream.
 */
export const answerClientErrors = (server: Server, logger: Logger): void => {
  const owed = new WeakMap<Duplex, Set<Owed>>();
  const refused = new WeakSet<Duplex>();
  server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
    const answers = owed.get(request.socket) ?? new Set();
    const one = { request, answer };
    owed.set(request.socket, answers.add(one));
    answer.once('close', () => answers.delete(one));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Whatever else comes on the connection does not parse either.
    if (refused.has(socket)) return;
    refused.add(socket);
    const answers = [...(owed.get(socket) ?? [])];
    const isBroken = error.code === 'ECONNRESET' || !socket.writable;
    if (isBroken || answers.some(({ answer }) => answer.headersSent && !answer.writableEnded)) {
      socket.destroy();
      return;
    }
    // One whose body broke off is the one that is refused.
    const earlier = answers.filter(({ request }) => request.complete);
    void Promise.all(earlier.map(({ answer }) => closed(answer))).then(() => {
      if (!socket.writable) {
        socket.destroy();
        return;
      }
      const requestId = newId();
      logger.info({ requestId, reason: error.code }, 'request refused by the HTTP parser');
      socket.end(refusal(DETAILS[error.code ?? ''] ?? 'The request does not parse.', requestId));
    });
  });
  // Node would answer 417 without a word; an expectation that we do not know may as well be passed over (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    server.emit('request', request, response),
  );
};

const closed = (answer: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    answer.once('close', resolve);
  });

const refusal = (detail: string, requestId: string): string => {
  const code = 'malformed_request';
  const { status, title } = PROBLEM_CATALOGUE[code];
  const body = JSON.stringify({ type: `urn:problem-type:claimdesk:${code}`, title, status, code, detail, requestId });
  return [
    `HTTP/1.1 ${status} Bad Request`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
};
