import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROJECT = join(__dirname, '..');
const PROGRAM = join(PROJECT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const LIBRARIES = [
  'api-client',
  'alignment',
  'application',
  'archive',
  'config',
  'database',
  'domain',
  'extraction',
  'jobs',
  'link-check',
  'observability',
];
const PACKAGES = ['typeorm', 'bullmq', 'pg'];

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const violationsIn = (folder: string): Violation[] => {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'migrations'];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options);
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
};

it('the tree keeps to the dependency rule', () => {
  expect(violationsIn(PROJECT)).toEqual([]);
});

/** One import each: the file that makes it, and what it imports. */
const ALLOWED = [
  ['apps/api/src/one.ts', '@app/application'],
  ['apps/dashboard/src/one.ts', '@app/api-client'],
  ['apps/dashboard/src/two.ts', 'jest'],
  ['apps/api/src/two.ts', '@app/extraction'],
  ['libs/application/src/one.ts', '@app/database'],
  ['libs/archive/src/one.ts', '@app/link-check'],
  ['libs/database/src/one.ts', 'typeorm'],
  ['libs/database/src/two.ts', '../../../migrations'],
  ['libs/domain/src/one.ts', './inside'],
  ['libs/domain/src/two.spec.ts', 'jest'],
  ['libs/extraction/src/one.ts', 'node:crypto'],
  ['libs/jobs/src/one.ts', 'bullmq'],
] as const;

/** As above, with the rule that each breaks. */
const FORBIDDEN = [
  ['libs/domain/src/bad-1.ts', 'node:crypto', 'domain-imports-nothing'],
  ['libs/domain/src/bad-2.ts', 'pg', 'domain-imports-nothing'],
  ['libs/domain/src/bad-3.ts', '@app/config', 'domain-imports-only-its-own'],
  ['apps/dashboard/src/bad.ts', '@app/domain', 'dashboard-knows-the-api-only'],
  ['libs/api-client/src/bad.ts', '@app/domain', 'api-client-imports-only-its-own'],
  ['libs/extraction/src/bad.ts', '@app/domain', 'extraction-imports-only-its-own'],
  ['libs/link-check/src/bad.ts', '@app/config', 'link-check-imports-only-its-own'],
  ['libs/archive/src/bad-1.ts', '@app/database', 'archive-imports-only-its-own'],
  ['libs/archive/src/bad-2.ts', '../../link-check/src/service-client', 'libraries-by-name'],
  ['libs/config/src/bad.ts', '@app/domain', 'config-imports-only-its-own'],
  ['libs/observability/src/bad.ts', '@app/database', 'observability-imports-only-its-own'],
  ['libs/database/src/bad.ts', '@app/jobs', 'database-imports-only-its-own'],
  ['libs/jobs/src/bad.ts', '@app/application', 'jobs-imports-only-its-own'],
  ['libs/application/src/bad-1.ts', '@app/link-check', 'application-imports-only-its-own'],
  ['libs/application/src/bad-5.ts', '@app/archive', 'application-imports-only-its-own'],
  ['libs/application/src/bad-2.ts', '../../../apps/api/src/main', 'application-imports-only-its-own'],
  ['libs/application/src/bad-3.ts', '../../domain/src/inside', 'libraries-by-name'],
  ['libs/application/src/bad-4.ts', 'typeorm', 'database-only'],
  ['apps/api/src/bad-1.ts', '../../worker/src/main', 'apps-apart'],
  ['apps/api/src/bad-2.ts', '../../../libs/domain/src/inside', 'libraries-by-name'],
  ['apps/api/src/bad-3.ts', 'typeorm', 'database-only'],
  ['apps/worker/src/bad.ts', 'bullmq', 'jobs-only'],
  ['apps/api/src/bad-4.ts', '../../../migrations', 'migrations-alone'],
  ['apps/api/src/bad-5.ts', 'jest', 'no-development-packages'],
  ['apps/api/src/bad-6.ts', 'undeclared', 'no-development-packages'],
  ['apps/api/src/bad-7.ts', './not-there', 'found'],
  ['libs/jobs/src/chicken.ts', './egg', 'no-cycles'],
] as const;

describe('the dependency rule, in a small tree where each part of it is broken once', () => {
  let folder: string;
  let violations: Violation[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-rule-'));
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(join(PROJECT, name), join(folder, name));
    writeSkeleton();
    for (const [path, specifier] of [...ALLOWED, ...FORBIDDEN]) {
      write(path, `import { here } from '${specifier}';\nexport const there = here;\n`);
    }
    // A cycle is one even when it is for a type only.
    write('libs/jobs/src/egg.ts', "import { type there } from './chicken';\nexport type Egg = typeof there;");
    violations = violationsIn(folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const writeSkeleton = () => {
    const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '*']));
    write('package.json', JSON.stringify({ dependencies, devDependencies: { jest: '*' } }));
    for (const name of [...PACKAGES, 'jest', 'undeclared']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    for (const name of LIBRARIES) write(`libs/${name}/src/index.ts`, 'export const here = 1;');
    write('libs/domain/src/inside.ts', 'export const here = 1;');
    write('libs/link-check/src/service-client.ts', 'export const here = 1;');
    for (const name of ['api', 'worker']) write(`apps/${name}/src/main.ts`, 'export const here = 1;');
    write('migrations/index.ts', "import 'typeorm';\nexport const here = 1;");
  };

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  const rulesBrokenBy = (path: string) => violations.filter(({ from }) => from === path).map(({ rule }) => rule);

  it.each(ALLOWED)('%s may import %s', (path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });

  it.each(FORBIDDEN)('%s must not import %s: %s', (path, _specifier, rule) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });

  it('has nothing else against the tree', () => {
    const expected: readonly string[] = FORBIDDEN.map(([path]) => path);
    expect(violations.filter(({ from }) => !expected.includes(from))).toEqual([]);
  });
});
