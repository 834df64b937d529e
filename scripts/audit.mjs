// Asks the registry for known vulnerabilities of what is in the lock, and fails for those that are high or critical.
//
//   node scripts/audit.mjs [--on YYYY-MM-DD]
//
//   --on   the day on which exceptions must still count; today unless stated
//
// A registry that does not answer says nothing about the lock, so that is told and passed over.

import { spawnSync } from 'node:child_process';
import { npmScript } from './prepare/dependencies.mjs';
import { projectFolder, readJson } from './prepare/project.mjs';
import { dayAsked } from './supply-chain/day-asked.mjs';
import { advisoriesIn, auditProblems } from './supply-chain/judge-audit.mjs';
import { exceptionProblems } from './supply-chain/judge-licence.mjs';
import { report } from './supply-chain/report.mjs';

const { stdout } = spawnSync(process.execPath, [npmScript(), 'audit', '--json', '--audit-level=high'], {
  cwd: projectFolder,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  timeout: 120_000,
});
const advisories = advisoriesIn(stdout ?? '');
const { advisories: exceptions } = readJson('scripts', 'supply-chain', 'exceptions.json');
if (advisories === null) {
  process.stdout.write('SKIPPED: the registry here cannot be asked for vulnerabilities. Nothing is known of them.\n');
}
report(
  'audit',
  [...exceptionProblems(exceptions), ...(advisories === null ? [] : auditProblems(advisories, exceptions, dayAsked()))],
  'Update the package; where there is no way yet, name the advisory in scripts/supply-chain/exceptions.json.',
);
