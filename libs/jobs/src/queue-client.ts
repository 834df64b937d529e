import { type JobEnvelope } from './job-envelope';
import { PRIORITIES } from './jobs';
import { withTimeout } from './with-timeout';

/** How a job is put on the queue. */
export interface QueueJobOptions {
  readonly jobId: string;
  /** Smaller goes first; from 1 on. */
  readonly priority: number;
  readonly attempts: number;
  readonly backoff: { readonly type: 'exponential'; readonly delay: number };
}

/** States of a job on a queue: one with a priority waits as `prioritized`. */
type QueuedState = 'waiting' | 'prioritized' | 'active' | 'delayed' | 'failed';

/** A job on a queue, as far as it is of interest here. */
export interface QueuedJob {
  /** When it was put there, in milliseconds. */
  readonly timestamp: number;
}

/** How a queue stands. */
export interface QueueStanding {
  /** `delayed` are those that failed and wait to be tried again. The queue forgets a job that failed for good. */
  readonly jobs: Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;
  /** For how many seconds the oldest waiting job has been there; 0 where none waits. */
  readonly oldestWaitingSeconds: number;
}

/** What the queues of both backends have in common; their full types differ in the connection. */
export interface BullQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  add(name: string, envelope: JobEnvelope, options: QueueJobOptions): Promise<unknown>;
  count(): Promise<number>;
  getJobCounts(...states: QueuedState[]): Promise<Readonly<Record<string, number>>>;
  getCountsPerPriority(priorities: number[]): Promise<Readonly<Record<string, number>>>;
  getJobs(state: QueuedState, start: number, end: number, ascending: boolean): Promise<readonly QueuedJob[]>;
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

  /**
   * Tells how the queue stands, without reading more jobs than there are priorities.
   * @throws Error when the queue cannot be reached; on Redis it may instead wait until it can
   */
  async standing(now: Date): Promise<QueueStanding> {
    const queue = await this.ready();
    const [counts, oldest] = await Promise.all([
      queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
      this.firstInLine(queue),
    ]);
    const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
    const since = Math.min(now.getTime(), ...oldest.map(({ timestamp }) => timestamp));
    return {
      jobs: { waiting: waiting + prioritized, active, delayed, failed },
      oldestWaitingSeconds: (now.getTime() - since) / 1_000,
    };
  }

  /** The first of each priority, one of which has waited longest: a job of little priority may wait behind many others. */
  private async firstInLine(queue: BullQueue): Promise<readonly QueuedJob[]> {
    const counts = await queue.getCountsPerPriority([...PRIORITIES]);
    // On Redis, what a lost worker held is put before all others, without a priority.
    const firsts = [queue.getJobs('waiting', 0, 0, true)];
    let place = 0;
    for (const priority of PRIORITIES) {
      const count = counts[priority] ?? 0;
      if (count > 0) firsts.push(queue.getJobs('prioritized', place, place, true));
      place += count;
    }
    return (await Promise.all(firsts)).flat();
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
