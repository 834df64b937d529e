import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Somebody who tidies up after the run even when the run cannot. */
export interface Reaper {
  /** Has this process ended by this signal when the run is over. */
  watch(pid: number, signal: NodeJS.Signals): void;
  /** Says that the run is over; settles when everything is gone. */
  reap(): Promise<void>;
}

/** Starts the reaper of a run's folder, as a process of its own that outlives ours. */
export const startReaper = (folder: string): Reaper => {
  const child = spawn(process.execPath, [join(__dirname, 'reap.cjs'), folder], {
    // A session of its own, as a Ctrl-C is for the run and not for it.
    detached: true,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  return {
    watch: (pid, signal) => child.stdin.write(`${signal} ${pid}\n`),
    reap: async () => {
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
    },
  };
};
