import { parseSettings } from '@app/config';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const PROJECT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

/** What the comment at the head of the file says to put into `.env`. */
const DOT_ENV: Readonly<Record<string, string>> = {
  SECRET_KEY: 'f'.repeat(64),
  POSTGRES_PASSWORD: 'e'.repeat(32),
  GRAFANA_PASSWORD: 'd'.repeat(32),
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
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
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
  /** Which path of this project a service sees under a path of its own. */
  const lentAs = (name: string, path: string): string => {
    for (const [source = '', target = ''] of (service(name).volumes ?? []).map((mount) => mount.split(':'))) {
      if (source.startsWith('.') && `${path}/`.startsWith(`${target}/`)) return join(source, path.slice(target.length));
    }
    throw new Error(`${name} is not lent ${path}`);
  };
  const ours = ['migrate', 'api', 'worker'];

  const watching = ['prometheus', 'grafana'];

  it('has PostgreSQL, Redis, a one-shot migration, the API and two workers, and what watches them', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'redis', ...ours, ...watching]);
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

  it.each(['postgres', 'redis', 'api', 'worker', ...watching])('checks the health of %s', (name) => {
    expect(service(name).healthcheck?.test?.[0]).toBe('CMD');
  });

  it('checks the API and the workers where they listen', () => {
    expect(service('api').healthcheck?.test?.join(' ')).toContain(`:${service('api').environment?.['PORT'] ?? ''}/`);
    const workerPort = service('worker').environment?.['WORKER_PORT'] ?? '';
    expect(service('worker').healthcheck?.test?.join(' ')).toContain(`:${workerPort}/`);
  });

  it('keeps data in declared volumes, and every write of Redis', () => {
    const kept = new Set<string>();
    for (const { volumes: mounts = [] } of Object.values(services)) {
      for (const [source = ''] of mounts.map((mount) => mount.split(':')))
        if (!source.startsWith('.')) kept.add(source);
    }
    expect([...kept].sort()).toEqual(Object.keys(volumes).sort());
    expect(service('redis').command?.join(' ')).toContain('--appendonly yes');
  });

  it('lends folders of this project that are there, and none to be written to', () => {
    const lent = Object.values(services)
      .flatMap(({ volumes: mounts = [] }) => mounts.map((mount) => mount.split(':')))
      .filter(([source = '']) => source.startsWith('.'));
    expect(lent).toHaveLength(3);
    for (const [source = '', , mode] of lent) {
      expect([source, existsSync(join(PROJECT, source)), mode]).toEqual([source, true, 'ro']);
    }
  });

  it.each(watching)('runs a stated version of %s, not as root, that can change nothing but its own data', (name) => {
    expect(service(name)).toMatchObject({
      image: expect.stringMatching(/:v?\d+\.\d+\.\d+$/),
      user: expect.stringMatching(/^[1-9]\d*:\d+$/),
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    const written = service(name).volumes?.filter((mount) => !mount.endsWith(':ro'));
    expect(written).toEqual([expect.stringMatching(`^${name}-data:/`)]);
  });

  it('has Prometheus read what it is lent, and scrape API and workers where they listen', () => {
    const [config = ''] = (service('prometheus').command ?? []).filter((flag) => flag.startsWith('--config.file='));
    const file = lentAs('prometheus', config.replace('--config.file=', ''));
    const { rule_files: rules, scrape_configs: scraped } = parse(read(file)) as {
      rule_files: string[];
      scrape_configs: { job_name: string; dns_sd_configs: { names: string[]; type: string; port: number }[] }[];
    };
    expect(rules.filter((rule) => !existsSync(join(PROJECT, dirname(file), rule)))).toEqual([]);
    expect(scraped.map(({ job_name: job }) => job)).toEqual(['api', 'worker']);
    for (const { job_name: job, dns_sd_configs: found } of scraped) {
      const { PORT, WORKER_PORT } = service(job).environment ?? {};
      expect(found).toMatchObject([{ names: [job], type: 'A', port: Number(WORKER_PORT ?? PORT) }]);
    }
  });

  it('has Grafana ask that Prometheus, and show the dashboards that it is lent', () => {
    const provisioning = lentAs('grafana', '/etc/grafana/provisioning');
    const { datasources } = parse(read(join(provisioning, 'datasources', 'prometheus.yml')));
    expect(datasources).toMatchObject([{ uid: 'claimdesk-prometheus', url: 'http://prometheus:9090' }]);
    const { providers } = parse(read(join(provisioning, 'dashboards', 'claimdesk.yml')));
    const shown = readdirSync(join(PROJECT, lentAs('grafana', providers[0].options.path)));
    expect(shown.sort()).toEqual(['newsroom.json', 'operations.json']);
    const home = service('grafana').environment?.['GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH'] ?? '';
    expect(existsSync(join(PROJECT, lentAs('grafana', home)))).toBe(true);
  });

  it('lets nobody into Grafana without a password', () => {
    expect(service('grafana').environment).toMatchObject({
      GF_SECURITY_ADMIN_PASSWORD: DOT_ENV['GRAFANA_PASSWORD'],
      GF_AUTH_ANONYMOUS_ENABLED: 'false',
      GF_USERS_ALLOW_SIGN_UP: 'false',
    });
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
