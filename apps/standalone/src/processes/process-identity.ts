import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** One process for good: a pid alone may belong to somebody else by the time it is looked at again. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own notation; only ever compared for equality. */
  readonly started: string;
}

/** The identity of the process with this pid, or null when there is none (a zombie counts as none). */
export const identifyProcess = (pid: number): ProcessIdentity | null => {
  const started = process.platform === 'linux' ? startOnLinux(pid) : startFromPs(pid);
  return started === null ? null : { pid, started };
};

/** Whether that very process still runs. */
export const isRunning = ({ pid, started }: ProcessIdentity): boolean => identifyProcess(pid)?.started === started;

/** The command line of a process, arguments joined by blanks; empty when it cannot be read. */
export const commandLineOf = (pid: number): string => {
  if (process.platform === 'linux') return (readOrNull(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
  return ps(pid, 'command') ?? '';
};

/** The folder a process works in, or null where the system does not tell. */
export const workingFolderOf = (pid: number): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
};

/** Field 22 of proc(5) stat, in clock ticks since boot. The name in brackets may hold blanks, so count from behind it. */
const startOnLinux = (pid: number): string | null => {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? null : (rest[18] ?? null);
};

const startFromPs = (pid: number): string | null => {
  const state = ps(pid, 'stat');
  return state === null || state.startsWith('Z') ? null : ps(pid, 'lstart');
};

const ps = (pid: number, column: string): string | null => {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    const line = execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: [...stdio] });
    return line.trim() === '' ? null : line.trim();
  } catch {
    return null; // ps exits with 1 when there is no such process.
  }
};

const readOrNull = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};
