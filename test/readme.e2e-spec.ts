import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type AddressInfo } from 'node:net';
import { CreateFirstAdmin } from '@app/application';
import { TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS } from './environment/queue-backends';

const ROOT = resolve(__dirname, '..');
const CHARTER = 'https://www.un.org/en/about-us/un-charter';

/** Sections that go on in one shell, each where the one before ended. */
const SECTIONS = ['The journey of an article', 'From where it was published'];

/** The fenced blocks of these sections: commands, and what they print. */
const blocks = async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const texts = SECTIONS.map((title) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '');
  return [...texts.join('\n').matchAll(/```(sh|text)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
};

describe('what the README shows', () => {
  let desk: TestDesk;
  let folder: string;

  beforeAll(async () => {
    const [backend] = QUEUE_BACKENDS;
    if (!backend) throw new Error('There is always a queue on PostgreSQL.');
    desk = await TestDesk.start(backend);
    await desk.startWorker();
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-readme-'));
  });

  afterAll(async () => {
    await desk.stop();
    await rm(folder, { recursive: true });
  });

  it('runs as it stands there, and prints what stands there', async () => {
    const key = await desk.api.get(CreateFirstAdmin).run(null);
    const { port } = desk.api.getHttpServer().address() as AddressInfo;
    // The one page on the public web is played by a page of our own, as tests reach no further than this machine.
    const page = desk.web.servePage('/un-charter', 'Charter of the United Nations');
    const here = (code: string) => code.replaceAll(CHARTER, page);
    const shown = await blocks();
    const commands = shown
      .filter(({ language }) => language === 'sh')
      .map(({ code }) => here(code))
      .join('\n')
      .replace('DESK=http://localhost:3000/v1', `DESK=http://127.0.0.1:${port}/v1`)
      .replace('KEY=cdk_…', `KEY=${key ?? ''}`)
      .replace('$PWD', ROOT);
    const printed = shown.filter(({ language }) => language === 'text').map(({ code }) => here(code));
    const script = `set -eu -o pipefail\n${commands}`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder });
    expect(stdout).toBe(printed.join(''));
  });
});
