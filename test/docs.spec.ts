import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reviewDiagram } from '@app/domain';
import { SETTING_NAMES } from '@app/config';

const ROOT = resolve(__dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true })
    .map((file) => join('docs', String(file)))
    .filter((file) => file.endsWith('.md')),
];

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links only to what is there', (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    const missing = targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names only paths that are there', (document) => {
    const paths = [
      ...read(document).matchAll(/`((?:apps|libs|test|docs|deploy|scripts|migrations|samples|bench)\/[\w./-]*[\w-])`/g),
    ];
    const missing = paths.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = DOCUMENTS.flatMap((document) =>
      [...read(document).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('show the review workflow as the table has it', () => {
    const [, shown] = /<!-- review-diagram -->\n+```mermaid\n([\s\S]*?)\n```/.exec(read('docs/architecture.md')) ?? [];
    expect(shown).toBe(reviewDiagram());
  });

  it('list every setting there is, and no other', () => {
    const table = read('README.md').split('## Settings')[1]?.split('\n## ')[0] ?? '';
    const listed = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...SETTING_NAMES].sort());
  });
});
