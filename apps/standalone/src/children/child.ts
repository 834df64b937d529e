import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, type ProcessIdentity } from '../processes/process-identity';
import { sendSignal } from '../processes/stop-process';
import { type Role } from '../run/run-record';
import { StartFailure } from '../start-failure';
import { type Terminal } from '../terminal';
import { ChildLog } from './child-log';

/** How a child is begun. */
export interface ChildOptions {
  readonly role: Role;
  /** The script that Node runs. */
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logPath: string;
  readonly terminal: Terminal;
}

/** How a child ended: by itself with a code, or by a signal. */
export type ChildEnd = { readonly code: number } | { readonly signal: NodeJS.Signals };

/** The worker may have to give up link checks that are under way, the API to finish answers. */
const STOP_WITHIN_MS = 15_000;

/**
 * One of our own programs as a child process. It holds an IPC channel, so that it notices when the starter is killed
 * and ends by itself; and it has a session of its own, so that Ctrl-C reaches the starter only.
 */
export class Child {
  readonly identity: ProcessIdentity;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<ChildEnd>;

  private constructor(
    readonly role: Role,
    private readonly process: ChildProcess,
    private readonly log: ChildLog,
  ) {
    this.ended = new Promise((resolve) => {
      process.on('error', () => {
        // Also told when a message could not be sent; only without a pid did it never begin.
        if (process.pid === undefined) resolve({ code: 127 });
      });
      process.once('exit', (code, signal) => {
        resolve(signal === null ? { code: code ?? 0 } : { signal });
      });
    });
    const identity = process.pid === undefined ? null : identifyProcess(process.pid);
    if (identity === null) throw new StartFailure(`The ${role} could not be started.`);
    this.identity = identity;
  }

  static start({ role, program, env, logPath, terminal }: ChildOptions): Child {
    const log = ChildLog.open(role, logPath, terminal);
    const stdio = ['ignore', log.descriptor, log.descriptor, 'ipc'] as const;
    return new Child(role, fork(program, [], { env, stdio: [...stdio], detached: true, execArgv: [] }), log);
  }

  get logPath(): string {
    return this.log.path;
  }

  /** The last few lines that it wrote. */
  logTail(): string {
    return this.log.tail();
  }

  /** The messages that it sends us. */
  onMessage(listener: (message: unknown) => void): void {
    this.process.on('message', listener);
  }

  /** Asks it to end, and ends it when it does not in time or when the matter is urgent. */
  async stop(hastened: AbortSignal): Promise<ChildEnd> {
    sendSignal(this.identity.pid, 'SIGTERM');
    const tooLong = new AbortController();
    const urgent = AbortSignal.any([hastened, tooLong.signal]);
    const patience = sleep(STOP_WITHIN_MS, undefined, { signal: urgent }).catch(() => undefined);
    await Promise.race([this.ended, patience]);
    tooLong.abort();
    if (this.process.exitCode === null && this.process.signalCode === null) sendSignal(this.identity.pid, 'SIGKILL');
    const end = await this.ended;
    this.log.close();
    return end;
  }
}

/** How a child ended, in words. */
export const describeEnd = (end: ChildEnd): string =>
  'code' in end ? `with exit code ${end.code}` : `by signal ${end.signal}`;
