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

/** Answers requests that Node's HTTP parser itself refuses with problem details as well. */
export const answerClientErrors = (server: Server, logger: Logger): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const requestId = newId();
    logger.info({ requestId, reason: error.code }, 'request refused by the HTTP parser');
    socket.end(refusal(DETAILS[error.code ?? ''] ?? 'The request does not parse.', requestId));
  });
  // Node would answer 417 without a word; an expectation that we do not know may as well be passed over (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    server.emit('request', request, response),
  );
};

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
