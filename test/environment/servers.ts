/** What the tests are given to run on; handed from the run as a whole to each test file through the environment. */
export interface TestServers {
  /** A PostgreSQL server on which databases may be created. */
  readonly databaseUrl: string;
  /** A Redis whose content may be thrown away; null where there is none. */
  readonly redisUrl: string | null;
  /** Sets the databases of this run apart from those of another on the same server. */
  readonly runId: string;
}

/** Hands the servers on to the test files. */
export const handOnServers = ({ databaseUrl, redisUrl, runId }: TestServers): void => {
  process.env['TEST_DATABASE_URL'] = databaseUrl;
  if (redisUrl !== null) process.env['TEST_REDIS_URL'] = redisUrl;
  process.env['TEST_RUN_ID'] = runId;
};

/** The servers that this run of the tests was given. */
export const testServers = (): TestServers => {
  const { TEST_DATABASE_URL, TEST_REDIS_URL, TEST_RUN_ID } = process.env;
  if (!TEST_DATABASE_URL || !TEST_RUN_ID) throw new Error('There are no servers: run this in the e2e project of jest.');
  return { databaseUrl: TEST_DATABASE_URL, redisUrl: TEST_REDIS_URL ?? null, runId: TEST_RUN_ID };
};
