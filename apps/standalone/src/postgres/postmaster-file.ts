import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, identifyProcess, type ProcessIdentity, workingFolderOf } from '../processes/process-identity';

/** What a running server tells about itself in its data folder (miscadmin.h, "LOCK_FILE_LINE_…"). */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Reads `postmaster.pid`; null when there is none, or not all of it yet. */
export const readPostmasterFile = (dataDir: string): PostmasterFile | null => {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
};

/** The server that still runs on this data, left behind by a starter that was killed. */
export const findRunningServer = (dataDir: string): ProcessIdentity | null => {
  const file = readPostmasterFile(dataDir);
  if (file === null) return null;
  const identity = identifyProcess(file.pid);
  return identity !== null && isServerOf(dataDir, file.pid) ? identity : null;
};

/** A server works in its data folder, which stays true when the folder is moved or reached by another path. */
const isServerOf = (dataDir: string, pid: number): boolean => {
  const command = commandLineOf(pid);
  if (!command.includes('postgres')) return false;
  const folder = workingFolderOf(pid);
  return folder === null ? command.includes(dataDir) : folder === realpathSync(dataDir);
};

/**
 * Removes a `postmaster.pid` of which no server is left. PostgreSQL would do so itself, but refuses to start when the
 * pid has passed on to some other program, as happens after every restart of a container.
 */
export const removeStalePostmasterFile = (dataDir: string): void => {
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
};
