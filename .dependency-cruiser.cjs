// The layers of the house, as rules that a test holds the tree to (test/dependency-rule.spec.ts):
// apps translate, application decides when, domain decides whether, database remembers, jobs carry on.

/** Which libraries a library may import. */
const MAY_IMPORT = {
  domain: [],
  'api-client': [],
  alignment: [],
  extraction: [],
  'link-check': [],
  archive: ['link-check'],
  snapshots: [],
  history: [],
  config: [],
  observability: ['config'],
  database: ['domain', 'config', 'observability'],
  jobs: ['domain', 'database', 'config', 'observability'],
  application: [
    'domain',
    'alignment',
    'database',
    'jobs',
    'extraction',
    'history',
    'snapshots',
    'config',
    'observability',
  ],
};

// Tests may reach for more: builders of other libraries, and what only they need.
const SPEC = '\\.spec\\.ts$|^libs/[^/]+/test/';

const library = (name, allowed) => ({
  name: `${name}-imports-only-its-own`,
  comment: `libs/${name} may import ${allowed.join(', ') || 'no other library of ours'}.`,
  severity: 'error',
  from: { path: `^libs/${name}/`, pathNot: SPEC },
  to: { path: '^(libs|apps|test)/', pathNot: `^libs/(${[name, ...allowed].join('|')})/` },
});

const onlyIn = (owner, packageName, folders) => ({
  name: `${owner}-only`,
  comment: `${packageName} is used in ${folders.join(' and ')} and nowhere else.`,
  severity: 'error',
  from: { path: '^(apps|libs|migrations)/', pathNot: `^(${folders.join('|')})/` },
  to: { path: `node_modules/${packageName}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([name, allowed]) => library(name, allowed)),
    {
      name: 'domain-imports-nothing',
      comment: 'The domain takes time, ids and facts as arguments: no package, not even of Node itself.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: SPEC },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'apps-apart',
      comment: 'Apps import libraries and never each other; they are separate processes.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|test)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libraries-by-name',
      comment:
        'A library is imported by its name (@app/x), that is by its index, so that the index tells what is public.',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations|bench)/([^/]+)' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'dashboard-knows-the-api-only',
      comment: 'The desk does what anybody can do with the API: it knows its client and nothing of what is behind it.',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^(libs|migrations|test)/', pathNot: '^libs/api-client/' },
    },
    onlyIn('database', 'typeorm', ['libs/database', 'migrations']),
    onlyIn('jobs', 'bullmq', ['libs/jobs']),
    {
      name: 'migrations-alone',
      comment: 'Only the database library runs migrations; they stand still while the rest moves on.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/database/' },
      to: { path: '^migrations/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/' },
      to: { circular: true },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production must be among the dependencies (types are gone by then).',
      severity: 'error',
      // Of the dashboard only what Vite built runs, and the API's client is a package of its own.
      from: { path: '^(apps|libs|migrations)/', pathNot: `${SPEC}|^apps/dashboard/|^libs/api-client/` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere escapes all other rules.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
