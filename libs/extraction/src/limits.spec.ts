import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MAX_BYTES,
  MAX_DEPTH,
  MAX_PARAGRAPHS,
  MAX_REFERENCES,
  MAX_SENTENCES,
  MAX_TAGS,
  MAX_UNPACKED_BYTES,
} from './limits';

const MIB = 1024 * 1024;

describe('the limits that the README lists', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  const rows = new Map(
    [...readme.matchAll(/^\| `(max\w+)` +\| (.*?) +\|/gm)].map(([, name = '', value = '']) => [name, value]),
  );

  it('are those that an error can name', () => {
    const named = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) => readFileSync(join(__dirname, file), 'utf8').match(/'max[A-Z]\w+'/g) ?? [])
      .map((name) => name.slice(1, -1))
      // How many articles may wait says nothing of any of them.
      .filter((name) => name !== 'maxWaiting');
    expect([...rows.keys()].sort()).toEqual([...new Set(named)].sort());
  });

  it.each([
    ['maxDepth', MAX_DEPTH],
    ['maxTags', MAX_TAGS],
    ['maxReferences', MAX_REFERENCES],
    ['maxParagraphs', MAX_PARAGRAPHS],
    ['maxSentences', MAX_SENTENCES],
    ['maxUnpackedBytes', MAX_UNPACKED_BYTES / MIB],
    ['maxBytes', MAX_BYTES.text / MIB],
  ])('%s is %d', (name, value) => {
    expect(rows.get(name)).toMatch(new RegExp(`^${value.toLocaleString('en')} `));
  });
});
