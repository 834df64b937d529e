import { type ScheduleDueLinkChecks } from '@app/application';
import { type LoopTask } from './loop';

/** Asks for the checks whose time has come. */
export const scheduleChecks = (schedule: ScheduleDueLinkChecks): LoopTask => ({
  name: 'schedule-checks',
  pauseMs: 1_000,
  run: async () => (await schedule.run()) > 0,
});
