import { type GaugeSource } from '@app/observability';
import { type LiveFeed } from './live-feed';

/** Who listens to this process. */
export const listenerGauges = (feed: LiveFeed): GaugeSource<number> => ({
  name: 'listeners',
  read: () => Promise.resolve(feed.size),
  gauges: [
    {
      name: 'claimdesk_live_listeners',
      help: 'Streams of live events that are open at the process',
      values: (size) => [{ value: size }],
    },
  ],
});
