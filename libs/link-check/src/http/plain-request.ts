import { type IncomingMessage, request as httpRequest } from 'node:http';
import { type Socket } from 'node:net';
import { type Dispatcher } from 'undici';
import { requestTarget } from './request-target';

/** One GET, as node:http is to make it. */
export interface PlainRequest {
  url: URL;
  headers: Readonly<Record<string, string>>;
  maxHeaderBytes: number;
  /** Whether lines may end in LF alone, and whatever else Node's lenient parser lets pass. */
  lenient: boolean;
}

/**
 * Makes one GET through node:http on a socket that is already connected, and tells the handler as undici would. undici
 * takes an unsolicited `100 Continue` for a broken server, though RFC 9110, section 15.2, has clients read on; such a
 * page is fetched again this way.
 */
export function requestPlainly(
  socket: Socket,
  { url, headers, maxHeaderBytes, lenient }: PlainRequest,
  handler: Dispatcher.DispatchHandler,
): void {
  const request = httpRequest({
    createConnection: () => socket,
    path: requestTarget(url),
    headers: { host: url.host, ...headers, connection: 'close' },
    setHost: false,
    maxHeaderSize: maxHeaderBytes,
    insecureHTTPParser: lenient,
  });
  const controller = new PlainController(request);
  handler.onRequestStart?.(controller, {});
  const inform = (status: number) => {
    controller.rawHeaders = [];
    handler.onResponseStart?.(controller, status, {});
  };
  request.on('continue', () => {
    inform(100);
  });
  request.on('information', ({ statusCode }) => {
    if (statusCode !== 100) inform(statusCode);
  });
  request.on('response', (response: IncomingMessage) => {
    controller.rawHeaders = response.rawHeaders;
    handler.onResponseStart?.(controller, response.statusCode ?? 0, response.headers, response.statusMessage);
    response.on('data', (chunk: Buffer) => handler.onResponseData?.(controller, chunk));
    response.on('end', () => handler.onResponseEnd?.(controller, {}));
    response.on('error', (error) => handler.onResponseError?.(controller, error));
  });
  request.on('upgrade', (_response, upgraded) => {
    upgraded.destroy();
    handler.onResponseError?.(controller, new Error('bad upgrade'));
  });
  request.on('error', (error) => handler.onResponseError?.(controller, error));
  request.end();
}

class PlainController implements Dispatcher.DispatchController {
  aborted = false;
  readonly paused = false;
  reason: Error | null = null;
  rawHeaders: string[] = [];

  constructor(private readonly request: { destroy: (error: Error) => unknown }) {}

  abort(reason: Error): void {
    this.aborted = true;
    this.reason = reason;
    this.request.destroy(reason);
  }

  pause(): void {
    // Bodies are capped, so there is nothing to hold back.
  }

  resume(): void {
    // Never paused.
  }
}
