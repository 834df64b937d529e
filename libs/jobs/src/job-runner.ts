import { performance } from 'node:perf_hooks';
import { type Logger, runInContext } from '@app/observability';
import { type Job } from 'bullmq';
import { type JobEnvelope, jobKeyOf } from './job-envelope';
import { type JobMetrics } from './job-metrics';
import { atOnceOf, type JobHandler, type JobHandlers, type JobKey, JOBS, type PayloadOf, QUEUES } from './jobs';
import { type QueueBackend } from './queue-backend';
import { withTimeout } from './with-timeout';
import { type WorkerClient } from './worker-client';

/** What a runner needs. */
export interface JobRunnerOptions {
  readonly backend: QueueBackend;
  readonly handlers: JobHandlers;
  readonly logger: Logger;
  readonly metrics: JobMetrics;
  /** Told of a job that failed as often as it may be tried. */
  readonly onGivenBack: (messageId: string, error: Error) => Promise<void>;
  /** Jobs of one queue that this process runs at once, where their declarations do not say less. */
  readonly concurrency: number;
}

/** Milliseconds that running jobs are given to end by themselves when the process is to end. */
const GRACE = 4_000;

/** Milliseconds after which stopping is given up: a queue whose server is gone may never say that it closed. */
const STOP_TIMEOUT = 8_000;

/** Takes jobs off the queues and hands each to its handler, inside the context of the request that caused it. */
export class JobRunner {
  private readonly stopping = new AbortController();
  private workers: readonly WorkerClient[] = [];

  constructor(private readonly options: JobRunnerOptions) {}

  start(): void {
    const { backend, concurrency, logger } = this.options;
    this.workers = QUEUES.map((name) => {
      const onError = (error: Error): void => {
        logger.error({ err: error, queue: name }, 'queue error');
      };
      return backend.worker(name, (job) => this.run(job), atOnceOf(name, concurrency), onError);
    });
    for (const worker of this.workers) worker.start();
  }

  /** Takes no more jobs, lets running ones end, and aborts those that take too long; they are run again elsewhere. */
  async stop(): Promise<void> {
    const abort = setTimeout(() => {
      this.stopping.abort(new Error('The worker is stopping.'));
    }, GRACE);
    const closed = Promise.allSettled(this.workers.map((worker) => worker.close()));
    await withTimeout(closed, STOP_TIMEOUT, 'The queue did not close in time.').catch((error: unknown) => {
      this.options.logger.warn({ err: error }, 'stopped all the same; what was under way is run again');
    });
    clearTimeout(abort);
  }

  private async run(job: Job<JobEnvelope>): Promise<void> {
    const { requestId, payload } = job.data;
    const key = jobKeyOf(job.name);
    const jobId = job.id;
    if (!key || jobId === undefined) throw new Error(`There is no job named ${job.name}.`);
    await runInContext({ requestId, job: job.name, jobId }, async () => {
      try {
        await this.handle(key, jobId, payload);
      } catch (error) {
        const isLastAttempt = job.attemptsMade + 1 >= JOBS[key].attempts;
        if (isLastAttempt && error instanceof Error) await this.giveBack(jobId, error);
        throw error;
      }
    });
  }

  private async giveBack(messageId: string, error: Error): Promise<void> {
    try {
      await this.options.onGivenBack(messageId, error);
    } catch (cause) {
      // The message stays open and is offered again, which is what matters.
      this.options.logger.warn({ err: cause }, 'a failure could not be noted');
    }
  }

  private async handle(key: JobKey, id: string, payload: object): Promise<void> {
    const { logger, metrics, handlers } = this.options;
    const { name, timeoutMs } = JOBS[key];
    const handler: JobHandler<JobKey> = handlers[key];
    const started = performance.now();
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      // The payload was typed when it was written to the outbox, and JSON has carried it unchanged.
      await handler.handle({ id, payload: payload as PayloadOf<JobKey>, signal });
      const seconds = secondsSince(started);
      metrics.jobRan(name, 'done', seconds);
      logger.info({ seconds }, 'job done');
    } catch (error) {
      metrics.jobRan(name, 'failed', secondsSince(started));
      logger.error({ err: error }, 'job failed');
      throw error;
    }
  }
}

const secondsSince = (started: number): number => (performance.now() - started) / 1_000;
