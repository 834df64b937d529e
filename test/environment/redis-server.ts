import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../apps/standalone/src/processes/free-port';
import { type Reaper } from './reaper';

/** Enough for every jest worker to have a database to itself. */
const DATABASES = 64;
const READY_WITHIN_MS = 10_000;

/** Starts the `redis-server` that is in PATH on a free port and returns its URL; null when there is none. */
export const startRedis = async (folder: string, reaper: Reaper): Promise<string | null> => {
  const program = programInPath('redis-server');
  if (program === null) return null;
  const port = await findFreePort();
  const network = ['--bind', '127.0.0.1', '--port', String(port), '--databases', String(DATABASES)];
  const memoryOnly = ['--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn(program, [...network, ...memoryOnly], { stdio: 'ignore', detached: true });
  await once(child, 'spawn');
  if (child.pid !== undefined) reaper.watch(child.pid, 'SIGTERM');
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      throw new Error(`${program} did not start on port ${port}`);
    }
    await sleep(20);
  }
  return `redis://127.0.0.1:${port}`;
};

const programInPath = (name: string): string | null => {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find(isExecutable) ?? null;
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(reply.toString().startsWith('+PONG'));
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
