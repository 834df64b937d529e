import { type GaugeSource } from '@app/observability';
import { type JobQueues, type StandingOfQueue } from './job-queues';

/** How the queues stand. They are shared, so every process that has these gauges tells the same. */
export const queueGauges = (queues: JobQueues, now: () => Date): GaugeSource<readonly StandingOfQueue[]> => ({
  name: 'queues',
  read: () => queues.standings(now()),
  gauges: [
    {
      name: 'claimdesk_queue_jobs',
      help: 'Jobs on the queue, by what they are doing',
      labels: ['queue', 'state'],
      values: (standings) =>
        standings.flatMap(({ queue, jobs }) =>
          Object.entries(jobs).map(([state, value]) => ({ labels: { queue, state }, value })),
        ),
    },
    {
      name: 'claimdesk_queue_oldest_job_age_seconds',
      help: 'For how long the oldest waiting job has been on the queue; 0 where none waits',
      labels: ['queue'],
      values: (standings) => standings.map(({ queue, oldestWaitingSeconds: value }) => ({ labels: { queue }, value })),
    },
  ],
});
