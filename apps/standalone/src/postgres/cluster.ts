import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PostgresBinaries } from './binaries';
import { scramVerifier } from './scram-verifier';
import {
  accountsForCluster,
  accountsForNewCluster,
  canServe,
  handOver,
  type ServerAccount,
  spawnAs,
} from './server-account';
import { type LogFile } from '../processes/log-file';
import { StartFailure } from '../start-failure';

/** The role that owns everything in the cluster, and the name of its database. */
export const CLUSTER_OWNER = 'claimdesk';

/** A cluster's folder and what is needed to work on it. */
export interface Cluster {
  readonly binaries: PostgresBinaries;
  readonly dataDir: string;
  readonly account: ServerAccount;
  readonly log: LogFile;
}

/** What the work on a cluster needs to begin with. */
export interface ClusterRequest {
  readonly binaries: PostgresBinaries;
  readonly dataDir: string;
  readonly log: LogFile;
  readonly password: string;
  readonly durable: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The cluster in that folder, made first if there is none. */
export const openOrCreateCluster = async (request: ClusterRequest): Promise<Cluster> =>
  existsSync(join(request.dataDir, 'PG_VERSION')) ? openCluster(request) : createCluster(request);

const openCluster = ({ binaries, dataDir, log }: ClusterRequest): Cluster => {
  const version = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (version !== binaries.majorVersion) {
    throw new StartFailure(
      `The database in ${dataDir} was made by PostgreSQL ${version}, and the one that comes along is ` +
        `${binaries.majorVersion}. Carry the data over with pg_dump of that version, or choose another DATA_DIR.`,
    );
  }
  const account = accountsForCluster(dataDir).find((candidate) => canServe(candidate, binaries.postgres, dataDir));
  if (account === undefined) throw nobodyCanServe(dataDir);
  return { binaries, dataDir, account, log };
};

/** Made beside its final place and then moved there, so that half a cluster is never taken for a whole one. */
const createCluster = async (request: ClusterRequest): Promise<Cluster> => {
  const { binaries, dataDir, log } = request;
  const workplace = `${dataDir}.new`;
  removeFolder(workplace);
  mkdirSync(dirname(dataDir), { recursive: true });
  mkdirSync(workplace, { mode: 0o700 });
  try {
    const account = accountsForNewCluster().find(
      (candidate) => handOver(candidate, workplace) && canServe(candidate, binaries.initdb, workplace),
    );
    if (account === undefined) throw nobodyCanServe(dataDir);
    await runInitdb({ binaries, dataDir: join(workplace, 'data'), account, log }, workplace, request);
    rmSync(dataDir, { recursive: true, force: true });
    renameSync(join(workplace, 'data'), dataDir);
    return { binaries, dataDir, account, log };
  } finally {
    removeFolder(workplace);
  }
};

const runInitdb = async (
  cluster: Cluster,
  workplace: string,
  { password, durable, signal }: ClusterRequest,
): Promise<void> => {
  const { account, dataDir, binaries, log } = cluster;
  const passwordFile = join(workplace, 'verifier');
  writeFileSync(passwordFile, `${scramVerifier(password)}\n`, { mode: 0o600 });
  handOver(account, passwordFile);
  const settings = [`--pgdata=${dataDir}`, `--username=${CLUSTER_OWNER}`, `--pwfile=${passwordFile}`];
  const login = ['--auth-host=scram-sha-256', '--auth-local=scram-sha-256'];
  // The built-in provider sorts the same way on every machine, whatever locales it has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [...settings, ...login, ...locale, '--no-instructions', ...(durable ? [] : ['--no-sync'])];
  const child = spawnAs(account, binaries.initdb, args, ['ignore', log.descriptor, log.descriptor]);
  const code = await exitCodeOf(child, signal);
  if (code !== 0) throw new StartFailure(`PostgreSQL could not make its data folder ${dataDir}:\n${log.tail()}`);
};

/** Gives the cluster's owner another password, without the server running and without knowing the old one. */
export const resetPassword = async ({ binaries, dataDir, account, log }: Cluster, password: string): Promise<void> => {
  const args = ['--single', '-D', dataDir, 'postgres'];
  const child = spawnAs(account, binaries.postgres, args, ['pipe', log.descriptor, log.descriptor]);
  child.stdin?.end(`ALTER ROLE ${CLUSTER_OWNER} PASSWORD '${scramVerifier(password)}'\n`);
  if ((await exitCodeOf(child)) !== 0) throw new StartFailure(`PostgreSQL could not set the password:\n${log.tail()}`);
};

/** Waits for a helper program to end; an abort ends it, with all that it started, and rejects. */
const exitCodeOf = async (child: ChildProcess, signal?: AbortSignal): Promise<number | null> => {
  const endGroup = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  if (signal?.aborted) endGroup();
  signal?.addEventListener('abort', endGroup, { once: true });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    signal?.throwIfAborted();
    return code;
  } finally {
    signal?.removeEventListener('abort', endGroup);
  }
};

const removeFolder = (path: string): void => {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
};

const nobodyCanServe = (dataDir: string): StartFailure =>
  new StartFailure(
    `PostgreSQL does not run as root, and no other account here can run it with its data in ${dataDir}. ` +
      'Start as a normal user, or choose a folder with DATA_DIR that others may pass through, or set DATABASE_URL.',
  );
