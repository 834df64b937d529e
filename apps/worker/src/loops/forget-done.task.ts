import { type ForgetDoneMessages } from '@app/application';
import { type LoopTask } from './loop';

/** Keeps the outbox from growing for ever. */
export const forgetDone = (forget: ForgetDoneMessages): LoopTask => ({
  name: 'forget-done',
  pauseMs: 600_000,
  run: async () => {
    await forget.run();
    return false;
  },
});
