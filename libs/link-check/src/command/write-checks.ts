import { type Writable } from 'node:stream';
import { type LinkChecker } from '../link-checker';
import { type LinkCheckResult } from '../link-check-result';
import { ProgressBar } from './progress-bar';

/** How far the checks may run ahead of the first result that is still missing. */
const AHEAD = 256;

/** Where a run writes to. */
export interface CheckStreams {
  /** One JSON line per URL. */
  out: Writable;
  /** What went wrong with us, and how far the run is. */
  err: Writable & { isTTY?: boolean };
}

/**
 * Checks the URLs and writes one JSON line each, in their order, as soon as the order allows.
 *
 * @returns how many could not be checked, which is a fault of ours, never of a server
 */
export async function writeChecks(
  urls: readonly string[],
  checker: LinkChecker,
  { out, err }: CheckStreams,
): Promise<number> {
  const bar = err.isTTY === true ? new ProgressBar(urls.length, err) : null;
  const running = new Map<number, Promise<LinkCheckResult | Error>>();
  const start = (index: number) => {
    const url = urls[index];
    if (url === undefined) return;
    running.set(
      index,
      checker
        .check(url)
        .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
        .finally(() => bar?.step()),
    );
  };
  let failed = 0;
  for (let index = 0; index < AHEAD; index += 1) start(index);
  for (const [index, url] of urls.entries()) {
    const result = await running.get(index);
    running.delete(index);
    start(index + AHEAD);
    if (result === undefined || result instanceof Error) {
      failed += 1;
      err.write(`check-link: ${url} could not be checked: ${result?.stack ?? 'no result'}\n`);
    } else {
      out.write(`${JSON.stringify(result)}\n`);
    }
  }
  bar?.end();
  return failed;
}
