import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../processes/free-port';
import { identifyProcess, isRunning, type ProcessIdentity } from '../processes/process-identity';
import { type StopStep, stopProcess } from '../processes/stop-process';
import { type Cluster } from './cluster';
import { readPostmasterFile } from './postmaster-file';
import { spawnAs } from './server-account';
import { StartFailure } from '../start-failure';

/** Only this machine can reach the server. */
export const SERVER_HOST = '127.0.0.1';

/** A server that accepts connections. */
export interface Postmaster {
  readonly identity: ProcessIdentity;
  readonly port: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly exited: Promise<void>;
}

/** How a server is asked to end: disconnect everybody (fast), then drop everything (immediate), then die. */
export const SERVER_STOP_STEPS: readonly StopStep[] = [
  { signal: 'SIGINT', waitMs: 20_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 2_000 },
];

const ATTEMPTS = 20;
const RETRY_PAUSE_MS = 500;
const POLL_MS = 20;
/** Replaying the write-ahead log after a crash takes its time on much data. */
const READY_WITHIN_MS = 300_000;

const ADDRESS_TAKEN = /could not bind|could not create any TCP/;
/** What a killed server leaves for a moment: its processes need that long to notice. */
const STILL_LEAVING = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

/** Starts the server on a free port and waits until it accepts connections. */
export const startPostmaster = async (
  cluster: Cluster,
  parameters: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Postmaster> => {
  for (let attempt = 1; ; attempt++) {
    cluster.log.mark();
    const server = await tryToStart(cluster, await findFreePort(SERVER_HOST), parameters, signal);
    if (server !== null) return server;
    const why = cluster.log.tail();
    if (attempt === ATTEMPTS || !(ADDRESS_TAKEN.test(why) || STILL_LEAVING.test(why))) {
      throw new StartFailure(`PostgreSQL does not start (see ${cluster.log.path}):\n${why}`);
    }
    await sleep(RETRY_PAUSE_MS, undefined, { signal });
  }
};

/** Null when it ended before it was ready. */
const tryToStart = async (
  cluster: Cluster,
  port: number,
  parameters: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Postmaster | null> => {
  signal?.throwIfAborted();
  const { account, binaries, dataDir, log } = cluster;
  const all = { listen_addresses: SERVER_HOST, unix_socket_directories: '', ...parameters };
  const settings = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', dataDir, '-p', String(port), ...settings];
  const child = spawnAs(account, binaries.postgres, args, ['ignore', log.descriptor, log.descriptor]);
  const exited = once(child, 'exit').then(() => undefined);
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  if (identity === null) {
    await exited;
    return null;
  }
  const server = { identity, port, exited };
  try {
    return (await isReady(dataDir, server, signal)) ? server : null;
  } catch (error) {
    await stopProcess(identity, SERVER_STOP_STEPS);
    throw error;
  }
};

const isReady = async (dataDir: string, { identity }: Postmaster, signal?: AbortSignal): Promise<boolean> => {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (isRunning(identity)) {
    const file = readPostmasterFile(dataDir);
    if (file?.pid === identity.pid && file.isReady) return true;
    if (performance.now() > deadline) throw new StartFailure('PostgreSQL did not become ready within five minutes');
    await sleep(POLL_MS, undefined, { signal });
  }
  return false;
};
