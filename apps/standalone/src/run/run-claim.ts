import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, isRunning, type ProcessIdentity } from '../processes/process-identity';
import { StartFailure } from '../start-failure';
import { writeFileWhole } from '../write-file-whole';
import { readRunRecord, type Role, type RunProcess, type RunRecord, runRecordPath, starterOf } from './run-record';

/** Another starter is in charge of this data folder. */
export class AlreadyRunning extends StartFailure {
  constructor(readonly record: RunRecord) {
    super(`Claimdesk already runs at ${record.address}`);
    this.name = 'AlreadyRunning';
  }
}

/** Readers may come between the making of the record and its being written. */
const HALF_WRITTEN_MS = 500;
const READABLE_BY_ALL = 0o644;

/** This starter's sole claim to a data folder, and the list of the processes it has begun there. */
export class RunClaim {
  private processes: readonly RunProcess[];

  private constructor(
    private readonly path: string,
    private readonly address: string,
    starter: RunProcess,
    /** The processes of an earlier run that did not end in order; null when it did. */
    readonly leftBehind: readonly RunProcess[] | null,
  ) {
    this.processes = [starter, ...(leftBehind ?? [])];
  }

  /**
   * Claims the folder.
   * @throws AlreadyRunning when somebody else has, and still runs
   */
  static async take(dataDir: string, address: string): Promise<RunClaim> {
    const path = runRecordPath(dataDir);
    const starter = { role: 'starter' as const, ...identityOfThisProcess() };
    let left: RunRecord | null = null;
    while (!writeIfAbsent(path, { address, processes: [starter, ...withoutStarter(left)] })) {
      left = (await putStaleAside(path)) ?? left;
    }
    return new RunClaim(path, address, starter, left && withoutStarter(left));
  }

  /** Notes a process that was begun, so that the next start finds it if this one is killed. */
  add(role: Role, identity: ProcessIdentity): void {
    this.write([...this.processes, { role, pid: identity.pid, started: identity.started }]);
  }

  /** Strikes out processes that have ended. */
  forget(gone: readonly ProcessIdentity[]): void {
    this.write(this.processes.filter(({ pid }) => !gone.some((one) => one.pid === pid)));
  }

  /** Gives the folder free. */
  release(): void {
    rmSync(this.path, { force: true });
  }

  private write(processes: readonly RunProcess[]): void {
    this.processes = processes;
    writeFileWhole(this.path, textOf({ address: this.address, processes }), READABLE_BY_ALL);
  }
}

const identityOfThisProcess = (): ProcessIdentity => {
  const identity = identifyProcess(process.pid);
  if (identity === null) throw new StartFailure('This system does not tell when a process started (no /proc, no ps).');
  return identity;
};

const withoutStarter = (record: RunRecord | null): readonly RunProcess[] =>
  record?.processes.filter(({ role }) => role !== 'starter') ?? [];

const textOf = (record: RunRecord): string => `${JSON.stringify(record, null, 2)}\n`;

const writeIfAbsent = (path: string, record: RunRecord): boolean => {
  try {
    writeFileSync(path, textOf(record), { flag: 'wx', mode: READABLE_BY_ALL });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

/** Removes the record of a run whose starter is gone, and returns it. */
const putStaleAside = async (path: string): Promise<RunRecord | null> => {
  const seen = await readSettled(path);
  throwIfRunning(seen);
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
  } catch {
    return null; // Somebody else was quicker.
  }
  const moved = readRunRecord(aside);
  // What was moved may be the fresh record of another starter, which did the same a moment before: give it back.
  if (isAlive(moved)) renameSync(aside, path);
  else rmSync(aside, { force: true });
  throwIfRunning(moved);
  return moved;
};

const readSettled = async (path: string): Promise<RunRecord | null> => {
  const record = readRunRecord(path);
  if (record !== null) return record;
  await sleep(HALF_WRITTEN_MS);
  return readRunRecord(path);
};

const isAlive = (record: RunRecord | null): boolean => {
  const starter = record && starterOf(record);
  return starter ? isRunning(starter) : false;
};

const throwIfRunning = (record: RunRecord | null): void => {
  if (record !== null && isAlive(record)) throw new AlreadyRunning(record);
};
