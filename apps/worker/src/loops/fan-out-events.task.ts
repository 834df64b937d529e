import { type FanOutEvents } from '@app/application';
import { type LoopTask } from './loop';

/** Makes deliveries of what happened. */
export const fanOutEvents = (fanOut: FanOutEvents): LoopTask => ({
  name: 'fan-out-events',
  pauseMs: 500,
  run: () => fanOut.run(),
});
