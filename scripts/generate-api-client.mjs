// Writes the types of the API's client from the OpenAPI document of what was built.
//
//   node scripts/generate-api-client.mjs [--check]
//
//   --check   write nothing; fail when the file is not what would be written

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypeScript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const SCHEMA = inProject('libs/api-client/src/schema.ts');
const HEAD = '// Made by scripts/generate-api-client.mjs from the OpenAPI document. Not to be edited.\n\n';

const document = JSON.parse(
  execFileSync(process.execPath, [inProject('dist/apps/api/src/openapi/print-openapi.command.js')], {
    maxBuffer: 64 * 1024 * 1024,
  }),
);
const types = astToString(await openapiTypeScript(document, { alphabetize: true }));
const text = await format(HEAD + types, { ...(await resolveConfig(SCHEMA)), parser: 'typescript' });

if (!process.argv.includes('--check')) {
  writeFileSync(SCHEMA, text);
} else if (readFileSync(SCHEMA, 'utf8') !== text) {
  process.stderr.write('libs/api-client is not what the API would have it. Run: npm run generate\n');
  process.exit(1);
}
