import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from './start-failure';
import { type Terminal } from './terminal';

const READY = 'ready';
const POLL_MS = 100;
const ANSWER_WITHIN_MS = 5_000;
const READY_WITHIN_MS = 120_000;

const TELL_AFTER_MS = 10_000;

/** Waits until the API says that it and all it needs are ready; tells what it lacks when that takes long. */
export const whenReady = async (port: number, terminal: Terminal, signal: AbortSignal): Promise<void> => {
  const url = `http://127.0.0.1:${port}/health/ready`;
  const begin = performance.now();
  let isTold = false;
  for (let last = await ask(url, signal); last !== READY; last = await ask(url, signal)) {
    signal.throwIfAborted();
    const waited = performance.now() - begin;
    if (waited > TELL_AFTER_MS && !isTold) {
      terminal.warn(`Not ready yet: ${last}`);
      isTold = true;
    }
    if (waited > READY_WITHIN_MS) {
      throw new StartFailure(`The API did not become ready within ${READY_WITHIN_MS / 1000} seconds (${last}).`);
    }
    await sleep(POLL_MS, undefined, { signal });
  }
};

const ask = async (url: string, signal: AbortSignal): Promise<string> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]) });
    const text = await answer.text();
    return answer.ok ? READY : `${answer.status} ${text}`;
  } catch {
    return 'no answer';
  }
};
