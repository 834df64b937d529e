import { createDataSource } from './create-data-source';

/** Spells `DESK`; only one process at a time holds it while it migrates. */
const MIGRATION_LOCK = 0x4445534b;

/**
 * Brings the schema up to date. Several processes may start at once: one migrates, the others wait and find nothing to do.
 * @returns the names of the migrations that were run, in order
 */
export const runMigrations = async (databaseUrl: string): Promise<readonly string[]> => {
  const dataSource = await createDataSource({
    url: databaseUrl,
    applicationName: 'claimdesk-migrate',
    poolSize: 2,
    statementTimeout: 0,
  }).initialize();
  // The lock lives on a session of its own: TypeORM runs migrations on another connection of the pool.
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
};
