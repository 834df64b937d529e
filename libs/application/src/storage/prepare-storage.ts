import { runMigrations } from '@app/database';
import { prepareQueue, type QueueSettings } from '@app/jobs';

/**
 * Makes database and queue ready for this version: run it once, before API and worker start.
 * @returns the names of the migrations that were run
 */
export const prepareStorage = async (settings: QueueSettings): Promise<readonly string[]> => {
  const migrations = await runMigrations(settings.databaseUrl);
  await prepareQueue(settings);
  return migrations;
};
