import { createLogger, Metrics } from '@app/observability';
import { type Job } from 'bullmq';
import { type JobEnvelope } from './job-envelope';
import { JobMetrics } from './job-metrics';
import { JobRunner } from './job-runner';
import { JOBS } from './jobs';
import { type QueueBackend } from './queue-backend';
import { WorkerClient } from './worker-client';

type Run = (job: Job<JobEnvelope>) => Promise<unknown>;

/** A runner whose queue hands jobs over when the test says so, and whose handler always fails. */
const failingRunner = (concurrency = 1) => {
  const givenBack: string[] = [];
  const atOnce: Record<string, number> = {};
  let run: Run = () => Promise.reject(new Error('The runner took no queue.'));
  const neverReady = () => new Promise<never>(() => undefined);
  const bullWorker = {
    on: () => undefined,
    waitUntilReady: neverReady,
    run: neverReady,
    close: () => Promise.resolve(),
  };
  const backend: QueueBackend = {
    queue: () => {
      throw new Error('A runner sends nothing.');
    },
    worker: (queue, processor, jobs, onError) => {
      atOnce[queue] = jobs;
      run = (job) => Promise.resolve(processor(job, 'token'));
      return new WorkerClient(() => bullWorker, onError);
    },
  };
  const failing = { handle: () => Promise.reject(new Error('The disk is full.')) };
  const runner = new JobRunner({
    backend,
    handlers: {
      checkLinks: failing,
      importArticle: failing,
      recoverLinks: failing,
      lookUpArchive: failing,
      saveToArchive: failing,
      keepSource: failing,
      compareSource: failing,
      transitionClaims: failing,
    },
    logger: createLogger('test', 'silent'),
    metrics: new JobMetrics(new Metrics('test')),
    concurrency,
    onGivenBack: (messageId) => Promise.resolve(void givenBack.push(messageId)),
  });
  runner.start();
  const fail = (attemptsMade: number) => {
    const data: JobEnvelope = { payload: { linkId: 'a-link' }, requestId: null };
    return run({ id: 'a-message', name: JOBS.checkLinks.name, data, attemptsMade } as Job<JobEnvelope>);
  };
  return { runner, fail, givenBack, atOnce };
};

describe('JobRunner', () => {
  it('lets the queue try a failed job again, and gives it back only after the last attempt', async () => {
    const { runner, fail, givenBack } = failingRunner();
    await expect(fail(0)).rejects.toThrow('The disk is full.');
    await expect(fail(JOBS.checkLinks.attempts - 2)).rejects.toThrow('The disk is full.');
    expect(givenBack).toEqual([]);
    await expect(fail(JOBS.checkLinks.attempts - 1)).rejects.toThrow('The disk is full.');
    expect(givenBack).toEqual(['a-message']);
    await runner.stop();
  });

  it('runs as many jobs at once as it may, and fewer of those that take more', async () => {
    for (const [concurrency, ofPages] of [
      [16, 4],
      [2, 2],
    ] as const) {
      const { runner, atOnce } = failingRunner(concurrency);
      expect(atOnce).toEqual({ 'link-checks': concurrency, pages: ofPages, archive: 1, bulk: 2 });
      await runner.stop();
    }
  });
});
