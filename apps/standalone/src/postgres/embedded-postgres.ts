import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { type ProcessIdentity } from '../processes/process-identity';
import { sendSignal, stopProcess } from '../processes/stop-process';
import { findPostgresBinaries } from './binaries';
import { type Cluster, CLUSTER_OWNER, openOrCreateCluster, resetPassword } from './cluster';
import { type Postmaster, SERVER_HOST, SERVER_STOP_STEPS, startPostmaster } from './postmaster';
import { findRunningServer, removeStalePostmasterFile } from './postmaster-file';
import { LogFile } from '../processes/log-file';

/** How to start an embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** The cluster's own folder; made when missing. */
  readonly dataDir: string;
  /** ASCII. */
  readonly password: string;
  /** The server's log file; `<dataDir>.log` unless told. */
  readonly log?: string;
  /** Told, in one sentence each, what was found in disorder and put right. */
  readonly report?: (sentence: string) => void;
  /** Aborting ends a start that is under way, and everything it has begun. */
  readonly signal?: AbortSignal;
  /** False where the data need not outlive a power cut, as in tests; the server is quicker then. */
  readonly durable?: boolean;
  /** Further server parameters, as in postgresql.conf. */
  readonly parameters?: Readonly<Record<string, string>>;
}

const PARAMETERS = {
  // The API's, the worker's and the queue's connections together; the default of 100 is soon used up.
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const HASTY_PARAMETERS = { fsync: 'off', full_page_writes: 'off' };

const INVALID_PASSWORD = '28P01';

/** A real PostgreSQL server as a child process, reachable from this machine only. */
export class EmbeddedPostgres {
  private constructor(
    /** The connection URI of its database `claimdesk`. */
    readonly url: string,
    private readonly server: Postmaster,
    private readonly serverLog: LogFile,
  ) {}

  /**
   * Starts the server on the data in the folder, which is made first if need be. A server that a killed starter left
   * running on it is stopped before.
   * @throws when it cannot, with the end of the server's own log
   */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const { password, signal, durable = true, report = () => undefined } = options;
    const dataDir = resolve(options.dataDir);
    const log = LogFile.open(options.log ?? `${dataDir}.log`);
    try {
      const binaries = findPostgresBinaries();
      await stopLeftServer(dataDir, report);
      const cluster = await openOrCreateCluster({ binaries, dataDir, log, password, durable, signal });
      const server = await startAccepting(cluster, options, report);
      return new EmbeddedPostgres(urlOf(server, password, CLUSTER_OWNER), server, log);
    } catch (error) {
      log.close();
      throw error;
    }
  }

  get pid(): number {
    return this.server.identity.pid;
  }

  get identity(): ProcessIdentity {
    return this.server.identity;
  }

  /** Settles when the server has ended, for whatever reason. */
  get exited(): Promise<void> {
    return this.server.exited;
  }

  /** The last few lines that it wrote. */
  logTail(): string {
    return this.serverLog.tail();
  }

  /**
   * Disconnects everybody and ends the server in order; by force when it does not within half a minute, or when the
   * signal says that there is no time (it then sorts things out at the next start).
   */
  async stop(hastened?: AbortSignal): Promise<void> {
    const hasten = () => {
      sendSignal(this.pid, 'SIGQUIT');
    };
    hastened?.addEventListener('abort', hasten, { once: true });
    await stopProcess(this.server.identity, SERVER_STOP_STEPS);
    await this.exited;
    hastened?.removeEventListener('abort', hasten);
    this.serverLog.close();
  }
}

const stopLeftServer = async (dataDir: string, report: (sentence: string) => void): Promise<void> => {
  const left = findRunningServer(dataDir);
  if (left !== null) {
    report(`A PostgreSQL server of an earlier run was still there (process ${left.pid}); it has been stopped.`);
    await stopProcess(left, SERVER_STOP_STEPS);
  }
  if (existsSync(dataDir)) removeStalePostmasterFile(dataDir);
};

/** Starts the server and makes sure that our password and our database are there. */
const startAccepting = async (
  cluster: Cluster,
  { password, durable = true, signal, ...options }: EmbeddedPostgresOptions,
  report: (sentence: string) => void,
): Promise<Postmaster> => {
  const parameters = { ...PARAMETERS, ...(durable ? {} : HASTY_PARAMETERS), ...options.parameters };
  const server = await startPostmaster(cluster, parameters, signal);
  try {
    await createDatabase(urlOf(server, password, 'postgres'));
    return server;
  } catch (error) {
    await stopProcess(server.identity, SERVER_STOP_STEPS);
    if ((error as { code?: unknown }).code !== INVALID_PASSWORD) throw error;
  }
  report('The database had another password than the one kept beside it; it has been given the latter.');
  await resetPassword(cluster, password);
  const again = await startPostmaster(cluster, parameters, signal);
  await createDatabase(urlOf(again, password, 'postgres'));
  return again;
};

const createDatabase = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [CLUSTER_OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${CLUSTER_OWNER}`);
  } finally {
    await client.end();
  }
};

const urlOf = ({ port }: Postmaster, password: string, database: string): string =>
  `postgres://${CLUSTER_OWNER}:${encodeURIComponent(password)}@${SERVER_HOST}:${port}/${database}`;
