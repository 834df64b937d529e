import 'reflect-metadata';
import { join } from 'node:path';
import { bootstrap, prepareStorage } from '@app/application';
import { loadSettings } from '@app/config';
import { type SetupResult } from './setup-result';

/** In the project's folder, seen from where the build puts this file. */
const SAMPLE_FILE = join(__dirname, '..', '..', '..', '..', 'samples', 'article.md');

/**
 * Makes the database ready for the API and the worker, and ends: schema, the queue's own tables, the first admin key,
 * the sample article. Runs as a child of the starter, to which it hands the key.
 */
const setUp = async (): Promise<void> => {
  const settings = loadSettings();
  const migrations = await prepareStorage(settings);
  for (const name of migrations) process.stdout.write(`Migrated: ${name}\n`);
  const { adminKey } = await bootstrap({ ...settings, sampleFile: settings.sample ? SAMPLE_FILE : null });
  await tellStarter({ adminKey });
};

const tellStarter = (message: SetupResult): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });

// A starter that is killed takes the setup with it.
process.once('disconnect', () => process.exit(1));

setUp().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
