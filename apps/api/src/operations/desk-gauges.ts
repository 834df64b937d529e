import { type OutboxBacklogQuery, type OverviewQuery } from '@app/application';
import { type Metrics } from '@app/observability';

/** Adds what the desk as a whole stands at; every API process tells the same, so take the maximum, not the sum. */
export const addDeskGauges = (metrics: Metrics, overview: OverviewQuery, backlog: OutboxBacklogQuery): Metrics => {
  metrics.addGauge({
    name: 'claimdesk_claims',
    help: 'Claims by review state',
    label: 'state',
    read: async () => (await overview.run()).claims.byState,
  });
  metrics.addGauge({
    name: 'claimdesk_links',
    help: 'Links by state',
    label: 'state',
    read: async () => (await overview.run()).links.byState,
  });
  metrics.addGauge({
    name: 'claimdesk_outbox_messages',
    help: 'Messages of the outbox that wait to be done, and those given up',
    label: 'status',
    read: async () => {
      const { open, failed } = await backlog.run();
      return { open, failed };
    },
  });
  metrics.addGauge({
    name: 'claimdesk_outbox_oldest_seconds',
    help: 'Age of the oldest open message of the outbox',
    label: 'status',
    read: async () => ({ open: (await backlog.run()).oldestSeconds }),
  });
  return metrics;
};
