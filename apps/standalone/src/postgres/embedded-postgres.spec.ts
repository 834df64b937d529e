import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { isRunning } from '../processes/process-identity';
import { sendSignal } from '../processes/stop-process';
import { EmbeddedPostgres } from './embedded-postgres';

const PASSWORD = 'a password, with "quotes" and a \'tick\'';

describe('EmbeddedPostgres', () => {
  let pristine: string;
  let folder: string;
  let running: EmbeddedPostgres[];

  // Making a cluster takes a second or more, copying one nearly nothing.
  beforeAll(async () => {
    pristine = mkdtempSync(join(tmpdir(), 'claimdesk-postgres-'));
    await (await EmbeddedPostgres.start(optionsIn(pristine))).stop();
  });

  afterAll(() => {
    rmSync(pristine, { recursive: true, force: true });
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-postgres-'));
    running = [];
    copyPristine();
  });

  afterEach(async () => {
    for (const server of running) if (isRunning(server.identity)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const optionsIn = (place: string) => ({ dataDir: join(place, 'postgres'), password: PASSWORD, durable: false });

  const copyPristine = () => {
    execFileSync('cp', ['-a', join(pristine, 'postgres'), join(pristine, 'postgres.log'), folder]);
  };

  const start = async (options: Partial<Parameters<typeof EmbeddedPostgres.start>[0]> = {}) => {
    const server = await EmbeddedPostgres.start({ ...optionsIn(folder), ...options });
    running.push(server);
    return server;
  };

  const ask = async (url: string, sql: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query({ text: sql, rowMode: 'array' })).rows;
    } finally {
      await client.end();
    }
  };

  it('serves a database on the loopback address, and keeps what was written', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    expect(await ask(first.url, 'SHOW listen_addresses')).toEqual([['127.0.0.1']]);
    await first.stop();
    expect(isRunning(first.identity)).toBe(false);

    const second = await start();
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([[42]]);
  });

  it('lets nobody in without the password, and writes it to no file', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.log']);
    const texts = readdirSync(join(folder, 'postgres'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    expect(texts.some((text) => text.includes(PASSWORD))).toBe(false);
  });

  it('stops a server that an earlier starter left behind, and says so', async () => {
    const left = await start();
    const told: string[] = [];
    const { url } = await start({ report: (sentence) => told.push(sentence) });
    expect(told).toEqual([expect.stringContaining(`process ${left.pid}`)]);
    expect(isRunning(left.identity)).toBe(false);
    expect(await ask(url, 'SELECT 1')).toEqual([[1]]);
  });

  it('recovers after the server was killed, even when its pid now belongs to another program', async () => {
    const killed = await start();
    await ask(killed.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    sendSignal(killed.pid, 'SIGKILL');
    await killed.exited;
    const file = join(folder, 'postgres', 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(killed.pid), String(process.pid)));

    const { url } = await start();
    expect(await ask(url, 'SELECT answer FROM kept')).toEqual([[42]]);
  });

  it('begins anew where an earlier start was cut short before the data was whole', async () => {
    rmSync(join(folder, 'postgres'), { recursive: true });
    const cutShort = new AbortController();
    const attempt = start({ signal: cutShort.signal });
    while (!existsSync(join(folder, 'postgres.new', 'data', 'base'))) await sleep(5);
    cutShort.abort();
    await expect(attempt).rejects.toThrow('aborted');
    expect(readdirSync(folder)).toEqual(['postgres.log']);
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([[1]]);
  });

  it('takes the password it is given when the one kept with the data was lost', async () => {
    const told: string[] = [];
    const { url } = await start({ password: 'another', report: (sentence) => told.push(sentence) });
    expect(await ask(url, 'SELECT 1')).toEqual([[1]]);
    expect(told).toHaveLength(1);
  });

  it('refuses the data of another major version, naming both', async () => {
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 15.* is 18/);
  });

  it('shows the end of the server log when the server does not start', async () => {
    await expect(start({ parameters: { max_connections: 'many' } })).rejects.toThrow(/max_connections/);
  });

  it('keeps its data from other users', async () => {
    await start();
    expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'postgres.log')).mode & 0o077).toBe(0);
  });
});
