import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readJson } from './project.mjs';
import { StepFailed } from './terminal.mjs';

const isDue = () => {
  // npm writes this copy of the lock last, so an interrupted installation has none.
  const installed = readJson('node_modules', '.package-lock.json');
  return installed === null || !isSame(readJson('package-lock.json').packages, installed.packages);
};

/** By content and not by time: changing branches back and forth touches the lock without changing it. */
const isSame = (wanted, installed) => {
  const names = Object.keys(wanted).filter((name) => name !== '');
  const isThere = (name) =>
    name in installed
      ? installed[name].version === wanted[name].version && installed[name].integrity === wanted[name].integrity
      : Boolean(wanted[name].optional); // For other platforms, mostly.
  return names.every(isThere) && Object.keys(installed).every((name) => name in wanted);
};

const run = async (terminal) => {
  terminal.say('Installing the dependencies (npm ci), which takes about a minute the first time …');
  // Those for development too, even under NODE_ENV=production: we build from source.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = await terminal.runNode(npmScript(), args);
  if (code !== 0)
    throw new StepFailed(`The dependencies could not be installed: npm ci ended with ${code} (see above).`);
  if (isDue()) throw new StepFailed('npm ci ended well, but what it installed is not what package-lock.json lists.');
};

/** The npm that runs us, so that a version manager's choice holds; else the one that lies beside Node. */
export const npmScript = () => {
  const running = process.env.npm_execpath;
  if (running && /^npm(-cli)?\.c?js$/.test(basename(running))) return running;
  const besideNode = [join(dirname(process.execPath), '..', 'lib'), dirname(process.execPath)]
    .map((folder) => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'))
    .find((path) => existsSync(path));
  if (besideNode) return besideNode;
  throw new StepFailed('npm was not found. Run "npm ci" by hand, then start again.');
};

export const installDependencies = { isDue, run };
