import { type HostShare, type ScheduleDueLinkChecks } from '@app/application';
import { type LoopTask } from './loop';

/** Asks for the checks whose time has come. */
export const scheduleChecks = (schedule: ScheduleDueLinkChecks, share: HostShare | undefined): LoopTask => ({
  name: 'schedule-checks',
  pauseMs: 1_000,
  run: async () => (await schedule.run(share)) > 0,
});
