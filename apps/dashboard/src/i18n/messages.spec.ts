import compileMessage from 'icu-minify/compile';
import de from './de.json';
import en from './en.json';

type Tree = string | { readonly [name: string]: Tree };

const flat = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree).flatMap(([name, inner]) => flat(inner, path === '' ? name : `${path}.${name}`));

/** Names of what is filled in: each place that is filled begins with its name. */
const fillings = (message: string): readonly string[] => {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(lookAtPlace);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  const lookAtPlace = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [name, ...rest] = part as readonly unknown[];
    names.add(String(name));
    rest.forEach(look);
  };
  look(compileMessage(message));
  return [...names].sort();
};

const ENGLISH = new Map(flat(en));
const GERMAN = new Map(flat(de));

describe('messages', () => {
  it('are the same ones in both languages', () => {
    expect([...GERMAN.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    expect(ENGLISH.size).toBeGreaterThan(300);
  });

  it.each([
    ['English', ENGLISH],
    ['German', GERMAN],
  ])('are ICU messages, none empty, in %s', (_, messages) => {
    for (const [path, message] of messages) {
      expect([path, message]).toEqual([path, expect.stringMatching(/\S/)]);
      expect(() => compileMessage(message)).not.toThrow();
    }
  });

  it('are filled in with the same things in both languages', () => {
    for (const [path, message] of ENGLISH)
      expect([path, fillings(GERMAN.get(path) ?? '')]).toEqual([path, fillings(message)]);
  });

  it('are translated, but for what is the same word', () => {
    const same = [...ENGLISH].filter(([path, message]) => GERMAN.get(path) === message).map(([path]) => path);
    expect(same.length).toBeLessThan(25);
  });
});
