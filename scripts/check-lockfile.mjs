// Sees that what is installed is exactly what was meant: every version in package.json is one version, the lock has each
// with its checksum, and names no place that packages would have to come from.

import { readJson } from './prepare/project.mjs';
import { lockfileProblems } from './supply-chain/judge-lockfile.mjs';
import { report } from './supply-chain/report.mjs';

const problems = lockfileProblems(readJson('package.json'), readJson('package-lock.json'));
report('lock', problems, 'Install with: npm install --save-exact');
