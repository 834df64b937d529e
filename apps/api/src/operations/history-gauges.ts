import { type HistoryExports, type HistoryExportsQuery } from '@app/application';
import { type GaugeSource } from '@app/observability';

/** Whether the ends of histories are still written outside of the database. */
export const historyGauges = (exports: HistoryExportsQuery): GaugeSource<HistoryExports> => ({
  name: 'history',
  read: () => exports.run(),
  gauges: [
    {
      name: 'claimdesk_history_export_age_seconds',
      help: 'Time since heads of history were last signed and written outside of the database',
      values: ({ ageSeconds }) => [{ value: ageSeconds }],
    },
    {
      name: 'claimdesk_history_export_interval_seconds',
      help: 'Time after which heads of history are signed and written again',
      values: ({ intervalSeconds }) => [{ value: intervalSeconds }],
    },
  ],
});
