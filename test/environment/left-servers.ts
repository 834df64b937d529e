import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGoneWithin, sendSignal } from '../../apps/standalone/src/processes/stop-process';
import { identifyProcess } from '../../apps/standalone/src/processes/process-identity';
import { findRunningServer } from '../../apps/standalone/src/postgres/postmaster-file';

const PREFIX = 'claimdesk-test-';

/** What the folder of this run is to begin with; tells later runs whose it was. */
export const runFolderPrefix = (): string => join(tmpdir(), `${PREFIX}${process.pid}-`);

/** Removes the database servers and folders of test runs that were killed before they could. */
export const removeLeftServers = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(/^\d+/.exec(name.slice(PREFIX.length))?.[0]);
    if (identifyProcess(owner) !== null) continue;
    const folder = join(tmpdir(), name);
    const server = findRunningServer(join(folder, 'postgres'));
    try {
      if (server !== null) {
        sendSignal(server.pid, 'SIGQUIT');
        await isGoneWithin(server, 5_000);
      }
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's; that user's next run removes it.
    }
  }
};
