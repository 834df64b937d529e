import {
  createPostgresBackend,
  createRedisBackend,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import { type JobEnvelope } from './job-envelope';

/** Where the queue lives: on Redis when there is a URL for it, else in the database. */
export interface QueueSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

/** The part of a BullMQ queue that the desk uses. */
export interface QueueClient {
  add(name: string, envelope: JobEnvelope, options: QueueJobOptions): Promise<unknown>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How a job is put on the queue. */
export interface QueueJobOptions {
  readonly jobId: string;
  readonly attempts: number;
  readonly backoff: { readonly type: 'exponential'; readonly delay: number };
}

/** The part of a BullMQ worker that the desk uses. */
export interface WorkerClient {
  close(): Promise<void>;
}

/** How a worker takes jobs. */
export interface WorkerClientOptions {
  readonly concurrency: number;
  readonly onError: (error: Error) => void;
}

/** Makes queues and workers on one backend. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string, onError: (error: Error) => void): QueueClient;
  worker(name: string, processor: Processor<JobEnvelope>, options: WorkerClientOptions): WorkerClient;
}

/** Jobs are kept in the outbox, so the queue forgets them when they end; an id that failed can be added again. */
const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * A worker that was killed holds its jobs for as long as their lock, then for up to one round of the stalled check.
 * BullMQ's defaults make that a minute.
 */
const RECOVERY = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5 } as const;

/** Connections that each queue and worker may hold on the PostgreSQL backend. */
const POOL_SIZE = 3;

/** The one switch between the two backends. */
export const createQueueBackend = (settings: QueueSettings): QueueBackend =>
  settings.redisUrl === null ? onPostgres(settings.databaseUrl) : onRedis(settings.redisUrl);

const onPostgres = (connectionString: string): QueueBackend => {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = { connectionString, max: POOL_SIZE };
  return {
    kind: 'postgres',
    queue: (name, onError) =>
      wrapQueue(new Queue<JobEnvelope>(name, { connection, defaultJobOptions: FORGET }), onError, noop),
    worker: (name, processor, { concurrency, onError }) =>
      wrapWorker(new Worker<JobEnvelope>(name, processor, { connection, concurrency, ...RECOVERY }), onError, noop),
  };
};

const onRedis = (url: string): QueueBackend => {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const prefix = 'claimdesk';
  return {
    kind: 'redis',
    queue: (name, onError) => {
      // No offline queue: while Redis is away an add fails at once, and the outbox keeps the message.
      const connection = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false });
      connection.on('error', onError);
      const options: QueueOptions = { connection, prefix, defaultJobOptions: FORGET };
      return wrapQueue(new Queue<JobEnvelope>(name, options), onError, () => {
        connection.disconnect();
      });
    },
    worker: (name, processor, { concurrency, onError }) => {
      const connection = new Redis(url, { maxRetriesPerRequest: null });
      connection.on('error', onError);
      const options: WorkerOptions = { connection, prefix, concurrency, ...RECOVERY };
      return wrapWorker(new Worker<JobEnvelope>(name, processor, options), onError, () => {
        connection.disconnect();
      });
    },
  };
};

const noop = (): void => undefined;

const wrapQueue = (queue: BullQueue, onError: (error: Error) => void, release: () => void): QueueClient => {
  queue.on('error', onError);
  return {
    add: (name, envelope, options) => queue.add(name, envelope, options),
    ping: async () => {
      await queue.count();
    },
    close: async () => {
      await queue.close();
      release();
    },
  };
};

const wrapWorker = (worker: BullWorker, onError: (error: Error) => void, release: () => void): WorkerClient => {
  worker.on('error', onError);
  return {
    close: async () => {
      await worker.close();
      release();
    },
  };
};

/** What both backends' queues have in common; their full types differ in the connection. */
interface BullQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  add(name: string, envelope: JobEnvelope, options: QueueJobOptions): Promise<unknown>;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** As `BullQueue`, for workers. */
interface BullWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}
