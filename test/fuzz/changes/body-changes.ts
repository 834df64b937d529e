import { type Contract, type Schema } from '../contract';
import { type Draft } from '../draft';
import { FOREIGN_NAMES, NAUGHTY_TEXTS, ODD_VALUES } from '../naughty';
import { type Random } from '../random';
import { type Change } from './change';

/** A place in a body: how it is changed, and what the document says of it. */
interface Node {
  readonly path: string;
  readonly schema: Schema;
  readonly parent: Record<string, unknown> | unknown[];
  readonly name: string | number;
  readonly value: unknown;
}

/** Longest text made up to be too long; what a field takes beyond is tried by the tests of bad input. */
const LONGEST = 300_000;

/** A JSON body with one value at an edge, of the wrong type, missing, too much or naughty. */
export const VALUE_CHANGES: readonly Change[] = [
  atNode('null', (_, random) => [null, random]),
  atNode('odd', (_, random) => [oddValue(random), random]),
  atNode('naughty', (_, random) => [random.pick(NAUGHTY_TEXTS), random]),
  atNode('wrapped', ({ value }, random) => [random.chance(0.5) ? [value] : { value }, random]),
  atNode('boundary', boundaryOf),
  atNode('boundary', boundaryOf),
  (draft, { contract, random }) => {
    const node = pickNode(draft, contract, random, ({ parent }) => !Array.isArray(parent));
    if (!node) return null;
    Reflect.deleteProperty(node.parent, node.name);
    return `without ${node.path}`;
  },
  (draft, { contract, random }) => {
    const inner = pickNode(draft, contract, random, ({ value }) => isObject(value));
    const target = inner && random.chance(0.5) ? inner.value : draft.json;
    if (!isObject(target)) return null;
    const name = random.pick(FOREIGN_NAMES);
    // A plain assignment would set the prototype and send nothing.
    Object.defineProperty(target, name, {
      value: oddValue(random),
      enumerable: true,
      writable: true,
      configurable: true,
    });
    return `foreign member ${JSON.stringify(name.slice(0, 30))}`;
  },
  (draft, { random }) => {
    if (draft.json === undefined) return null;
    draft.json = oddValue(random);
    return 'another body';
  },
  (draft, { contract, random }) => {
    const node = pickNode(draft, contract, random, ({ value }) => Array.isArray(value) && value.length > 0);
    if (!node) return null;
    const items = node.value as unknown[];
    const many = random.pick([2, 101, 2_001]);
    put(
      node,
      Array.from({ length: many }, () => items[0]),
    );
    return `${many} times the same in ${node.path}`;
  },
];

