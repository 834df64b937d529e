import { SERVER_STOP_STEPS } from '../postgres/postmaster';
import { isRunning } from '../processes/process-identity';
import { type StopStep, stopProcess } from '../processes/stop-process';
import { type RunClaim } from './run-claim';
import { type RunProcess } from './run-record';

const NODE_STOP_STEPS: readonly StopStep[] = [
  { signal: 'SIGTERM', waitMs: 10_000 },
  { signal: 'SIGKILL', waitMs: 2_000 },
];

/**
 * Ends what an earlier run left behind: those that use the database first, then the database.
 * @returns one sentence for the reader; null when the earlier run had ended in order
 */
export const endLeftProcesses = async (claim: RunClaim): Promise<string | null> => {
  if (claim.leftBehind === null) return null;
  const alive = claim.leftBehind.filter(isRunning);
  const servers = alive.filter(isServer);
  await Promise.all(alive.filter((one) => !isServer(one)).map((one) => stopProcess(one, NODE_STOP_STEPS)));
  for (const server of servers) await stopProcess(server, SERVER_STOP_STEPS);
  claim.forget(claim.leftBehind);
  const names = alive.map(({ role, pid }) => `${role} (process ${pid})`).join(', ');
  const found = names === '' ? 'Nothing of it was still running.' : `Still running, and stopped now: ${names}.`;
  return `The last run did not end in order: it was killed, or the machine went down. ${found}`;
};

const isServer = ({ role }: RunProcess): boolean => role === 'PostgreSQL';
