import { setTimeout as delay } from 'node:timers/promises';

/**
 * What a promise comes to, unless it takes too long. What it stands for goes on all the same; nobody waits for it any more.
 * @throws Error when the milliseconds are over first; else whatever the promise rejects with
 */
export const inTime = async <Result>(work: Promise<Result>, milliseconds: number): Promise<Result> => {
  const timer = new AbortController();
  const timeOut = delay(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error('did not answer in time');
  });
  try {
    return await Promise.race([work, timeOut]);
  } finally {
    timer.abort();
    timeOut.catch(() => undefined);
  }
};
