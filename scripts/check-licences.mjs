// Holds the licences of all packages of the lock against those that are allowed, and says which is not.
//
//   node scripts/check-licences.mjs [--on YYYY-MM-DD]
//
//   --on   the day on which exceptions must still count; today unless stated

import { inProject, readJson } from './prepare/project.mjs';
import { exceptionProblems, licenceOf, licenceProblems } from './supply-chain/judge-licence.mjs';
import { report } from './supply-chain/report.mjs';
import { dayAsked } from './supply-chain/day-asked.mjs';

const entries = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path !== '');
const packages = entries.map(([path, { version, license, name }]) => ({
  name: name ?? path.split('node_modules/').at(-1),
  version,
  // The lock leaves out what npm no longer takes; what is installed has it.
  licence: license ?? licenceOf(readJson(path, 'package.json') ?? {}),
}));
const { licences } = readJson('scripts', 'supply-chain', 'exceptions.json');

report(
  `licences of ${packages.length} packages`,
  [...exceptionProblems(licences), ...licenceProblems(packages, licences, dayAsked())],
  `See ${inProject('scripts', 'supply-chain', 'exceptions.json')}.`,
);
