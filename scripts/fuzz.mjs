// Sends made-up requests to a desk of its own, many more than the tests do, and prints a table of what came of it.
//
//   npm run fuzz -- [--requests N] [--seeds A,B,C]
//
//   --requests   in all, shared out among the seeds; 50000 unless given
//   --seeds      whole numbers; 1,2,3 unless given. A seed asks for the same again.
//
// Ends with 0 when nothing is wrong. A fault is printed with its seed, its request and a command line.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seeds: { type: 'string', default: '1,2,3' },
  },
});
const seeds = values.seeds.split(',').map(Number);
const requests = Number(values.requests);
if (!Number.isInteger(requests) || requests < 1 || !seeds.every(Number.isInteger)) {
  process.stderr.write('Usage: npm run fuzz -- [--requests N] [--seeds A,B,C], all of them whole numbers.\n');
  process.exit(2);
}

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claimdesk-fuzz-'));
const report = join(folder, 'report');

const run = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '-w', '1', '--selectProjects', 'e2e', '--testPathPatterns', 'test/fuzz/'],
  {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_REQUESTS: String(Math.ceil(requests / seeds.length)),
      FUZZ_SEEDS: seeds.join(','),
      FUZZ_REPORT: report,
    },
  },
);

const told = seeds.flatMap((seed) => {
  const file = `${report}.${seed}`;
  return existsSync(file) ? [{ seed, ...JSON.parse(readFileSync(file, 'utf8')) }] : [];
});
rmSync(folder, { recursive: true });

const reached = ({ operations }) => Object.values(operations).filter((each) => each.requests > 0).length;
const succeeded = ({ operations }) => Object.values(operations).filter((each) => each.successes > 0).length;
const serverErrors = ({ statuses }) =>
  Object.entries(statuses).reduce((sum, [status, times]) => sum + (status >= 500 ? times : 0), 0);

console.table(
  told.map((one) => ({
    seed: one.seed,
    requests: one.requests,
    'operations asked': `${reached(one)} of ${Object.keys(one.operations).length}`,
    'with a success': succeeded(one),
    '5xx': serverErrors(one),
    faults: one.faults.length,
    'slowest (ms)': one.slowestMilliseconds,
  })),
);
const statuses = [...new Set(told.flatMap((one) => Object.keys(one.statuses)))].sort();
console.table(
  Object.fromEntries(
    statuses.map((status) => [status, told.reduce((sum, one) => sum + (one.statuses[status] ?? 0), 0)]),
  ),
);
for (const { seed, faults } of told) {
  for (const { what, operation, request, changes, status, answer, curl, times } of faults) {
    const changed = changes.join('; ') || 'nothing';
    console.log(
      `\n${what} (${times}×): ${operation} ${status ?? 'without an answer'}, request ${request} of seed ${seed}`,
    );
    console.log(`  changed: ${changed}\n  answer: ${answer}\n  ${curl}`);
  }
}
if (run.signal !== null) console.log(`\nThe run was ended by ${run.signal}.`);
process.exit(told.length === seeds.length ? (run.status ?? 1) : 1);
