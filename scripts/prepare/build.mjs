import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { inProject, readJson } from './project.mjs';
import { StepFailed } from './terminal.mjs';

const SOURCE_FOLDERS = ['apps', 'libs', 'migrations'];
const SOURCE_FILES = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];
const NOT_SOURCES = /(^|\/)(node_modules|dist)\/|\.spec\.ts$/;

/** As `npm run build` has them: the servers, and the pages that the API serves. */
const BUILDERS = [
  ['nest build', '@nestjs/cli/bin/nest.js', 'build', 'api'],
  ['vite build', 'vite/bin/vite.js', 'build', '--config', 'apps/dashboard/vite.config.ts', '--logLevel', 'error'],
];

/** Written last, so that a build that failed or was cut short is never taken for a whole one. */
const STAMP = ['dist', '.built.json'];

const isDue = () => readJson(...STAMP)?.sources !== fingerprint();

/** Changes with every source added, removed or written. */
const fingerprint = () => {
  const paths = [...SOURCE_FILES, ...SOURCE_FOLDERS.flatMap(filesBelow)].filter((path) => !NOT_SOURCES.test(path));
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const { size, mtimeMs } = statSync(inProject(path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const filesBelow = (folder) =>
  readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(inProject().length + 1));

const run = async (terminal) => {
  terminal.say('Building …');
  // Taken before, so that what is written meanwhile is built next time.
  const sources = fingerprint();
  rmSync(inProject(...STAMP), { force: true });
  for (const [name, program, ...args] of BUILDERS) {
    const code = await terminal.runNode(inProject('node_modules', ...program.split('/')), args);
    if (code !== 0) throw new StepFailed(`The build failed (see above): ${name} ended with ${code}.`);
  }
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(inProject(...STAMP), JSON.stringify({ sources }));
};

export const buildApps = { isDue, run };
