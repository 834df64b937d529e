import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { type QueueSettings } from './queue-backend';

/**
 * Makes the queue's own tables where it lives in the database. Must be done before a worker starts: one that finds no
 * tables spins at full speed and does not end on SIGTERM.
 */
export const prepareQueue = async ({ databaseUrl, redisUrl }: QueueSettings): Promise<void> => {
  if (redisUrl !== null) return;
  const client = new Client({ connectionString: databaseUrl, application_name: 'claimdesk-migrate' });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
};
