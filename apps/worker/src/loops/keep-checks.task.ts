import { type KeepLinkChecks } from '@app/application';
import { type LoopTask } from './loop';

/** Keeps the history of checks as long as it should be, and no longer. */
export const keepChecks = (keep: KeepLinkChecks, months: number | null): LoopTask => ({
  name: 'keep-checks',
  pauseMs: 3_600_000,
  run: async () => {
    await keep.run(months);
    return false;
  },
});
