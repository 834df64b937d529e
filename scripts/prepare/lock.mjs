import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from './project.mjs';
import { StepFailed } from './terminal.mjs';

const LOCK = inProject('.prepare.lock');
const POLL_MS = 200;
/** Longer than any installation and build; by then the pid in the lock belongs to something else. */
const STALE_AFTER_MS = 30 * 60_000;

/** Runs the work while no other run in this folder does; waits for the other one first. */
export const withLock = async (terminal, work) => {
  let told = false;
  while (!take()) {
    const holder = holderOfLock();
    if (holder === null) rmSync(LOCK, { force: true });
    else if (!told) {
      terminal.say(`Waiting for another installation or build in this folder (process ${holder}) …`);
      told = true;
    }
    await sleep(POLL_MS);
  }
  const release = () => rmSync(LOCK, { force: true });
  // The program that a step runs ends by the same signal, and the step fails then; until it does, the lock stays.
  const onSignal = () => undefined;
  process.on('exit', release).on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    return await work();
  } finally {
    process.off('exit', release).off('SIGINT', onSignal).off('SIGTERM', onSignal);
    release();
  }
};

const take = () => {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new StepFailed(
      `This copy needs installing or building, and its folder cannot be written to (${error.message}). ` +
        'Run "npm start" as the user it belongs to.',
    );
  }
};

/** The process that holds the lock; null when it is gone. */
const holderOfLock = () => {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    // Empty for the moment between making the file and writing to it.
    if (pid === 0) return 'starting';
    if (Date.now() - statSync(LOCK).mtimeMs > STALE_AFTER_MS) return null;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'of another user' : null;
  }
};
