import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for work, but no longer than the given milliseconds. The work itself goes on; what becomes of it is ignored.
 * @throws Error with the given message when the time is over
 */
export const withTimeout = async <Result>(
  work: Promise<Result>,
  milliseconds: number,
  message: string,
): Promise<Result> => {
  const timer = new AbortController();
  const timeOut = delay(milliseconds, undefined, { signal: timer.signal }).then(
    () => {
      throw new Error(message);
    },
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([work, timeOut]);
  } finally {
    timer.abort();
  }
};
