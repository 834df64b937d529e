import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessIdentity } from '../processes/process-identity';

/** The processes of a run, by what they are. */
export const ROLES = ['starter', 'PostgreSQL', 'setup', 'API', 'worker'] as const;

/** What a process of a run is. */
export type Role = (typeof ROLES)[number];

/** One process of a run. */
export interface RunProcess extends ProcessIdentity {
  readonly role: Role;
}

/** What a run tells about itself to whoever starts another one in the same folder, now or after a crash. */
export interface RunRecord {
  readonly address: string;
  readonly processes: readonly RunProcess[];
}

/** Where the record of a data folder lies. */
export const runRecordPath = (dataDir: string): string => join(dataDir, 'run.json');

/** Reads a record; null when it is missing, half written or not one. */
export const readRunRecord = (path: string): RunRecord | null => {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRunRecord(record) ? record : null;
  } catch {
    return null;
  }
};

/** The process that is in charge of the run. */
export const starterOf = ({ processes }: RunRecord): RunProcess | undefined =>
  processes.find(({ role }) => role === 'starter');

const isRunRecord = (value: unknown): value is RunRecord => {
  const { address, processes } = Object(value) as Partial<Record<keyof RunRecord, unknown>>;
  return typeof address === 'string' && Array.isArray(processes) && processes.every(isRunProcess);
};

const isRunProcess = (value: unknown): value is RunProcess => {
  const { pid, started, role } = Object(value) as Partial<Record<keyof RunProcess, unknown>>;
  // A pid below 1 would address whole groups of processes.
  return Number.isInteger(pid) && Number(pid) > 1 && typeof started === 'string' && ROLES.some((one) => one === role);
};
