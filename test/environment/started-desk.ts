import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { readRunRecord, type RunProcess, runRecordPath } from '../../apps/standalone/src/run/run-record';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'apps', 'standalone', 'src', 'main.js');

/** Variables of whoever runs the tests that would change what is tested. */
const NOT_INHERITED = ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY', 'BOOTSTRAP_API_KEY', 'SAMPLE', 'LOG_LEVEL'];

/** The desk as `npm start` runs it, in a process of its own. */
export class StartedDesk {
  /** All that it has printed, on both streams. */
  output = '';
  /** Settles, once its output has ended too, with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  private readonly process: ChildProcess;

  constructor(
    private readonly settings: Readonly<Record<'PORT' | 'DATA_DIR', string> & Record<string, string>>,
    how: 'directly' | 'below a shell' = 'directly',
  ) {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name)));
    const program = [process.execPath, PROGRAM];
    // As npm does it; the second command keeps the shell from making way for the first.
    const [file = '', ...args] = how === 'directly' ? program : ['sh', '-c', `${program.join(' ')}; true`];
    this.process = spawn(file, args, { env: { ...env, ...settings }, stdio: 'pipe' });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.ended = new Promise((resolve) => {
      this.process.once('close', (code, signal) => {
        resolve(signal ?? code ?? 0);
      });
    });
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Waits until it has printed this. */
  async says(text: string | RegExp): Promise<void> {
    while (this.output.search(text) === -1) {
      if (this.process.exitCode !== null) throw new Error(`It ended without saying "${String(text)}":\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Waits until it says that it is ready. */
  async ready(): Promise<this> {
    await this.says(/Claimdesk is ready[^]*curl .*\n/);
    return this;
  }

  /** The processes that it is made of, the starter among them. */
  processes(): readonly RunProcess[] {
    return readRunRecord(runRecordPath(this.settings.DATA_DIR))?.processes ?? [];
  }

  send(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  async get(path: string, apiKey: string): Promise<{ status: number; body: unknown }> {
    const headers = { authorization: `Bearer ${apiKey}` };
    const answer = await fetch(`http://127.0.0.1:${this.settings.PORT}${path}`, { headers });
    return { status: answer.status, body: await answer.json() };
  }

  /** Ends it whatever state it is in. */
  async end(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.send('SIGTERM');
    await this.ended;
  }
}
