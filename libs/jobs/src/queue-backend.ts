import { createPostgresBackend, createRedisBackend, type Processor, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { calm } from './calm-backend';
import { type JobEnvelope } from './job-envelope';
import { QueueClient } from './queue-client';
import { WorkerClient } from './worker-client';

/** Where the queue lives: on Redis when there is a URL for it, else in the database. */
export interface QueueSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

/** Told of the queue's own trouble, such as a connection that was lost. */
export type OnQueueError = (error: Error) => void;

/** Makes queues and workers on one backend. */
export interface QueueBackend {
  queue(name: string, onError: OnQueueError): QueueClient;
  /** @param concurrency jobs that it runs at once */
  worker(name: string, processor: Processor<JobEnvelope>, concurrency: number, onError: OnQueueError): WorkerClient;
}

/** Jobs are kept in the outbox, so the queue forgets them when they end; an id that failed can be added again. */
const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * A worker that was killed holds its jobs for as long as their lock, then for up to one round of the stalled check.
 * BullMQ's defaults make that a minute, and another quarter of one until a worker asks a queue again that was away.
 */
const RECOVERY = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5, runRetryDelay: 1_000 } as const;

/** Connections that each queue and worker may hold on the PostgreSQL backend. */
const POOL_SIZE = 3;

/** The one switch between the two backends. */
export const createQueueBackend = (settings: QueueSettings): QueueBackend =>
  settings.redisUrl === null ? onPostgres(settings.databaseUrl) : onRedis(settings.redisUrl);

const onPostgres = (connectionString: string): QueueBackend => {
  const { Queue, Worker } = withBackend(calm(createPostgresBackend));
  const connection = { connectionString, max: POOL_SIZE };
  return {
    queue: (name, onError) =>
      new QueueClient(() => new Queue<JobEnvelope>(name, { connection, defaultJobOptions: FORGET }), onError),
    worker: (name, processor, concurrency, onError) =>
      new WorkerClient(
        () => new Worker<JobEnvelope>(name, processor, { connection, concurrency, autorun: false, ...RECOVERY }),
        onError,
      ),
  };
};

const onRedis = (url: string): QueueBackend => {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const prefix = 'claimdesk';
  const connect = (maxRetriesPerRequest: number | null, enableOfflineQueue: boolean, onError: OnQueueError): Redis =>
    new Redis(url, {
      maxRetriesPerRequest,
      enableOfflineQueue,
      retryStrategy: (tries) => Math.min(tries * 100, 1_000),
    }).on('error', onError);
  return {
    queue: (name, onError) => {
      // No offline queue: while Redis is away an add fails at once, and the outbox keeps the message.
      const connection = connect(1, false, onError);
      const make = () => new Queue<JobEnvelope>(name, { connection, prefix, defaultJobOptions: FORGET });
      return new QueueClient(make, onError, connection);
    },
    worker: (name, processor, concurrency, onError) => {
      // BullMQ's blocking commands wait for as long as it takes.
      const connection = connect(null, true, onError);
      const options = { connection, prefix, concurrency, autorun: false, ...RECOVERY };
      return new WorkerClient(() => new Worker<JobEnvelope>(name, processor, options), onError, connection);
    },
  };
};
