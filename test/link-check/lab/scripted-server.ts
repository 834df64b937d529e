import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** What a script sees of one request. */
export interface SeenRequest {
  /** The request target, as sent. */
  target: string;
  method: string;
  /** The header lines, names lower-cased. */
  headers: Record<string, string>;
  /** Which connection it came on, counted from 1. */
  connection: number;
  /** The how-manieth request of this server it is, counted from 1. */
  number: number;
}

/** Answers one request on the bare socket. */
export type Script = (socket: Socket, request: SeenRequest) => void;

/** A server that does what its script says, byte by byte, and remembers everything that came in. */
export interface ScriptedServer {
  port: number;
  /** `http://127.0.0.1:port`, or the host asked for. */
  url: (path?: string, host?: string) => string;
  requests: SeenRequest[];
  connections: number;
  /** The most connections that were open at the same time. */
  peak: number;
  close: () => Promise<void>;
}

/** Options of a scripted server. */
export interface ScriptedServerOptions {
  host?: string;
  /** A free one unless stated. */
  port?: number;
  tls?: { key: string; cert: string; minVersion?: 'TLSv1.2'; maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' };
  /** Called for each connection before anything is read; for servers that speak first or never read. */
  onConnection?: (socket: Socket) => void;
}

/** Starts one on the loopback. */
export async function scriptedServer(script: Script, options: ScriptedServerOptions = {}): Promise<ScriptedServer> {
  const open = new Set<Socket>();
  const host = options.host ?? '127.0.0.1';
  const state = { requests: [] as SeenRequest[], connections: 0, peak: 0 };
  const serve = (socket: Socket) => {
    state.connections += 1;
    const connection = state.connections;
    open.add(socket);
    state.peak = Math.max(state.peak, open.size);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    options.onConnection?.(socket);
    let buffered = '';
    socket.on('data', (chunk: Buffer) => {
      buffered += chunk.toString('latin1');
      for (let end = buffered.indexOf('\r\n\r\n'); end >= 0; end = buffered.indexOf('\r\n\r\n')) {
        const [first = '', ...lines] = buffered.slice(0, end).split('\r\n');
        buffered = buffered.slice(end + 4);
        const [method = '', target = ''] = first.split(' ');
        const headers = Object.fromEntries(
          lines.map((line) => [line.split(':', 1)[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
        );
        const seen = { method, target, headers, connection, number: state.requests.length + 1 };
        state.requests.push(seen);
        script(socket, seen);
      }
    });
  };
  const server = options.tls === undefined ? createServer(serve) : createTlsServer(options.tls, serve);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const scheme = options.tls === undefined ? 'http' : 'https';
  return {
    port,
    url: (path = '/', name = host.includes(':') ? `[${host}]` : host) => `${scheme}://${name}:${port}${path}`,
    get requests() {
      return state.requests;
    },
    get connections() {
      return state.connections;
    },
    get peak() {
      return state.peak;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
