import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from './start-failure';

const POLL_MS = 100;
const ANSWER_WITHIN_MS = 2_000;
const READY_WITHIN_MS = 120_000;

/** Waits until the API says that it and all it needs are ready. */
export const whenReady = async (port: number, signal: AbortSignal): Promise<void> => {
  const url = `http://127.0.0.1:${port}/health/ready`;
  const deadline = performance.now() + READY_WITHIN_MS;
  let last = 'no answer';
  while ((last = await ask(url, signal)) !== '200') {
    signal.throwIfAborted();
    if (performance.now() > deadline) {
      throw new StartFailure(`The API did not become ready within ${READY_WITHIN_MS / 1000} seconds (${last}).`);
    }
    await sleep(POLL_MS, undefined, { signal });
  }
};

const ask = async (url: string, signal: AbortSignal): Promise<string> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]) });
    const text = await answer.text();
    return answer.ok ? String(answer.status) : `${answer.status} ${text}`;
  } catch {
    return 'no answer';
  }
};
