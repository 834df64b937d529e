import { createInterface } from 'node:readline';
import { egressSettings } from './command/egress-settings';
import { writeChecks } from './command/write-checks';
import { EgressPolicyError, LinkChecker } from './index';

/** Checks that run at once; of one site never more than two. */
const AT_ONCE = 16;

const USAGE = `Usage: check-link URL...     checks each URL and prints one JSON line for it, in order
       check-link -          reads the URLs from standard input, one a line
Settings: EGRESS_ALLOW, EGRESS_PORTS, EGRESS_DNS (lists with commas), NODE_EXTRA_CA_CERTS
`;

/** Exit code 0 when all could be checked, whatever was found; 1 when not; 2 when asked in a way we do not understand. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    process.stderr.write(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  const checker = newChecker();
  if (checker === null) return 2;
  const failed = await writeChecks(await readUrls(args), checker, { out: process.stdout, err: process.stderr });
  await checker.close();
  return failed === 0 ? 0 : 1;
}

function newChecker(): LinkChecker | null {
  try {
    // eslint-disable-next-line no-restricted-properties -- a one-shot command is its own composition root
    return new LinkChecker({ egress: egressSettings(process.env), limits: { maxConcurrent: AT_ONCE } });
  } catch (error) {
    if (!(error instanceof EgressPolicyError)) throw error;
    process.stderr.write(`check-link: EGRESS_${error.option.toUpperCase()}: ${error.message}\n`);
    return null;
  }
}

async function readUrls(args: readonly string[]): Promise<string[]> {
  const urls: string[] = [];
  for (const arg of args) {
    if (arg !== '-') urls.push(arg);
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') urls.push(line);
  }
  return urls;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
