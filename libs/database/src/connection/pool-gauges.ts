import { type GaugeSource } from '@app/observability';
import { type DatabasePool, type PoolStanding } from './database-pool';

/** How the connections of this process to the database stand. */
export const poolGauges = (pool: DatabasePool): GaugeSource<PoolStanding> => ({
  name: 'pool',
  read: () => Promise.resolve(pool.standing()),
  gauges: [
    {
      name: 'claimdesk_database_connections',
      help: 'Connections of this process to the database, by whether they are at work',
      labels: ['state'],
      values: ({ busy, idle }) => [
        { labels: { state: 'busy' }, value: busy },
        { labels: { state: 'idle' }, value: idle },
      ],
    },
    {
      name: 'claimdesk_database_connections_max',
      help: 'Connections to the database that this process may have',
      values: ({ max }) => [{ value: max }],
    },
    {
      name: 'claimdesk_database_connections_awaited',
      help: 'Pieces of work of this process that wait for a connection to the database',
      values: ({ waiting }) => [{ value: waiting }],
    },
  ],
});
