import { type RaiseOverdue } from '@app/application';
import { type LoopTask } from './loop';

/** Brings claims forward that have waited for too long. */
export const raiseOverdue = (overdue: RaiseOverdue): LoopTask => ({
  name: 'raise-overdue',
  pauseMs: 10_000,
  run: () => overdue.run(),
});
