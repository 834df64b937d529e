import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity';

/** A signal, and how long to wait for its effect before the next one. */
export interface StopStep {
  readonly signal: NodeJS.Signals;
  readonly waitMs: number;
}

const POLL_MS = 25;

/**
 * Ends a process that need not be our child, with ever stronger signals.
 * @returns the signal after which it was gone, or null when it was gone before or withstood them all
 * @throws with code EPERM when it belongs to another user
 */
export const stopProcess = async (
  identity: ProcessIdentity,
  steps: readonly StopStep[],
): Promise<NodeJS.Signals | null> => {
  for (const { signal, waitMs } of steps) {
    if (!isRunning(identity)) return null;
    sendSignal(identity.pid, signal);
    if (await isGoneWithin(identity, waitMs)) return signal;
  }
  return null;
};

/** Waits until the process has ended; false when it still runs after that many milliseconds. */
export const isGoneWithin = async (identity: ProcessIdentity, waitMs: number): Promise<boolean> => {
  const deadline = performance.now() + waitMs;
  while (isRunning(identity)) {
    if (performance.now() >= deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
};

/** Sends a signal; that the process has just gone is no error. */
export const sendSignal = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
