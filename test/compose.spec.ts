import { parseSettings } from '@app/config';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const PROJECT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

/** What the comment at the head of the file says to put into `.env`. */
const DOT_ENV: Readonly<Record<string, string>> = {
  SECRET_KEY: 'f'.repeat(64),
  POSTGRES_PASSWORD: 'e'.repeat(32),
};

/** Compose's own substitution in a value, as far as the file uses it: `${A}`, `${A:-default}`, `${A:?message}`. */
const substitute = (text: string, env: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_all, name: string, kind?: string, rest = '') => {
    const value = env[name] ?? '';
    if (value !== '') return value;
    if (kind === '-') return rest;
    throw new Error(`${name}: ${rest || 'is not set'}`);
  });

const substituteAll = (node: unknown, env: Readonly<Record<string, string>>): unknown => {
  if (typeof node === 'string') return substitute(node, env);
  if (Array.isArray(node)) return node.map((item) => substituteAll(item, env));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, substituteAll(value, env)]));
};

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly deploy?: { readonly replicas: number };
}

interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const load = (env = DOT_ENV): Composition =>
  substituteAll(parse(read('docker-compose.yml'), { merge: true }), env) as Composition;

describe('docker-compose.yml', () => {
  const { services, volumes } = load();
  const service = (name: string): Service => {
    const found = services[name];
    if (found === undefined) throw new Error(`There is no service ${name}`);
    return found;
  };
  const ours = ['migrate', 'api', 'worker'];

  it('has PostgreSQL, Redis, a one-shot migration, the API and two workers', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'redis', ...ours]);
    expect(service('worker').deploy?.replicas).toBe(2);
  });

  it.each(ours)('gives %s settings that the schema accepts', (name) => {
    const settings = parseSettings(service(name).environment ?? {});
    const database = new URL(settings.databaseUrl);
    expect(services[database.hostname]?.environment).toMatchObject({
      POSTGRES_USER: database.username,
      POSTGRES_PASSWORD: database.password,
      POSTGRES_DB: database.pathname.slice(1),
    });
    expect(Object.keys(services)).toContain(new URL(settings.redisUrl ?? '').hostname);
  });

  it.each(ours)('gives %s no variable that the schema does not know', (name) => {
    const schema = read('libs/config/src/settings.ts');
    const unknown = Object.keys(service(name).environment ?? {}).filter((key) => !schema.includes(`  ${key}: `));
    expect(unknown).toEqual([]);
  });

  it.each(ours)('runs a program that %s has a source for', (name) => {
    const [program, script = ''] = service(name).command ?? [];
    expect(program).toBe('node');
    expect(existsSync(join(PROJECT, script.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
  });

  it('does not start without the secrets, and says how to make them', () => {
    for (const name of Object.keys(DOT_ENV)) {
      expect(() => load({ ...DOT_ENV, [name]: '' })).toThrow(`${name}: Make a .env file first`);
    }
  });

  it('waits for what it needs: services that are there, and have the health check that is waited for', () => {
    for (const { depends_on = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        if (condition === 'service_healthy') expect(service(name).healthcheck?.test).toBeDefined();
        else expect({ name, condition }).toEqual({ name: 'migrate', condition: 'service_completed_successfully' });
      }
    }
  });

  it.each(['postgres', 'redis', 'api', 'worker'])('checks the health of %s', (name) => {
    expect(service(name).healthcheck?.test?.[0]).toBe('CMD');
  });

  it('checks the API and the workers where they listen', () => {
    expect(service('api').healthcheck?.test?.join(' ')).toContain(`:${service('api').environment?.['PORT'] ?? ''}/`);
    const workerPort = service('worker').environment?.['WORKER_PORT'] ?? '';
    expect(service('worker').healthcheck?.test?.join(' ')).toContain(`:${workerPort}/`);
  });

  it('keeps the data of both stores in declared volumes, and every write of Redis', () => {
    for (const { volumes: mounts = [] } of Object.values(services)) {
      for (const mount of mounts) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
    }
    expect(service('redis').command?.join(' ')).toContain('--appendonly yes');
  });

  it('opens ports to this machine only', () => {
    for (const { ports = [] } of Object.values(services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    }
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const kept = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));

  it('copies only what is there, and what .dockerignore lets through', () => {
    expect(copied).not.toEqual([]);
    expect(copied.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
    expect(copied.filter((path) => !kept.includes(path))).toEqual([]);
    expect(kept.filter((path) => !copied.includes(path))).toEqual([]);
  });

  it('builds with everything, and runs without it and not as root', () => {
    const stages = lines.filter((line) => line.startsWith('FROM '));
    expect(stages).toHaveLength(2);
    expect(lines.some((line) => line.includes('npm ci'))).toBe(true);
    expect(lines.some((line) => line.includes('npm prune --omit=dev'))).toBe(true);
    const last = lines.slice(lines.lastIndexOf(stages[1] ?? ''));
    expect(last).toContain('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
  });

  it('runs a Node that the project takes', () => {
    const { engines } = JSON.parse(read('package.json'));
    for (const [, major] of read('Dockerfile').matchAll(/^FROM node:(\d+)/gm))
      expect(engines.node).toContain(`^${major}.`);
  });
});
