import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** What the web answers at one path. */
export type Answer = RequestListener;

/** A small web on loopback whose pages a test writes, and which remembers what was asked of it. */
export class ScriptedWeb {
  readonly requests: string[] = [];
  private readonly pages = new Map<string, Answer>();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      const path = request.url ?? '/';
      this.requests.push(`${request.method ?? ''} ${path}`);
      const answer = this.pages.get(path);
      if (answer) answer(request, response);
      else response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>');
    });
  }

  static async start(): Promise<ScriptedWeb> {
    const server = createServer();
    const web = new ScriptedWeb(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return web;
  }

  /** `ip:port`, as EGRESS_ALLOW wants it. */
  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  url(path: string): string {
    return `http://${this.address}${path}`;
  }

  /** Puts an answer at a path. @returns the path's URL */
  serve(path: string, answer: Answer): string {
    this.pages.set(path, answer);
    return this.url(path);
  }

  /** Puts a page of some length at a path. @returns the path's URL */
  servePage(path: string, title = 'Statistics of trade'): string {
    const text = 'Exports came to two hundred million dollars in the year, the office said in its report. '.repeat(30);
    return this.serve(path, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>${title}</title><h1>${title}</h1><main><p>${text}</p></main>`);
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
