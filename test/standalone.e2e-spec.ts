import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../apps/standalone/src/processes/free-port';
import { isRunning } from '../apps/standalone/src/processes/process-identity';
import { isGoneWithin } from '../apps/standalone/src/processes/stop-process';
import { type RunProcess } from '../apps/standalone/src/run/run-record';
import { StartedDesk } from './environment/started-desk';

jest.setTimeout(120_000);

const KEY = /cdk_[\w-]+/g;

const roles = (processes: readonly RunProcess[]) => processes.map(({ role }) => role).sort();

/** The tests follow one data folder through its days, so each builds on the one before. */
describe('npm start', () => {
  let dataDir: string;
  let port: number;
  let desk: StartedDesk;
  let apiKey: string;
  const begun: StartedDesk[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'claimdesk-start-'));
    port = await findFreePort();
  });

  afterAll(async () => {
    for (const one of begun) await one.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = (settings: Record<string, string> = {}, how?: 'below a shell'): StartedDesk => {
    const started = new StartedDesk({ PORT: String(port), DATA_DIR: dataDir, ...settings }, how);
    begun.push(started);
    return started;
  };

  const articles = async () => (await desk.get('/v1/articles', apiKey)).body as { items: { title: string }[] };

  it('is ready by itself, with a key that works and the sample article', async () => {
    desk = await start().ready();
    const keys = new Set(desk.output.match(KEY));
    expect(keys.size).toBe(1);
    apiKey = [...keys][0] ?? '';
    expect(roles(desk.processes())).toEqual(['API', 'PostgreSQL', 'starter', 'worker']);
    expect((await articles()).items).toHaveLength(1);
    expect((await desk.get('/health/ready', apiKey)).status).toBe(200);
  });

  it('shows a curl line that works', async () => {
    const line = /curl -H 'Authorization: (Bearer \S+)' '(\S+)'/.exec(desk.output);
    const answer = await fetch(line?.[2] ?? '', { headers: { authorization: line?.[1] ?? '' } });
    expect(answer.status).toBe(200);
  });

  it('keeps its secrets from other users', () => {
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8')).not.toContain('password=');
  });

  it('refuses a second start, and goes on undisturbed', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    const told = `Claimdesk already runs at http://localhost:${port} (process ${desk.pid}, data in ${dataDir})`;
    expect(second.output).toContain(told);
    expect(desk.processes().map(isRunning)).toEqual([true, true, true, true]);
    expect((await articles()).items).toHaveLength(1);
  });

  it('ends in order on Ctrl-C: API and worker before the database, none left, exit code 0', async () => {
    const processes = desk.processes();
    desk.send('SIGINT');
    expect(await desk.ended).toBe(0);
    expect(desk.output).toMatch(/Stopping[^]*Stopped\.\n$/);
    expect(processes.filter(isRunning)).toEqual([]);
    expect(existsSync(join(dataDir, 'run.json'))).toBe(false);
    const log = readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8');
    expect(log).toContain('database system is shut down');
    // The server says this for each connection that was still open when it was told to end.
    expect(log).not.toContain('terminating connection');
  });

  it('has everything again at the next start, and does not show the key again', async () => {
    desk = await start().ready();
    expect(desk.output).not.toMatch(KEY);
    expect((await articles()).items).toHaveLength(1);
  });

  it('leaves no API and no worker behind when the starter is killed', async () => {
    const processes = desk.processes();
    desk.send('SIGKILL');
    await desk.ended;
    for (const one of processes.filter(({ role }) => role === 'API' || role === 'worker')) {
      expect({ role: one.role, isGone: await isGoneWithin(one, 20_000) }).toEqual({ role: one.role, isGone: true });
    }
    // Its data folder is all that is known of it, so only the next start can end it.
    expect(processes.filter(isRunning).map(({ role }) => role)).toEqual(['PostgreSQL']);
  });

  it('ends at the next start what was left, says so, and has everything again', async () => {
    desk = await start().ready();
    expect(desk.output).toMatch(/did not end in order.*stopped now: PostgreSQL \(process \d+\)/);
    expect((await articles()).items).toHaveLength(1);
  });

  it('ends on SIGTERM as on Ctrl-C', async () => {
    const processes = desk.processes();
    desk.send('SIGTERM');
    expect(await desk.ended).toBe(0);
    expect(processes.filter(isRunning)).toEqual([]);
  });

  it('ends when npm is told to end, which ends only the shell between npm and us', async () => {
    desk = await start({ npm_lifecycle_event: 'start' }, 'below a shell').ready();
    const processes = desk.processes();
    desk.send('SIGTERM');
    await desk.ended;
    for (const one of processes) expect(await isGoneWithin(one, 20_000)).toBe(true);
    expect(existsSync(join(dataDir, 'run.json'))).toBe(false);
  });

  it('says which port is taken, and starts nothing', async () => {
    const other = createServer().listen(port);
    await once(other, 'listening');
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.output).toContain(`Port ${port} is taken by another program. Choose another one: PORT=`);
    expect(refused.processes()).toEqual([]);
    other.close();
  });

  it('tells all mistakes in the settings together', async () => {
    const refused = start({ PORT: '123456', REDIS_URL: 'http://localhost', SAMPLE: 'perhaps' });
    expect(await refused.ended).toBe(1);
    for (const name of ['PORT', 'REDIS_URL', 'SAMPLE'])
      expect(refused.output).toMatch(new RegExp(`^ *${name} must`, 'm'));
  });
});

describe('npm start, for the first time', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'claimdesk-first-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('can be interrupted at any moment, leaves nothing running, and then starts as if never begun', async () => {
    const settings = { PORT: String(await findFreePort()), DATA_DIR: dataDir, SAMPLE: 'off' };
    // While the data folder is made, while the schema is, and while the programs start.
    for (const pause of [300, 1500, 3500]) {
      const desk = new StartedDesk(settings);
      await desk.says(/Claimdesk starts/);
      await new Promise((resolve) => setTimeout(resolve, pause));
      const processes = desk.processes();
      desk.send('SIGINT');
      expect(await desk.ended).toBe(0);
      expect(processes.filter(isRunning)).toEqual([]);
    }
    const desk = await new StartedDesk(settings).ready();
    await desk.end();
  });

  it('takes the key it is given instead of making one, and shows none', async () => {
    const apiKey = 'a-key-of-my-own-choosing-0123456789';
    const settings = { PORT: String(await findFreePort()), DATA_DIR: dataDir, SAMPLE: 'off' };
    const desk = await new StartedDesk({ ...settings, BOOTSTRAP_API_KEY: apiKey }).ready();
    try {
      expect(desk.output).not.toMatch(KEY);
      expect(desk.output).not.toContain(apiKey);
      expect(await desk.get('/v1/articles', apiKey)).toMatchObject({ status: 200, body: { items: [] } });
    } finally {
      await desk.end();
    }
  });
});
