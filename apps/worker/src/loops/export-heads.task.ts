import { type ExportHeads } from '@app/application';
import { type Logger } from '@app/observability';
import { type LoopTask } from './loop';

/** Writes the ends of all histories outside of the database; how often is for the settings to say. */
export const exportHeads = (heads: ExportHeads, logger: Logger): LoopTask => ({
  name: 'export-heads',
  pauseMs: 30_000,
  run: async () => {
    const made = await heads.run();
    // With the public key, so that the log is one more place where it is known.
    if (made) logger.info(made, 'heads of history signed');
    return false;
  },
});
