import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };

/** Stands in for npm: notes that it was called and installs what the lock lists. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
console.log('npm speaks');
if (fs.existsSync('npm-fails')) process.exit(7);
fs.mkdirSync('node_modules', { recursive: true });
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

/** Stands in for the Nest command line. */
const NEST = `
const fs = require('node:fs');
fs.appendFileSync('calls', 'nest ' + process.argv.slice(2).join(' ') + '\\n');
console.log('nest speaks');
fs.rmSync('dist', { recursive: true, force: true });
fs.mkdirSync('dist');
if (fs.existsSync('nest-fails')) process.exit(1);
`;

/** Stands in for Vite. */
const VITE = `
const fs = require('node:fs');
fs.appendFileSync('calls', 'vite ' + process.argv.slice(2).join(' ') + '\\n');
fs.mkdirSync('dist/apps/dashboard', { recursive: true });
if (fs.existsSync('vite-fails')) process.exit(1);
`;

describe('prepare.mjs', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-prepare-'));
    cpSync(join(__dirname, '..', 'scripts'), join(folder, 'scripts'), { recursive: true });
    write('package.json', JSON.stringify({ engines: { node: '>=20.0.0' } }));
    write('package-lock.json', JSON.stringify(LOCK));
    for (const name of ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json']) write(name, '{}');
    for (const name of ['apps', 'libs', 'migrations']) write(`${name}/source.ts`, '');
    write('npm-cli.js', NPM);
    write('node_modules/@nestjs/cli/bin/nest.js', NEST);
    write('node_modules/vite/bin/vite.js', VITE);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  const prepare = (...options: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, npm_execpath: join(folder, 'npm-cli.js') };
      const child = spawn(process.execPath, [join(folder, 'scripts/prepare.mjs'), ...options], { env, cwd: tmpdir() });
      const output = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
      child.once('error', reject).once('close', (code) => {
        resolve({ code, ...output });
      });
    });

  const calls = () => {
    const text = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '';
    rmSync(join(folder, 'calls'), { force: true });
    return text.trim().split('\n').filter(Boolean);
  };

  const INSTALLED = 'ci --include=dev --no-audit --no-fund';
  const BUILT = ['nest build api', 'vite build --config apps/dashboard/vite.config.ts --logLevel error'];

  it('installs and builds a fresh clone, and then has nothing to do', async () => {
    expect((await prepare('--build')).code).toBe(0);
    expect(calls()).toEqual([INSTALLED, ...BUILT]);
    expect(await prepare('--build')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(calls()).toEqual([]);
  });

  it('installs again when the lock lists something else, and only then', async () => {
    await prepare();
    expect(calls()).toEqual([INSTALLED]);
    write('package-lock.json', JSON.stringify(LOCK, null, 2));
    await prepare();
    expect(calls()).toEqual([]);
    write('package-lock.json', JSON.stringify(LOCK).replace('1.0.0', '1.0.1'));
    await prepare();
    expect(calls()).toEqual([INSTALLED]);
  });

  it('does without optional packages that were not installed, as those for other platforms', async () => {
    await prepare();
    calls();
    const packages = { ...LOCK.packages, 'node_modules/elsewhere': { version: '1.0.0', optional: true } };
    write('package-lock.json', JSON.stringify({ packages }));
    await prepare();
    expect(calls()).toEqual([]);
  });

  it('builds again when a source is changed, added or removed, but not for a test', async () => {
    await prepare('--build');
    calls();
    for (const change of [
      () => {
        write('libs/source.ts', 'changed');
      },
      () => {
        write('apps/api/src/new.ts', '');
      },
      () => {
        rmSync(join(folder, 'apps/api/src/new.ts'));
      },
    ]) {
      change();
      await prepare('--build');
      expect(calls()).toEqual(BUILT);
    }
    write('apps/api/src/new.spec.ts', '');
    await prepare('--build');
    expect(calls()).toEqual([]);
  });

  it('keeps standard output clean when quiet', async () => {
    const { code, stdout, stderr } = await prepare('--build', '--quiet');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/npm speaks[^]*nest speaks/);
  });

  it('ends with 1 when the installation fails, and tries again the next time', async () => {
    write('npm-fails', '');
    const failed = await prepare('--build');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/npm ci ended with 7/);
    expect(calls()).toEqual([INSTALLED]);
    rmSync(join(folder, 'npm-fails'));
    expect((await prepare('--build')).code).toBe(0);
    expect(calls()).toEqual([INSTALLED, ...BUILT]);
  });

  it.each(['nest-fails', 'vite-fails'])(
    'ends with 1 when the build fails (%s), and does not take what it left for a build',
    async (fault) => {
      write(fault, '');
      expect((await prepare('--build')).code).toBe(1);
      calls();
      rmSync(join(folder, fault));
      expect((await prepare('--build')).code).toBe(0);
      expect(calls()).toEqual(BUILT);
    },
  );

  it('does the work once when run several times at once', async () => {
    const runs = await Promise.all([prepare('--build'), prepare('--build'), prepare('--build')]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(calls()).toEqual([INSTALLED, ...BUILT]);
  });

  it('does not wait for a run that was killed', async () => {
    write('.prepare.lock', '2147483646');
    expect((await prepare('--build')).code).toBe(0);
  });

  it('says which Node it needs before anything else', async () => {
    write('package.json', JSON.stringify({ engines: { node: '^97.1.0 || >=99.0.0' } }));
    const { code, stderr } = await prepare('--build');
    expect(code).toBe(1);
    expect(stderr).toContain('needs Node.js ^97.1.0 || >=99.0.0');
    expect(calls()).toEqual([]);
  });
});
