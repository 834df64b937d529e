import { setTimeout as delay } from 'node:timers/promises';
import { closed, type OwnedConnection } from './queue-client';

/** What the workers of both backends have in common; their full types differ in the connection. */
export interface BullWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds between two tries to start. */
const RETRY_PAUSE = 1_000;

/**
 * The taking side of one queue. A BullMQ worker whose first connection fails stays broken and spins, so it runs only once
 * it is ready, and another is tried until one is.
 */
export class WorkerClient {
  private readonly stopping = new AbortController();
  private worker: BullWorker | null = null;
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private readonly make: () => BullWorker,
    private readonly onError: (error: Error) => void,
    private readonly connection?: OwnedConnection,
  ) {}

  /** Begins to take jobs as soon as the queue can be reached. */
  start(): void {
    this.starting = this.startUntilReady();
  }

  /** Takes no more jobs and waits for those at hand. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.starting;
    await this.worker?.close();
    this.connection?.disconnect();
  }

  private async startUntilReady(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const worker = this.make();
      worker.on('error', this.onError);
      try {
        await readyOrStopped(worker, signal);
        this.worker = worker;
        worker.run().catch(this.onError);
        return;
      } catch {
        // The worker has told its error through onError.
        await closed(worker);
        await delay(RETRY_PAUSE, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

const readyOrStopped = (worker: BullWorker, signal: AbortSignal): Promise<unknown> => {
  const stopped = new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('The worker is stopping.'));
    });
  });
  return Promise.race([worker.waitUntilReady(), stopped]);
};
