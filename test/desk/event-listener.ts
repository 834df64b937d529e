import { setTimeout as delay } from 'node:timers/promises';

/** One frame of a stream of events. */
export interface Frame {
  readonly type: string;
  readonly data: any;
}

/** Longest that a test waits for an event, in milliseconds. */
const PATIENCE = 10_000;

/** Listens to `GET /v1/events` as a browser does, past supertest, which waits for the end of every answer. */
export class EventListener {
  readonly frames: Frame[] = [];
  /** The last id that was received. */
  lastEventId: string | null = null;
  /** Whether the desk ended the stream. */
  hasEnded = false;

  private constructor(
    private readonly abort: AbortController,
    readonly response: Response,
  ) {}

  static async open(url: string, key: string, lastEventId: string | null = null): Promise<EventListener> {
    const abort = new AbortController();
    const headers = { authorization: `Bearer ${key}`, ...(lastEventId !== null && { 'last-event-id': lastEventId }) };
    const response = await fetch(url, { headers, signal: abort.signal });
    const listener = new EventListener(abort, response);
    if (response.status === 200) void listener.read();
    return listener;
  }

  close(): void {
    this.abort.abort();
  }

  /** Waits for a frame that fits. */
  async until(fits: (frame: Frame) => boolean): Promise<Frame> {
    for (let waited = 0; waited < PATIENCE; waited += 10) {
      const found = this.frames.find(fits);
      if (found) return found;
      await delay(10);
    }
    throw new Error(`No such event came; ${JSON.stringify(this.frames)} did.`);
  }

  async untilReady(): Promise<this> {
    await this.until(({ type }) => type === 'ready');
    return this;
  }

  async untilEnd(): Promise<void> {
    for (let waited = 0; waited < PATIENCE && !this.hasEnded; waited += 10) await delay(10);
    if (!this.hasEnded) throw new Error('The stream did not end.');
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      const decoder = new TextDecoder();
      for await (const bytes of this.response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(bytes, { stream: true });
        const frames = text.split('\n\n');
        text = frames.pop() ?? '';
        for (const frame of frames) this.take(frame);
      }
    } catch {
      // Cut off, by the test or by the server.
    }
    this.hasEnded = true;
  }

  /** As WHATWG HTML, section 9.2.6, has it: an id counts without an event too. */
  private take(frame: string): void {
    const fields = new Map(
      frame.split('\n').map((line) => [line.split(': ', 1)[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
    );
    this.lastEventId = fields.get('id') ?? this.lastEventId;
    const data = fields.get('data');
    if (data !== undefined) this.frames.push({ type: fields.get('event') ?? 'message', data: JSON.parse(data) });
  }
}
