import { type OutboxBacklog, type OutboxBacklogQuery } from '@app/application';
import { type GaugeSource } from '@app/observability';

/** What waits in the outbox, which all processes share. */
export const outboxGauges = (backlog: OutboxBacklogQuery): GaugeSource<OutboxBacklog> => ({
  name: 'outbox',
  read: () => backlog.run(),
  gauges: [
    {
      name: 'claimdesk_outbox_messages',
      help: 'Messages of the outbox that wait to be done, and those that were given up',
      labels: ['state'],
      values: ({ open, failed }) => [
        { labels: { state: 'open' }, value: open },
        { labels: { state: 'failed' }, value: failed },
      ],
    },
    {
      name: 'claimdesk_outbox_oldest_message_age_seconds',
      help: 'For how long the oldest open message has been waiting that may be done by now; 0 where there is none',
      values: ({ oldestSeconds }) => [{ value: oldestSeconds }],
    },
  ],
});
