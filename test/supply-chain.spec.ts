import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROJECT = join(__dirname, '..');
const SUM = `sha512-${'A'.repeat(86)}==`;

interface LockEntry {
  readonly version: string;
  readonly name?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockEntry>;
};

describe('the checks of the supply chain', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-supply-'));
    cpSync(join(PROJECT, 'scripts'), join(folder, 'scripts'), { recursive: true });
    exceptions({});
    project({});
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (path: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  };

  const exceptions = (given: { licences?: object[]; advisories?: object[] }): void => {
    write('scripts/supply-chain/exceptions.json', { licences: [], advisories: [], ...given });
  };

  const project = ({ manifest = {}, entry = {} }: { manifest?: object; entry?: object }): void => {
    write('package.json', { dependencies: { a: '1.0.0' }, ...manifest });
    const a = { version: '1.0.0', license: 'MIT', integrity: SUM, ...entry };
    write('package-lock.json', { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': a } });
  };

  const run = (script: string, env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'scripts', `${script}.mjs`), '--on', '2026-06-15'],
      { encoding: 'utf8', env: { ...process.env, ...env } },
    );
    return { ok: status === 0, said: stdout + stderr };
  };

  describe('the lock', () => {
    it('passes when every version is one version, with its checksum and no place', () => {
      expect(run('check-lockfile')).toEqual({ ok: true, said: 'All is well with the lock.\n' });
    });

    it.each([
      '^1.0.0',
      '~1.0.0',
      '1',
      '1.x',
      '*',
      'latest',
      '>=1.0.0',
      'npm:b@1.0.0',
      'file:../a',
      'a/a',
      '1.0.0 || 2.0.0',
    ])('fails for a dependency of %s', (version) => {
      for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
        project({ manifest: { dependencies: {}, [kind]: { a: version } } });
        const { ok, said } = run('check-lockfile');
        expect([ok, said.includes(`a may be any of ${version}`)]).toEqual([false, true]);
      }
    });

    it('fails for overrides that are a range, and takes those that follow a dependency', () => {
      project({ manifest: { overrides: { b: { c: '^2.0.0' } } } });
      expect(run('check-lockfile').said).toContain('overrides b c may be any of ^2.0.0');
      project({ manifest: { overrides: { b: { a: '$a' }, c: '2.0.0' } } });
      expect(run('check-lockfile').ok).toBe(true);
    });

    it.each([
      [
        { resolved: 'https://registry.example/a.tgz' },
        'names the place that it comes from: https://registry.example/a.tgz',
      ],
      [{ integrity: undefined }, 'has no SHA-512 checksum'],
      [{ integrity: 'sha1-AAAA' }, 'has no SHA-512 checksum'],
      [{ version: '1.0.1' }, 'a is to be 1.0.0, and the lock has another or none'],
    ])('fails for an entry with %j', (entry, said) => {
      project({ entry });
      const result = run('check-lockfile');
      expect(result.ok).toBe(false);
      expect(result.said).toContain(said);
    });
  });

  describe('licences', () => {
    const MPL = { licence: 'MPL-2.0', packages: ['a'], why: 'In tests only.', until: '2026-06-15' };

    it.each([
      'MIT',
      'Apache-2.0',
      'ISC',
      'BSD-3-Clause',
      'PostgreSQL',
      '(GPL-3.0 OR MIT)',
      'MIT AND (ISC OR GPL-2.0-only)',
    ])('takes %s', (license) => {
      project({ entry: { license } });
      expect(run('check-licences')).toEqual({ ok: true, said: 'All is well with the licences of 1 packages.\n' });
    });

    it.each([
      'GPL-3.0',
      'AGPL-3.0-only',
      'MIT AND GPL-3.0',
      '(MIT',
      'MIT OR',
      'SEE LICENSE IN a',
      'UNLICENSED',
      'SSPL-1.0',
      '',
    ])('refuses %j', (license) => {
      project({ entry: { license } });
      const { ok, said } = run('check-licences');
      expect([ok, said.includes('a@1.0.0 comes under')]).toEqual([false, true]);
    });

    it('refuses what does not state one, unless what is installed does', () => {
      project({ entry: { license: undefined } });
      expect(run('check-licences').said).toContain('a@1.0.0 does not state its licence');
      write('node_modules/a/package.json', { licenses: [{ type: 'MIT' }] });
      expect(run('check-licences').ok).toBe(true);
    });

    it('takes an exception by name, to the end of its last day', () => {
      project({ entry: { license: 'MPL-2.0' } });
      exceptions({ licences: [MPL] });
      expect(run('check-licences').ok).toBe(true);
      exceptions({ licences: [{ ...MPL, packages: ['b'] }] });
      expect(run('check-licences').ok).toBe(false);
      exceptions({ licences: [{ ...MPL, until: '2026-06-14' }] });
      expect(run('check-licences').said).toContain('a@1.0.0 comes under MPL-2.0');
    });

    it.each([
      [{ ...MPL, until: undefined }, 'An exception needs a reason and the last day'],
      [{ ...MPL, until: 'never' }, 'An exception needs a reason and the last day'],
      [{ ...MPL, why: '' }, 'An exception needs a reason and the last day'],
      [{ ...MPL, packages: ['gone'] }, 'The exception for gone (MPL-2.0) is of no use'],
    ])('does not take the exception %j', (exception, said) => {
      exceptions({ licences: [exception] });
      const result = run('check-licences');
      expect(result.ok).toBe(false);
      expect(result.said).toContain(said);
    });
  });

  describe('vulnerabilities', () => {
    const via = {
      name: 'a',
      severity: 'high',
      title: 'Prototype pollution',
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    };
    const EXCEPTION = { advisory: 'GHSA-aaaa-bbbb-cccc', why: 'The function is not called.', until: '2026-06-15' };

    /** Stands in for npm, and prints that. */
    const audit = (printed: unknown) => {
      write('npm-cli.js', `console.log(${JSON.stringify(JSON.stringify(printed))}); process.exit(1);`);
      return run('audit', { npm_execpath: join(folder, 'npm-cli.js') });
    };

    it('pass when there are none, or none of them is grave', () => {
      expect(audit({ vulnerabilities: {} })).toEqual({ ok: true, said: 'All is well with the audit.\n' });
      expect(audit({ vulnerabilities: { a: { via: [{ ...via, severity: 'moderate' }] } } }).ok).toBe(true);
    });

    it.each(['high', 'critical'])('fail when one is %s, told once', (severity) => {
      const { ok, said } = audit({
        vulnerabilities: { a: { via: [{ ...via, severity }] }, b: { via: ['a', { ...via, severity }] } },
      });
      expect(ok).toBe(false);
      expect(said.match(/Prototype pollution/g)).toHaveLength(1);
    });

    it('pass with an exception, to the end of its last day, and not with one that is of no use', () => {
      exceptions({ advisories: [EXCEPTION] });
      expect(audit({ vulnerabilities: { a: { via: [via] } } }).ok).toBe(true);
      expect(audit({ vulnerabilities: {} }).said).toContain('The exception for GHSA-aaaa-bbbb-cccc is of no use');
      exceptions({ advisories: [{ ...EXCEPTION, until: '2026-06-14' }] });
      expect(audit({ vulnerabilities: { a: { via: [via] } } }).ok).toBe(false);
    });

    it.each([
      [{ error: { code: 'ENOAUDIT', summary: 'audit endpoint returned an error' } }],
      [{ message: 'x' }],
      ['no report'],
    ])('are passed over, and that is said, when the registry answers %j', (printed) => {
      const { ok, said } = audit(printed);
      expect(ok).toBe(true);
      expect(said).toContain('SKIPPED: the registry here cannot be asked');
    });
  });
});

describe('the bill of materials', () => {
  it('is CycloneDX, made without a registry, and lists every package of the lock with its checksum', () => {
    const printed = execFileSync('npm', ['run', '--silent', 'sbom', '--offline'], {
      cwd: PROJECT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { bomFormat, components } = JSON.parse(printed);
    expect(bomFormat).toBe('CycloneDX');
    const listed = new Set(components.map(({ name, version }: LockEntry) => `${name ?? ''}@${version}`));
    const locked = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && link !== true);
    // npm lists what has an alias now by that, now by its name.
    const missing = locked
      .map(([path, { name, version }]) =>
        [path.split('node_modules/').at(-1), name].map((each) => `${each ?? ''}@${version}`),
      )
      .filter((names) => !names.some((each) => listed.has(each)));
    expect(missing).toEqual([]);
    expect(components.filter(({ hashes }: { hashes?: object[] }) => hashes?.length !== 1)).toEqual([]);
  });
});
