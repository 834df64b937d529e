import { type Server } from 'node:http';
import { type Duplex } from 'node:stream';
import { PROBLEM_CATALOGUE } from './problem-catalogue';

/** Answers requests that Node's HTTP parser itself refuses with problem details as well. */
export const answerClientErrors = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const code = 'malformed_request';
    const { status, title } = PROBLEM_CATALOGUE[code];
    const detail = error.code === 'HPE_HEADER_OVERFLOW' ? 'The headers are too large.' : 'The request does not parse.';
    const body = JSON.stringify({
      type: `urn:problem-type:claimdesk:${code}`,
      title,
      status,
      code,
      detail,
      requestId: '',
    });
    socket.end(
      `HTTP/1.1 ${status} Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
        `Connection: close\r\n\r\n${body}`,
    );
  });
};
