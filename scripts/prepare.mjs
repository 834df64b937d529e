// Makes a clone ready to run: installs the dependencies and builds, each only when need be. npm runs this before
// `npm start`, `npm test` and the one-shot commands, so it can rely on nothing but Node itself.
//
//   node scripts/prepare.mjs [--build] [--quiet]
//
//   --build   build too, not only install
//   --quiet   keep standard output clean: it belongs to the command that follows

import { checkNodeVersion } from './prepare/node-version.mjs';
import { installDependencies } from './prepare/dependencies.mjs';
import { buildApps } from './prepare/build.mjs';
import { withLock } from './prepare/lock.mjs';
import { StepFailed, useTerminal } from './prepare/terminal.mjs';

const options = new Set(process.argv.slice(2));
const terminal = useTerminal({ quiet: options.has('--quiet') });

try {
  checkNodeVersion();
  const steps = options.has('--build') ? [installDependencies, buildApps] : [installDependencies];
  if (steps.some((step) => step.isDue())) {
    await withLock(terminal, async () => {
      // Asked again: another run may have done it while this one waited.
      for (const step of steps) if (step.isDue()) await step.run(terminal);
    });
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
