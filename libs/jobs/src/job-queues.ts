import { type OutboxMessage } from '@app/database';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { jobKeyOf } from './job-envelope';
import { JOBS, QUEUES } from './jobs';
import { QUEUE_BACKEND } from './queue-backend-token';
import { type QueueBackend } from './queue-backend';
import { type QueueClient, type QueueStanding } from './queue-client';
import { withTimeout } from './with-timeout';

/** Milliseconds after which the queue counts as away: Redis clients wait for ever on a server that is gone. */
const QUEUE_TIMEOUT = 5_000;

/** How one queue stands. */
export interface StandingOfQueue extends QueueStanding {
  readonly queue: string;
}

/** The sending side of every queue. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly clients: ReadonlyMap<string, QueueClient>;
  private lastError: Error | null = null;

  constructor(@Inject(QUEUE_BACKEND) readonly backend: QueueBackend) {
    const onError = (error: Error): void => {
      this.lastError = error;
    };
    this.clients = new Map(QUEUES.map((name) => [name, backend.queue(name, onError)]));
  }

  /**
   * Puts a message's job on its queue, under the message's id, so that a second time is no second job.
   * @throws Error when the queue cannot be reached, or when no job has the message's name
   */
  async send(message: OutboxMessage): Promise<void> {
    const key = jobKeyOf(message.job);
    const client = key && this.clients.get(JOBS[key].queue);
    if (!client) throw new Error(`There is no job named ${message.job}.`);
    const { name, attempts, backoffMs } = JOBS[key];
    await withTimeout(
      client.add(
        name,
        { payload: message.payload, requestId: message.requestId },
        { jobId: message.id, priority: message.priority, attempts, backoff: { type: 'exponential', delay: backoffMs } },
      ),
      QUEUE_TIMEOUT,
      'The queue did not take the job in time.',
    );
  }

  /** Tells how every queue stands; rejects when one cannot be reached. @param now by the clock of this machine */
  async standings(now: Date): Promise<readonly StandingOfQueue[]> {
    return Promise.all([...this.clients].map(async ([queue, client]) => ({ queue, ...(await client.standing(now)) })));
  }

  /** Resolves when every queue answers; rejects with what is wrong. */
  async ping(): Promise<void> {
    try {
      await Promise.all([...this.clients.values()].map((client) => client.ping()));
      this.lastError = null;
    } catch (error) {
      throw this.lastError ?? error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.clients.values()].map((client) => client.close()));
  }
}
