import { type Socket } from 'node:net';
import { type Script, type SeenRequest } from './scripted-server';

/** Header lines of a response. */
export type Headers = Record<string, string | readonly string[]>;

/** The bytes of a response with a correct Content-Length. */
export function response(status: number, headers: Headers = {}, body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({ 'content-length': String(bytes.length), ...headers }).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => `${name}: ${one}\r\n`),
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`, 'latin1'), bytes]);
}

/** An HTML page. */
export function page(html: string, headers: Headers = {}, status = 200): Buffer {
  return response(status, { 'content-type': 'text/html; charset=utf-8', ...headers }, html);
}

/** A page with enough of its own text that nobody could take it for an error page. */
export const ARTICLE = `<!doctype html><html><head><title>Harbour budget rises</title></head><body><h1>Harbour budget rises</h1>${'<p>The council voted on Tuesday to raise the harbour budget by four per cent, the clerk said.</p>'.repeat(40)}</body></html>`;

/** A redirect. */
export function redirect(status: number, location: string, headers: Headers = {}): Buffer {
  return response(status, { location, ...headers });
}

/** Routes by path (query included first, then without); anything else is a plain 404. */
export function site(routes: Record<string, Buffer | ((request: SeenRequest, socket: Socket) => Buffer)>): Script {
  return (socket, request) => {
    const route = routes[request.target] ?? routes[request.target.split('?', 1)[0] ?? ''];
    const bytes = typeof route === 'function' ? route(request, socket) : route;
    socket.write(bytes ?? page('<title>404 Not Found</title><h1>Not Found</h1>', {}, 404));
  };
}
