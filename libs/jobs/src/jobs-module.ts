import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JobQueues } from './job-queues';
import { Outbox } from './outbox';
import { OutboxRelay } from './outbox-relay';
import { createQueueBackend, type QueueSettings } from './queue-backend';
import { QUEUE_BACKEND } from './queue-backend-token';

/** Gives a Nest application the outbox, the relay and the queues; closes them at shutdown. */
@Global()
@Module({})
export class JobsModule {
  static connect(settings: QueueSettings): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        { provide: QUEUE_BACKEND, useFactory: () => createQueueBackend(settings) },
        JobQueues,
        Outbox,
        OutboxRelay,
      ],
      exports: [QUEUE_BACKEND, JobQueues, Outbox, OutboxRelay],
    };
  }
}
