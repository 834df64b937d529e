export { JobQueues } from './job-queues';
export { JobRunner, type JobRunnerOptions } from './job-runner';
export { type JobHandler, type JobHandlers, type JobKey, type JobRun, JOBS, type PayloadOf } from './jobs';
export { JobsModule } from './jobs-module';
export { Outbox } from './outbox';
export { OutboxRelay, type RelayReport } from './outbox-relay';
export { prepareQueue } from './prepare-queue';
export { type QueueBackend, type QueueSettings } from './queue-backend';
export { QUEUE_BACKEND } from './queue-backend-token';
