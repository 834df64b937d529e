import { type ForgetDeliveries } from '@app/application';
import { type LoopTask } from './loop';

/** Keeps the log of deliveries from growing for ever. */
export const forgetDeliveries = (forget: ForgetDeliveries): LoopTask => ({
  name: 'forget-deliveries',
  pauseMs: 600_000,
  run: () => forget.run(),
});
