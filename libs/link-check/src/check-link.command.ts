import { createInterface } from 'node:readline';
import { EgressPolicyError, LinkChecker, type LinkCheckResult } from './index';

/** Checks that run at once; results still come out in the order of the URLs. */
const AT_ONCE = 16;
/** How far the checks may run ahead of the first result that is still missing. */
const AHEAD = 256;

/** Checks the URLs named on the command line (`-` reads them from standard input), one JSON line each, in order. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    process.stderr.write('Usage: check-link URL... (or - to read URLs from standard input, one a line)\n');
    return 2;
  }
  const checker = checkerFromEnvironment();
  if (checker === null) return 2;
  const urls = await readUrls(args);
  const bar = process.stderr.isTTY ? new ProgressBar(urls.length) : null;
  let failed = 0;
  const running: Promise<LinkCheckResult | Error>[] = [];
  const start = (index: number) => {
    const url = urls[index];
    if (url !== undefined) running[index] = checker.check(url).catch((error: unknown) => error as Error);
  };
  for (let index = 0; index < AHEAD; index += 1) start(index);
  for (let index = 0; index < urls.length; index += 1) {
    const result = await running[index];
    running[index] = Promise.resolve(new Error('already written'));
    start(index + AHEAD);
    bar?.step();
    if (result instanceof Error || result === undefined) {
      failed += 1;
      process.stderr.write(`check-link: ${urls[index] ?? ''}: ${result?.stack ?? 'no result'}\n`);
    } else {
      process.stdout.write(`${JSON.stringify(result)}\n`);
    }
  }
  bar?.end();
  await checker.close();
  return failed === 0 ? 0 : 1;
}

function checkerFromEnvironment(): LinkChecker | null {
  // eslint-disable-next-line no-restricted-properties -- a one-shot command is its own composition root
  const { EGRESS_ALLOW, EGRESS_PORTS, EGRESS_DNS } = process.env;
  try {
    return new LinkChecker({
      egress: { allow: list(EGRESS_ALLOW), ports: list(EGRESS_PORTS).map(Number), dns: list(EGRESS_DNS) },
      limits: { maxConcurrent: AT_ONCE },
    });
  } catch (error) {
    if (!(error instanceof EgressPolicyError)) throw error;
    process.stderr.write(`check-link: EGRESS_${error.option.toUpperCase()}: ${error.message}\n`);
    return null;
  }
}

function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

async function readUrls(args: readonly string[]): Promise<string[]> {
  const urls: string[] = [];
  for (const arg of args) {
    if (arg !== '-') {
      urls.push(arg);
      continue;
    }
    for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') urls.push(line);
  }
  return urls;
}

/** How far the run is, on standard error and only for a person watching. */
class ProgressBar {
  private done = 0;

  constructor(private readonly total: number) {}

  step(): void {
    this.done += 1;
    const filled = Math.round((this.done / Math.max(1, this.total)) * 30);
    process.stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${this.done}/${this.total}`);
  }

  end(): void {
    process.stderr.write('\n');
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
