import { Redis } from 'ioredis';
import { testServers } from './servers';

/** One of the places where the queue can live. */
export interface QueueBackendUnderTest {
  readonly name: 'postgres' | 'redis';
  /** What to give as REDIS_URL. */
  readonly redisUrl: string | null;
}

const redisOfThisWorker = (): string | null => {
  const { redisUrl } = testServers();
  if (redisUrl === null) return null;
  // A database to itself, so that test files running at the same time do not take each other's jobs.
  const url = new URL(redisUrl);
  url.pathname = `/${process.env['JEST_WORKER_ID'] ?? '1'}`;
  return url.href;
};

const onPostgres: QueueBackendUnderTest = { name: 'postgres', redisUrl: null };
const redisUrl = redisOfThisWorker();

/** The backends that there are here: PostgreSQL always, Redis where one was found. */
export const QUEUE_BACKENDS: readonly QueueBackendUnderTest[] =
  redisUrl === null ? [onPostgres] : [onPostgres, { name: 'redis', redisUrl }];

/** Runs the same tests once on each backend; without Redis, its tests are listed as skipped, and why. */
export const describeOnEachQueue = (title: string, body: (backend: QueueBackendUnderTest) => void): void => {
  for (const backend of QUEUE_BACKENDS) {
    describe(`${title} (queue on ${backend.name})`, () => {
      if (backend.redisUrl !== null) beforeAll(empty(backend.redisUrl));
      body(backend);
    });
  }
  if (redisUrl !== null) return;
  const describeSkipped = describe.skip;
  describeSkipped(`${title} (queue on redis): no redis-server in PATH, and TEST_REDIS_URL is not set`, () => {
    body({ name: 'redis', redisUrl: null });
  });
};

const empty = (url: string) => async () => {
  const redis = new Redis(url);
  try {
    await redis.flushdb();
  } finally {
    redis.disconnect();
  }
};
