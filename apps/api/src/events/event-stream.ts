import { type Credential, type LiveEvent } from '@app/application';
import { type Response } from 'express';

/**
 * Bytes that may still wait for a listener when there is more to tell; then it is cut off, and resumes by itself where it was.
 * How much is told at once does not count: whoever was cut off for it would be told it again, and never come any further.
 */
const MOST_WAITING = 1024 * 1024;

/** Milliseconds after which a listener that was cut off comes back. */
const RETRY = 2_000;

/** Headers of a stream. */
export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
} as const;

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
    this.response.writeHead(200, STREAM_HEADERS);
    this.write(`retry: ${RETRY}\n\n`);
  }

  /**
   * Tells a newcomer what they missed, or that it cannot be told, and that what follows is told as it happens. All in one, as
   * it does not count how much that is.
   * @param missed null where it cannot be told
   */
  welcome(missed: readonly LiveEvent[] | null, id: string): void {
    const told = missed === null ? 'event: reset\ndata: {"type":"reset"}\n\n' : this.framesOf(missed);
    this.write(`${told}id: ${id}\nevent: ready\ndata: {"type":"ready"}\n\n`);
  }

  /** Says that what happened meanwhile cannot be told, so that everything is to be read again. */
  reset(id: string): void {
    this.write(`id: ${id}\nevent: reset\ndata: {"type":"reset"}\n\n`);
  }

  /** Tells what happened. The id comes last, so that a listener who is cut off before it is told all of it again. */
  tell(events: readonly LiveEvent[], id: string): void {
    this.write(`${this.framesOf(events)}id: ${id}\n\n`);
  }

  /** Shows everybody on the way that the stream is alive. */
  beat(): void {
    if (this.response.writableLength === 0) this.write(':\n\n');
  }

  /** Ends it at once: who has not taken what was sent so far does not hold the shutdown up. */
  end(): void {
    if (this.response.writableLength > 0) this.response.destroy();
    else this.response.end();
  }

  private framesOf(events: readonly LiveEvent[]): string {
    const wanted = events.filter(({ type }) => this.types?.has(type) ?? true);
    return wanted
      .map(({ type, seq, occurredAt, subject }) => {
        const data = JSON.stringify({ seq, type, occurredAt, ...subject });
        return `event: ${type}\ndata: ${data}\n\n`;
      })
      .join('');
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    if (this.response.writableLength > MOST_WAITING) this.response.destroy();
    else this.response.write(text);
  }
}
