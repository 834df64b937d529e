import { parseSettings, parseStandaloneSettings, SettingsError } from '@app/config';

const enough = { DATABASE_URL: 'postgres://desk:secret@db:5432/desk', SECRET_KEY: 'k'.repeat(32) };

const problemsOf = (env: Record<string, string>) => {
  try {
    parseSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
};

describe('parseSettings', () => {
  it('fills in every default', () => {
    expect(parseSettings(enough)).toMatchObject({
      databaseUrl: enough.DATABASE_URL,
      redisUrl: null,
      port: 3000,
      workerPort: null,
      dataDir: '.data',
      bootstrapApiKey: null,
      sample: true,
      egress: { allow: [], ports: [80, 443], dns: [] },
      archive: null,
      oidc: null,
      logLevel: 'info',
    });
  });

  it('reports all mistakes together, each with what would be right', () => {
    const problems = problemsOf({
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      SAMPLE: 'maybe',
      LOG_LEVEL: 'loud',
      EGRESS_ALLOW: '127.0.0.1:8080, nonsense',
      BOOTSTRAP_API_KEY: 'short',
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        { name: 'PORT', message: 'must be a port number from 1 to 65535' },
        { name: 'DATABASE_URL', message: 'must look like postgres://user:password@host:5432/database' },
        { name: 'SAMPLE', message: 'must be on or off' },
        { name: 'SECRET_KEY', message: 'is missing' },
        {
          name: 'EGRESS_ALLOW',
          message: '(item 2) must be ip:port, [ip6]:port, or a CIDR such as 10.0.0.0/8',
        },
      ]),
    );
    expect(problems).toHaveLength(7);
  });

  it('takes an empty variable for an absent one', () => {
    expect(parseSettings({ ...enough, REDIS_URL: '', PORT: '' })).toMatchObject({ redisUrl: null, port: 3000 });
  });

  it.each(['127.0.0.1:80', '[::1]:8080', '10.0.0.0/8', 'fd00::/8'])('accepts %s as an egress exception', (entry) => {
    expect(parseSettings({ ...enough, EGRESS_ALLOW: entry }).egress.allow).toEqual([entry]);
  });

  it.each(['localhost:80', '127.0.0.1', '::1:80', '10.0.0.0/33', '1.2.3.4:0'])('refuses %s there', (entry) => {
    expect(problemsOf({ ...enough, EGRESS_ALLOW: entry })).toHaveLength(1);
  });
});

describe('the settings of the archive', () => {
  it('say where the Wayback Machine is, and that nothing is saved without a key', () => {
    expect(parseSettings({ ...enough, ARCHIVE: 'Wayback' }).archive).toEqual({
      availabilityUrl: 'https://archive.org/wayback/available',
      webUrl: 'https://web.archive.org',
      key: null,
    });
    expect(parseSettings({ ...enough, ARCHIVE: 'wayback', ARCHIVE_KEY: 'a:b' }).archive).toMatchObject({ key: 'a:b' });
  });

  it('ask nobody when it is off, whatever else is given', () => {
    expect(parseSettings({ ...enough, ARCHIVE: 'off', ARCHIVE_KEY: 'a:b' }).archive).toBeNull();
  });

  it.each([
    ['ARCHIVE', 'on', 'must be off or wayback'],
    ['ARCHIVE_KEY', 'only-one', 'must look like accesskey:secret'],
    ['ARCHIVE_KEY', 'a:b\nx: y', 'must look like accesskey:secret'],
    ['ARCHIVE_WEB_URL', 'ftp://web.archive.org', 'must be an http(s) URL'],
  ])('tell what is wrong with %s=%j', (name, value, message) => {
    expect(problemsOf({ ...enough, [name]: value })).toEqual([{ name, message }]);
  });
});

describe('the settings of an issuer', () => {
  const issuer = { ...enough, OIDC_ISSUER: 'https://id.example.org/realms/news', OIDC_AUDIENCE: 'desk' };

  it('say whose tokens are taken, and what people are here', () => {
    expect(parseSettings(issuer).oidc).toEqual({
      issuer: 'https://id.example.org/realms/news',
      audience: 'desk',
      rolesClaim: 'roles',
      roles: null,
    });
    const mapped = parseSettings({ ...issuer, OIDC_ROLES: 'a=b=editor, chief=admin' });
    expect(mapped.oidc?.roles).toEqual(
      new Map([
        ['a=b', 'editor'],
        ['chief', 'admin'],
      ]),
    );
  });

  it('are none without an issuer, whatever else is given', () => {
    expect(parseSettings({ ...enough, OIDC_AUDIENCE: 'desk' }).oidc).toBeNull();
  });

  it.each([
    ['OIDC_ISSUER', 'ftp://id.example.org', 'must be an http(s) URL'],
    ['OIDC_ISSUER', 'https://id.example.org/?x', 'must have no query and no fragment'],
    ['OIDC_AUDIENCE', '', 'is missing'],
    ['OIDC_ROLES', 'chief=god', '(item 1) must look like word=role, with a role of the desk'],
    ['OIDC_ROLES', 'a=viewer, =admin', '(item 2) must look like word=role, with a role of the desk'],
  ])('tell what is wrong with %s=%j', (name, value, message) => {
    expect(problemsOf({ ...issuer, [name]: value })).toEqual([{ name, message }]);
  });
});

describe('parseStandaloneSettings', () => {
  it('needs nothing at all', () => {
    expect(parseStandaloneSettings({})).toMatchObject({ databaseUrl: null, secretKey: null, port: 3000 });
  });
});
