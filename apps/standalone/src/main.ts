import { childEnvironment, loadStandaloneSettings } from '@app/config';
import { builtPrograms } from './programs';
import { AlreadyRunning } from './run/run-claim';
import { starterOf } from './run/run-record';
import { runStandalone } from './standalone';
import { StartFailure } from './start-failure';
import { stopRequestFromSignals, stopWithParent } from './stop-request';
import { processTerminal } from './terminal';

// Before anything is started: a signal must never find us unprepared and leave a database server behind.
const stop = stopRequestFromSignals();
if (childEnvironment({})['npm_lifecycle_event'] !== undefined) stopWithParent(stop);
const terminal = processTerminal();
// Node ends a process that has nothing left to wait for; if that ever comes before our own end, it is no success.
process.exitCode = 1;
const settings = loadStandaloneSettings();

const explain = (error: unknown): string => {
  if (error instanceof AlreadyRunning) {
    const pid = starterOf(error.record)?.pid ?? 0;
    return `Claimdesk already runs at ${error.record.address} (process ${pid}, data in ${settings.dataDir}).`;
  }
  if (error instanceof StartFailure) return error.message;
  return `Claimdesk failed:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
};

runStandalone({ settings, programs: builtPrograms, terminal, stop }).then(
  () => process.exit(0),
  (error: unknown) => {
    terminal.warn(`\n${explain(error)}`);
    if (error instanceof AlreadyRunning)
      terminal.warn('To run another one beside it, give it a PORT and a DATA_DIR of its own.');
    process.exit(1);
  },
);
