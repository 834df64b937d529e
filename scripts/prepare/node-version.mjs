import { readJson } from './project.mjs';
import { StepFailed } from './terminal.mjs';

const numbers = (version) =>
  version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number);

const isAtLeast = (version, least) => {
  const [a, b] = [numbers(version), numbers(least)];
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing === -1 || a[differing] > b[differing];
};

/** Whether a version lies in a range made of `^a.b.c` and `>=a.b.c`, joined by `||`. */
export const satisfies = (version, range) =>
  range
    .split('||')
    .map((part) => part.trim())
    .some((part) => isAtLeast(version, part) && (!part.startsWith('^') || numbers(version)[0] === numbers(part)[0]));

/** Says plainly that this Node cannot run the project, before something fails in a way that does not tell. */
export const checkNodeVersion = (version = process.versions.node) => {
  const range = readJson('package.json').engines.node;
  if (satisfies(version, range)) return;
  throw new StepFailed(`Claimdesk needs Node.js ${range}, and this is ${version}. Get a newer one from nodejs.org.`);
};
