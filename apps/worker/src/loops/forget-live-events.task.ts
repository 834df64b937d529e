import { type ForgetLiveEvents } from '@app/application';
import { type LoopTask } from './loop';

/** Keeps the events of the desk from growing for ever. */
export const forgetLiveEvents = (forget: ForgetLiveEvents): LoopTask => ({
  name: 'forget-live-events',
  pauseMs: 600_000,
  run: async () => {
    await forget.run();
    return false;
  },
});
