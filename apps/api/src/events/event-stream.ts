import { type Credential, type LiveEvent } from '@app/application';
import { type Response } from 'express';

/** Bytes that wait for a listener at most, before it is cut off; it resumes by itself where it was. */
const MOST_WAITING = 1024 * 1024;

/** Milliseconds after which a listener that was cut off comes back. */
const RETRY = 2_000;

/** One listener's stream of events (WHATWG HTML, section 9.2). */
export class EventStream {
  private readonly types: ReadonlySet<string> | null;

  /** @param types what it wants to be told; null for everything */
  constructor(
    private readonly response: Response,
    readonly credential: Credential,
    types: readonly string[] | null,
  ) {
    this.types = types && new Set(types);
  }

  /** Begins to answer; nothing on the way may keep or gather what is sent. */
  open(): void {
    this.response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    this.write(`retry: ${RETRY}\n\n`);
  }

  /** Says that what follows is told as it happens. */
  ready(id: string): void {
    this.write(`id: ${id}\nevent: ready\ndata: {}\n\n`);
  }

  /** Says that what happened meanwhile cannot be told, so that everything is to be read again. */
  reset(id: string): void {
    this.write(`id: ${id}\nevent: reset\ndata: {}\n\n`);
  }

  /** Tells what happened. The id comes last, so that a listener who is cut off before it is told all of it again. */
  tell(events: readonly LiveEvent[], id: string): void {
    const wanted = events.filter(({ type }) => this.types?.has(type) ?? true);
    const frames = wanted.map(({ type, seq, occurredAt, subject }) => {
      const data = JSON.stringify({ seq, occurredAt, ...subject });
      return `event: ${type}\ndata: ${data}\n\n`;
    });
    this.write(`${frames.join('')}id: ${id}\n\n`);
  }

  /** Shows everybody on the way that the stream is alive. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_WAITING) this.response.destroy();
  }
}
