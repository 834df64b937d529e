import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** One request that came in. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers in the words of the Internet Archive, on loopback; what it answers, a test says. */
export class ScriptedArchive {
  readonly requests: SeenRequest[] = [];
  private readonly answers = new Map<string, RequestListener[]>();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      void this.serve(request, response);
    });
  }

  static async start(): Promise<ScriptedArchive> {
    const server = createServer();
    const archive = new ScriptedArchive(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return archive;
  }

  /** `ip:port`, as EGRESS_ALLOW wants it. */
  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get webUrl(): string {
    return `http://${this.address}`;
  }

  get availabilityUrl(): string {
    return `${this.webUrl}/wayback/available`;
  }

  /** What comes at paths that begin so: one answer after the other, the last for ever. Longer beginnings go first. */
  on(beginning: string, ...answers: readonly RequestListener[]): this {
    this.answers.set(beginning, [...answers]);
    return this;
  }

  /** The targets that were asked for, in order. */
  get targets(): readonly string[] {
    return this.requests.map(({ method, target }) => `${method} ${target}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url: target = '/', headers } = request;
    this.requests.push({ method, target, headers, body });
    const beginnings = [...this.answers.keys()].filter((beginning) => target.startsWith(beginning));
    const [beginning = ''] = beginnings.sort((one, other) => other.length - one.length);
    const answers = this.answers.get(beginning) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    (answer ?? NOT_ARCHIVED)(request, response);
  }
}

/** A JSON answer. */
export const json =
  (value: object, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };

/** A page of the archive's front, as it comes when what is behind it is away. */
export const html =
  (status: number, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response
      .writeHead(status, { 'content-type': 'text/html', ...headers })
      .end(`<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>`);
  };

/** The availability API, when it lists a copy. */
export const listed = (page: string, timestamp: string, more: object = {}): RequestListener =>
  json({
    url: page,
    archived_snapshots: {
      closest: {
        status: '200',
        available: true,
        url: `http://web.archive.org/web/${timestamp}/${page}`,
        timestamp,
        ...more,
      },
    },
    timestamp: '20260301080000',
  });

/** The availability API, when it lists none. Under load it says so of any page. */
export const EMPTY: RequestListener = json({ archived_snapshots: {} });

/** Playback, when the archive has no copy. */
export const NOT_ARCHIVED: RequestListener = html(404, {
  'x-archive-wayback-runtime-error': 'ResourceNotInArchiveException: the Resource you requested is not in this archive',
});

/** Playback of a moment near which there is a copy. */
export const leadsTo =
  (location: string): RequestListener =>
  (_, response) => {
    response.writeHead(302, { location, 'x-archive-redirect-reason': 'found capture' }).end();
  };

/** Playback of a copy: the page's own status then, and when it was taken. */
export const copyOf =
  (takenAt: string, status = 200): RequestListener =>
  (_, response) => {
    const headers = { 'content-type': 'text/html', 'memento-datetime': new Date(takenAt).toUTCString() };
    response.writeHead(status, headers).end('<title>Ships</title>'.padEnd(200_000));
  };

/** Too many requests. */
export const throttled = (retryAfter?: string): RequestListener =>
  html(429, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
