import { runMigrations } from '@app/database';
import { prepareQueue } from '@app/jobs';

/** Brings an empty database to the schema of today, the queue's own tables included. */
export const migrate = async (databaseUrl: string): Promise<void> => {
  await runMigrations(databaseUrl);
  await prepareQueue({ databaseUrl, redisUrl: null });
};
