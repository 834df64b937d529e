import { type WebhookBacklog, type WebhookBacklogQuery } from '@app/application';
import { type GaugeSource } from '@app/observability';

/** What other systems are still to be told, which all processes share. */
export const webhookGauges = (backlog: WebhookBacklogQuery): GaugeSource<WebhookBacklog> => ({
  name: 'webhooks',
  read: () => backlog.run(),
  gauges: [
    {
      name: 'claimdesk_webhooks',
      help: 'Webhooks by whether they are told what happens',
      labels: ['state'],
      values: ({ active, paused }) => [
        { labels: { state: 'active' }, value: active },
        { labels: { state: 'paused' }, value: paused },
      ],
    },
    {
      name: 'claimdesk_webhook_deliveries_pending',
      help: 'Deliveries to webhooks that are not paused, which are yet to be made or tried again',
      values: ({ pending }) => [{ value: pending }],
    },
    {
      name: 'claimdesk_webhook_oldest_due_age_seconds',
      help: 'For how long the oldest event or delivery has waited for a worker; 0 where none waits',
      values: ({ oldestDueSeconds }) => [{ value: oldestDueSeconds }],
    },
  ],
});
