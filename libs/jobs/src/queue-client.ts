import { type JobEnvelope } from './job-envelope';
import { withTimeout } from './with-timeout';

/** How a job is put on the queue. */
export interface QueueJobOptions {
  readonly jobId: string;
  /** Smaller goes first; from 1 on. */
  readonly priority: number;
  readonly attempts: number;
  readonly backoff: { readonly type: 'exponential'; readonly delay: number };
}

/** What the queues of both backends have in common; their full types differ in the connection. */
export interface BullQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  add(name: string, envelope: JobEnvelope, options: QueueJobOptions): Promise<unknown>;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** A connection that outlives the queues on it. */
export interface OwnedConnection {
  disconnect(): void;
}

/** Milliseconds after which closing is given up: a connection whose other end is gone may never say that it closed. */
export const CLOSE_TIMEOUT = 3_000;

/** The sending side of one queue. A queue whose start failed stays broken in BullMQ, so another is made in its place. */
export class QueueClient {
  private started: Promise<BullQueue> | null = null;

  constructor(
    private readonly make: () => BullQueue,
    private readonly onError: (error: Error) => void,
    private readonly connection?: OwnedConnection,
  ) {}

  /** @throws Error when the queue cannot be reached; on Redis it may instead wait until it can */
  async add(name: string, envelope: JobEnvelope, options: QueueJobOptions): Promise<void> {
    const queue = await this.ready();
    await queue.add(name, envelope, options);
  }

  /** Resolves when the queue answers; rejects or waits as `add` does. */
  async ping(): Promise<void> {
    const queue = await this.ready();
    await queue.count();
  }

  async close(): Promise<void> {
    const { started } = this;
    // A start that waits for a server that is gone never ends.
    const queue = started && (await withTimeout(started, CLOSE_TIMEOUT, 'The queue never started.').catch(() => null));
    if (queue) await closed(queue);
    this.connection?.disconnect();
  }

  private ready(): Promise<BullQueue> {
    this.started ??= this.start();
    return this.started;
  }

  private async start(): Promise<BullQueue> {
    const queue = this.make();
    queue.on('error', this.onError);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      this.started = null;
      await closed(queue);
      throw error;
    }
  }
}

/** Closes a queue or worker as far as it can be closed. */
export const closed = async (part: { close(): Promise<void> }): Promise<void> => {
  await withTimeout(part.close(), CLOSE_TIMEOUT, 'The queue did not close in time.').catch(() => undefined);
};
