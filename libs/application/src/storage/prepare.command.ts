import { loadSettings } from '@app/config';
import { bootstrap } from './bootstrap';
import { prepareStorage } from './prepare-storage';

/** `npm run migrate`: makes database and queue ready, and the first admin's key on a new desk. */
const main = async (): Promise<void> => {
  const settings = loadSettings();
  const migrations = await prepareStorage(settings);
  process.stdout.write(`Schema: ${migrations.length === 0 ? 'up to date' : `ran ${migrations.join(', ')}`}\n`);
  const { adminKey } = await bootstrap({ ...settings, sampleFile: null });
  if (adminKey !== null && settings.bootstrapApiKey === null) process.stdout.write(`First admin key: ${adminKey}\n`);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
