import { parseStandaloneSettings } from '@app/config';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './processes/free-port';
import { identifyProcess, isRunning, type ProcessIdentity } from './processes/process-identity';
import { sendSignal } from './processes/stop-process';
import { readRunRecord, runRecordPath } from './run/run-record';
import { runStandalone } from './standalone';
import { StopRequest } from './stop-request';

/** Stand-ins for the programs, each as short as its part in the run allows. */
const SETUP = `process.send({ adminKey: 'cdk_fresh' }, () => process.exit(0));`;
const OBEDIENT = `
  const note = (event) => require('node:fs').appendFileSync(process.env.DATA_DIR + '/order', event + '\\n');
  process.on('SIGTERM', () => { note(NAME + ' ended'); process.exit(0); });
  process.on('disconnect', () => process.exit(0));
`;
const API = `
  const NAME = 'API';
  ${OBEDIENT}
  require('node:http').createServer((_, answer) => answer.end('ok')).listen(Number(process.env.PORT));
`;
const WORKER = `const NAME = 'worker'; ${OBEDIENT}`;

describe('runStandalone', () => {
  let folder: string;
  let port: number;
  let stop: StopRequest;
  let said: string[];
  let run: Promise<void> | undefined;
  let strangers: ChildProcess[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-standalone-'));
    port = await findFreePort();
    stop = new StopRequest();
    said = [];
    run = undefined;
    strangers = [];
  });

  afterEach(async () => {
    stop.ask();
    stop.ask();
    await run?.catch(() => undefined);
    strangers.forEach((one) => one.kill('SIGKILL'));
    rmSync(folder, { recursive: true, force: true });
  });

  const program = (name: string, text: string): string => {
    const path = join(folder, `${name}.js`);
    writeFileSync(path, text);
    return path;
  };

  const start = (texts: { setup?: string; api?: string; worker?: string } = {}, request = stop): Promise<void> => {
    const settings = parseStandaloneSettings({
      PORT: String(port),
      DATA_DIR: folder,
      // A database of one's own, so that none is started: what that takes is tested elsewhere.
      DATABASE_URL: 'postgres://somebody@127.0.0.1:1/nowhere',
    });
    const programs = {
      setup: program('setup', texts.setup ?? SETUP),
      api: program('api', `process.env.PORT = '${port}';${texts.api ?? API}`),
      worker: program('worker', texts.worker ?? WORKER),
    };
    const say = (line: string) => said.push(line);
    return runStandalone({ settings, programs, terminal: { say, warn: say }, stop: request });
  };

  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  const ready = () => until(() => said.some((line) => line.includes('is ready')));

  const processesOf = (): readonly ProcessIdentity[] =>
    readRunRecord(runRecordPath(folder))?.processes.filter(({ role }) => role !== 'starter') ?? [];

  it('starts setup, API and worker, shows the key once, and stops them when asked', async () => {
    run = start();
    await ready();
    expect(said.join('\n')).toContain('API key   cdk_fresh');
    expect(said.join('\n')).toContain(`http://localhost:${port}/docs`);
    const processes = processesOf();
    expect(processes.map(isRunning)).toEqual([true, true]);

    stop.ask();
    await run;
    expect(processes.map(isRunning)).toEqual([false, false]);
    expect(existsSync(runRecordPath(folder))).toBe(false);
    expect(said.at(-1)).toBe('Stopped.');
  });

  it('gives the children the database, the secret key and the data folder', async () => {
    const note = `require('node:fs').writeFileSync(process.env.DATA_DIR + '/env', JSON.stringify(process.env));`;
    run = start({ worker: `${note}${WORKER}` });
    await ready();
    await until(() => existsSync(join(folder, 'env')));
    const { secretKey } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
    expect(JSON.parse(readFileSync(join(folder, 'env'), 'utf8'))).toMatchObject({
      DATABASE_URL: 'postgres://somebody@127.0.0.1:1/nowhere',
      SECRET_KEY: secretKey,
      DATA_DIR: folder,
    });
  });

  it('stops everything and fails when a child ends by itself, naming it, its exit code and its last words', async () => {
    run = start({ worker: `console.log('no more work'); setTimeout(() => process.exit(3), 100);` });
    await expect(run).rejects.toThrow(/worker ended unexpectedly, with exit code 3[^]*no more work/);
    expect(readFileSync(join(folder, 'order'), 'utf8')).toBe('API ended\n');
    expect(existsSync(runRecordPath(folder))).toBe(false);
  });

  it('fails with the last words of a setup that fails, and starts nothing after it', async () => {
    run = start({ setup: `console.error('no such table'); process.exit(1);` });
    await expect(run).rejects.toThrow(/could not be made ready; the setup ended with exit code 1[^]*no such table/);
    expect(existsSync(join(folder, 'logs', 'api.log'))).toBe(false);
  });

  it('shows a new key even when the API then fails, as it is never shown again', async () => {
    run = start({ api: 'process.exit(5)' });
    await expect(run).rejects.toThrow(/API ended unexpectedly, with exit code 5/);
    expect(said.join()).toContain('cdk_fresh');
  });

  it('can be stopped while the setup runs', async () => {
    run = start({ setup: 'setInterval(() => undefined, 1000);' });
    await until(() => processesOf().length === 1);
    const processes = processesOf();
    stop.ask();
    await run;
    expect(processes.map(isRunning)).toEqual([false]);
  });

  it('kills a child that will not end when asked a second time', async () => {
    const stubborn = `process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000);`;
    run = start({ worker: stubborn });
    await ready();
    stop.ask();
    await until(() => existsSync(join(folder, 'order')));
    stop.ask();
    await run;
    expect(said.at(-1)).toBe('Stopped.');
  });

  it('refuses a second start in the same folder, and leaves the first alone', async () => {
    run = start();
    await ready();
    const processes = processesOf();
    await expect(start({}, new StopRequest())).rejects.toMatchObject({
      name: 'AlreadyRunning',
      record: { address: `http://localhost:${port}` },
    });
    expect(processes.map(isRunning)).toEqual([true, true]);
    expect(processesOf()).toEqual(processes);
  });

  it('ends what a killed run left behind, and says so', async () => {
    const [starter, left] = [stranger(), stranger()];
    writeFileSync(runRecordPath(folder), recordOf(starter, left));
    sendSignal(starter.pid, 'SIGKILL');
    await until(() => !isRunning(starter));

    run = start();
    await ready();
    expect(isRunning(left)).toBe(false);
    expect(said[0]).toMatch(`did not end in order: it was killed, or the machine went down`);
    expect(said[0]).toMatch(`worker (process ${left.pid})`);
  });

  it('leaves a process alone that merely got the pid of one of a killed run', async () => {
    const other = stranger();
    writeFileSync(runRecordPath(folder), recordOf({ ...other, started: 'before' }, { ...other, started: 'before' }));
    run = start();
    await ready();
    expect(isRunning(other)).toBe(true);
    expect(said[0]).toMatch('Nothing of it was still running');
  });

  it.each(['', '{', '{"address":"x","processes":[{"pid":-1,"started":"","role":"API"}]}'])(
    'takes a damaged record (%s) for none',
    async (text) => {
      writeFileSync(runRecordPath(folder), text);
      run = start();
      await ready();
    },
  );

  it('says which port is taken, and how to choose another', async () => {
    const other = createServer().listen(port);
    await once(other, 'listening');
    await expect(start()).rejects.toThrow(`Port ${port} is taken by another program. Choose another one: PORT=`);
    other.close();
    expect(existsSync(runRecordPath(folder))).toBe(false);
  });

  it('shows the warnings of its children, each once, and keeps the rest in their logs', async () => {
    const warning = JSON.stringify({ level: 'warn', msg: 'Redis is away' });
    const chatter = JSON.stringify({ level: 'info', msg: 'All is well' });
    run = start({ worker: `console.log(${JSON.stringify([chatter, warning, warning].join('\n'))});${WORKER}` });
    await ready();
    await until(() => said.includes('worker: warning: Redis is away'));
    stop.ask();
    await run;
    expect(said.filter((line) => line.startsWith('worker'))).toHaveLength(1);
    expect(readFileSync(join(folder, 'logs', 'worker.log'), 'utf8')).toContain('All is well');
  });

  it('refuses damaged secrets rather than making new ones', async () => {
    writeFileSync(join(folder, 'secrets.json'), '{"databasePassword": "x"');
    await expect(start()).rejects.toThrow(/secrets.json is damaged/);
  });

  const stranger = (): ProcessIdentity => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    strangers.push(child);
    const identity = identifyProcess(child.pid ?? 0);
    if (identity === null) throw new Error('It did not start');
    return identity;
  };

  const recordOf = (starter: ProcessIdentity, worker: ProcessIdentity): string =>
    JSON.stringify({
      address: 'http://localhost:1',
      processes: [
        { role: 'starter', ...starter },
        { role: 'worker', ...worker },
      ],
    });
});
