import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildLog, warningIn } from './child-log';

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe('warningIn', () => {
  it.each([
    [{ level: 'info', msg: 'All is well' }, null],
    [{ level: 'warn', msg: 'Redis is away' }, 'warning: Redis is away'],
    [{ level: 'error', msg: 'A job failed', err: { message: 'no\nroute' } }, 'error: A job failed: no route'],
    [{ level: 'fatal', msg: 'x failed', err: { message: 'x' } }, 'error: x failed'],
  ])('of %j is %j', (fields, text) => {
    expect(warningIn(line(fields))).toBe(text);
  });

  it.each(['', 'plain text', '{"level":"warn"', '[]'])('of %j is nothing', (text) => {
    expect(warningIn(text)).toBeNull();
  });
});

describe('ChildLog', () => {
  let folder: string;
  let path: string;
  let shown: string[];
  let log: ChildLog;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-log-'));
    path = join(folder, 'logs', 'worker.log');
    shown = [];
    const note = (text: string) => shown.push(text);
    log = ChildLog.open('worker', path, { say: note, warn: note });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows what is written by somebody else, and a warning that is repeated only once', () => {
    appendFileSync(path, line({ level: 'warn', msg: 'one' }));
    appendFileSync(path, line({ level: 'error', msg: 'two' }) + line({ level: 'warn', msg: 'one' }));
    log.close();
    expect(shown).toEqual(['worker: warning: one', 'worker: error: two']);
  });

  it('keeps an overlong file short, while its writer goes on writing to it', async () => {
    appendFileSync(path, 'x'.repeat(20_000_001));
    while (statSync(path).size > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    writeSync(log.descriptor, line({ level: 'warn', msg: 'afterwards' }));
    log.close();
    expect(statSync(`${path}.1`).size).toBe(20_000_001);
    expect(readFileSync(path, 'utf8')).toBe(line({ level: 'warn', msg: 'afterwards' }));
    expect(shown).toEqual(['worker: warning: afterwards']);
  });
});
