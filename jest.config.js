const { availableParallelism } = require('node:os');

// One transform for both projects. Nest 12 ships ES modules only, so they are transformed to CommonJS along with ours.
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@app/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|uuid|linkedom|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities|css-select|css-what|boolbase|nth-check|cssom|cssomnom|html-escaper|uhyphen|markdown-it|mdurl|uc.micro|linkify-it|punycode.js|tldts|tldts-core|tough-cookie|fast-check|pure-rand|approx-string-match|icu-minify|jose|@formatjs)/)',
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/environment/start-servers.ts',
      globalTeardown: '<rootDir>/test/environment/stop-servers.ts',
    },
  ],
  testTimeout: 30_000,
  // Tests wait for servers more than they compute: two at a time, even where there are two cores only.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
