import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compileMessage from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Messages in all their nesting. */
type MessageTree = string | { readonly [name: string]: MessageTree };

const compiled = (messages: MessageTree): unknown =>
  typeof messages === 'string'
    ? compileMessage(messages)
    : Object.fromEntries(Object.entries(messages).map(([name, inner]) => [name, compiled(inner)]));

/** Parses the messages when the desk is built, so that no browser has to load a parser for them. */
const messagesCompiled = (): Plugin => ({
  name: 'messages-compiled',
  enforce: 'pre',
  transform: {
    filter: { id: /\/i18n\/\w+\.json$/ },
    handler: (code) => JSON.stringify(compiled(JSON.parse(code) as MessageTree)),
  },
});

/**
 * Imports each component from its own module. The library exports them all from one, which would have every page load what any
 * of them needs.
 */
const componentsApart = (): Plugin => {
  const library = inProject('node_modules/@mantine/core/esm');
  const modules = new Map<string, string>();
  for (const [, names = '', path] of readFileSync(`${library}/index.mjs`, 'utf8').matchAll(IMPORT_FROM('\\./[^"]+'))) {
    for (const name of names.split(',')) modules.set(name.trim(), `${library}/${path}`);
  }
  return {
    name: 'components-apart',
    enforce: 'pre',
    transform: {
      filter: { id: /\/apps\/dashboard\/src\/.*\.tsx?$/, code: '@mantine/core' },
      handler: (code) =>
        code.replaceAll(IMPORT_FROM('@mantine/core'), (_, names: string) =>
          names
            .split(',')
            .filter((name) => name.trim() !== '')
            .map((name) => `import { ${name} } from '${modules.get(name.trim()) ?? '@mantine/core'}';`)
            .join(' '),
        ),
    },
  };
};

/** A named import, on one line or several, of a module that matches. */
const IMPORT_FROM = (module: string): RegExp => new RegExp(`import \\{([^}]+)\\} from ["'](${module})["'];`, 'g');

/** The desk's pages, built to where the API serves them from. */
export default defineConfig({
  root: inProject('apps/dashboard'),
  plugins: [messagesCompiled(), componentsApart()],
  resolve: {
    alias: {
      '@app/api-client': inProject('libs/api-client/src/index.ts'),
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  },
  // The API puts the nonce of each response in its place.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: inProject('dist/apps/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy takes no data: URL but for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // A desk that runs beside `vite`, while one works on its pages.
  server: { proxy: { '/v1': 'http://localhost:3000' } },
});