/** JSON that is broken, or built to hurt whoever reads it. */
export const JSON_TEXT_CHANGES: readonly Change[] = [
  textual('deep', (text, random) => {
    const levels = random.pick([33, 1_000, 5_000]);
    const inner = random.chance(0.5) ? `${'['.repeat(levels)}${']'.repeat(levels)}` : nested(levels);
    return text.replace(/:("[^"]*"|\d+|true|false|null)/, () => `:${inner}`);
  }),
  textual('a member twice', (text, random) => {
    const [, name] = /"([^"\\]+)":/.exec(text) ?? [];
    if (name === undefined) return text;
    return text.replace('{', () => `{"${name}":${JSON.stringify(oddValue(random))},`);
  }),
  textual('__proto__', (text) => text.replace('{', '{"__proto__":{"role":"admin","isAdmin":true},')),
  textual('constructor', (text) => text.replace('{', '{"constructor":{"prototype":{"role":"admin"}},')),
  textual('an escaped NUL', (text) => text.replace(/"(?=[^"]*"[,}\]])/, () => '"\\u0000')),
  textual('half a surrogate pair', (text, random) =>
    text.replace(/"(?=[^"]*"[,}\]])/, () => `"${random.pick(['\\ud800', '\\udfff', '\\udc00\\ud800'])}`),
  ),
  textual('cut short', (text, random) => text.slice(0, random.below(text.length))),
  textual('something behind', (text, random) => text + random.pick(['x', '{}', ',', '//', '\u0000', '\u0000\u0000'])),
  textual('numbers beyond', (text, random) =>
    text.replace(
      /:("[^"]*"|\d+)/,
      () => `:${random.pick(['1e999', '-1e999', '9'.repeat(5_000), '01', '0x1', 'NaN', '-'])}`,
    ),
  ),
  textual('single quotes', (text) => text.replaceAll('"', "'")),
  textual('huge', (text) => text.replace('{', () => `{"x":"${'x'.repeat(LONGEST)}",`)),
  textual('many members', (text) =>
    text.replace('{', () => `{${Array.from({ length: 5_000 }, (_, index) => `"m${index}":0`).join(',')},`),
  ),
  (draft, { random }) => {
    if (draft.json === undefined) return null;
    const bytes = Buffer.from(JSON.stringify(draft.json));
    const at = random.below(bytes.length + 1);
    const wrong = random.pick([[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xc0, 0x80]]);
    draft.raw = Buffer.concat([bytes.subarray(0, at), Buffer.from(wrong), bytes.subarray(at)]);
    return 'no UTF-8';
  },
  (draft, { random }) => {
    if (draft.json === undefined) return null;
    const text = JSON.stringify(draft.json);
    draft.raw = random.chance(0.5) ? Buffer.from(text, 'utf16le') : Buffer.from(`\ufeff\ufeff${text}`);
    return 'another encoding';
  },
  (draft) => {
    if (draft.json === undefined) return null;
    draft.raw = Buffer.alloc(0);
    return 'an empty body';
  },
  (draft, { random }) => {
    if (draft.json === undefined) return null;
    draft.raw = Buffer.from(Array.from({ length: random.below(200) }, () => random.below(256)));
    return 'noise';
  },
];

/** Of its own, as further changes may be made to it. */
const oddValue = (random: Random): unknown => structuredClone(random.pick(ODD_VALUES));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Every value inside a body, with its schema. */
const nodesOf = (contract: Contract, value: unknown, given: Schema, path = '#'): readonly Node[] => {
  if (typeof value !== 'object' || value === null) return [];
  const schema = contract.resolve(given);
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 5).map((item, index) => [index, item])
    : Object.entries(value);
  return members.flatMap(([name, member]) => {
    const inner: Schema = (Array.isArray(value) ? schema['items'] : schema['properties']?.[name]) ?? {};
    const node = {
      path: `${path}/${name}`,
      schema: contract.resolve(inner),
      parent: value as unknown[],
      name,
      value: member,
    };
    return [node, ...nodesOf(contract, member, inner, node.path)];
  });
};

const pickNode = (draft: Draft, contract: Contract, random: Random, fits: (node: Node) => boolean): Node | undefined =>
  draft.operation.bodySchema === null
    ? undefined
    : random.maybe(nodesOf(contract, draft.json, draft.operation.bodySchema).filter(fits));

const put = ({ parent, name }: Node, value: unknown): void => {
  (parent as Record<string | number, unknown>)[name] = value;
};

type Replacement = (node: Node, random: Random) => readonly [value: unknown, random: Random] | null;

function atNode(label: string, replace: Replacement): Change {
  return (draft, { contract, random }) => {
    const node = pickNode(draft, contract, random, () => true);
    const replacement = node && replace(node, random);
    if (!node || !replacement) return null;
    put(node, replacement[0]);
    return `${label} at ${node.path}`;
  };
}

/** One below the least, the least, the most, one more than that. */
function boundaryOf({ schema, value }: Node, random: Random): readonly [unknown, Random] | null {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, format } = schema as Record<string, number>;
  if (maxLength !== undefined && format === undefined) {
    const length = random.pick([(minLength ?? 0) - 1, minLength ?? 0, maxLength, maxLength + 1]);
    const letter = random.pick(['z', 'z', 'é', '😀', ' ', '語', '☺\ufe0f']);
    return [letter.repeat(Math.min(Math.max(length, 0), LONGEST)), random];
  }
  if (maximum !== undefined) {
    const least = minimum ?? 0;
    return [random.pick([least - 1, least, maximum, maximum + 1, least + 0.5]), random];
  }
  if (maxItems !== undefined && Array.isArray(value)) {
    const item: unknown = value[0] ?? 'x';
    const length = random.pick([(minItems ?? 0) - 1, minItems ?? 0, maxItems, maxItems + 1]);
    return [Array.from({ length: Math.max(length, 0) }, () => item), random];
  }
  return null;
}

function textual(label: string, change: (text: string, random: Random) => string): Change {
  return (draft, { random }) => {
    if (draft.json === undefined) return null;
    const text = JSON.stringify(draft.json);
    const changed = change(text, random);
    if (changed === text) return null;
    draft.raw = Buffer.from(changed);
    return label;
  };
}
