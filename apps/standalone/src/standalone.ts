import { accessSync, constants, mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type StandaloneSettings } from '@app/config';
import { type AdminKey, bannerText, keyLines } from './banner';
import { type Casualty, type ChildSettings, DeskProcesses } from './desk-processes';
import { Endings } from './endings';
import { assertPortIsUsable } from './port-check';
import { type Programs } from './programs';
import { whenReady } from './readiness';
import { endLeftProcesses } from './run/end-left-processes';
import { RunClaim } from './run/run-claim';
import { loadOrMakeSecrets } from './secrets';
import { type SetupResult } from './setup-result';
import { StartFailure } from './start-failure';
import { type StopRequest } from './stop-request';
import { type Terminal } from './terminal';

/** What a run needs to begin with. */
export interface Standalone {
  readonly settings: StandaloneSettings;
  readonly programs: Programs;
  readonly terminal: Terminal;
  readonly stop: StopRequest;
}

/**
 * Runs the whole desk until it is asked to stop.
 * @throws StartFailure when it cannot be started, or when a part of it ends by itself; everything has ended then
 */
export const runStandalone = async (standalone: Standalone): Promise<void> => {
  const { settings, stop, terminal } = standalone;
  const dataDir = makeDataDir(settings.dataDir);
  const claim = await RunClaim.take(dataDir, `http://localhost:${settings.port}`);
  const endings = new Endings();
  endings.add(() => {
    claim.release();
  });
  try {
    await runClaimed(standalone, dataDir, claim, endings);
  } catch (error) {
    // Whatever was interrupted by the wish to stop has not failed.
    if (!stop.requested.aborted) throw error;
  } finally {
    if (stop.requested.aborted) terminal.say('Stopping … (Ctrl-C again: at once)');
    await endings.run();
  }
  terminal.say('Stopped.');
};

const runClaimed = async (
  { settings, programs, terminal, stop }: Standalone,
  dataDir: string,
  claim: RunClaim,
  endings: Endings,
): Promise<void> => {
  const left = await endLeftProcesses(claim);
  if (left !== null) terminal.warn(left);
  await assertPortIsUsable(settings.port);
  const secrets = loadOrMakeSecrets(dataDir);
  const processes = new DeskProcesses({ dataDir, programs, terminal, stop, claim, endings });

  terminal.say('Claimdesk starts …');
  const databaseUrl = settings.databaseUrl ?? (await processes.startDatabase(secrets.databasePassword));
  const secretKey = settings.secretKey ?? secrets.secretKey;
  const shared: ChildSettings = { DATABASE_URL: databaseUrl, SECRET_KEY: secretKey, DATA_DIR: dataDir };
  const { adminKey } = await processes.setUp(shared);
  const key = keyOf(adminKey, settings);
  processes.startApps(shared);
  const casualty = processes.firstCasualty().then(fail);
  await untilReady(settings.port, terminal, stop, casualty).catch((error: unknown) => {
    // It is never shown again, so not even a failure may swallow it.
    if (key.kind === 'new') keyLines(key).forEach(terminal.say);
    throw error;
  });
  const address = `http://localhost:${settings.port}`;
  terminal.say(bannerText({ address, dataDir, key, seconds: process.uptime() }));
  await Promise.race([stop.whenRequested(), casualty]);
};

const untilReady = async (
  port: number,
  terminal: Terminal,
  stop: StopRequest,
  casualty: Promise<never>,
): Promise<void> => {
  const over = new AbortController();
  try {
    await Promise.race([whenReady(port, terminal, AbortSignal.any([stop.requested, over.signal])), casualty]);
  } finally {
    over.abort();
  }
};

const makeDataDir = (path: string): string => {
  const dataDir = resolve(path);
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as Error).message;
    throw new StartFailure(`The data folder ${dataDir} cannot be used: ${reason}. Choose another one with DATA_DIR.`);
  }
  return dataDir;
};

const keyOf = (adminKey: SetupResult['adminKey'], settings: StandaloneSettings): AdminKey => {
  if (adminKey === null) return { kind: 'old' };
  return settings.bootstrapApiKey === null ? { kind: 'new', text: adminKey } : { kind: 'given' };
};

const fail = ({ role, how, logPath, logTail }: Casualty): never => {
  const log = relative(process.cwd(), logPath);
  throw new StartFailure(`The ${role} ended unexpectedly, ${how}. The end of its log, ${log}:\n${logTail}`);
};
