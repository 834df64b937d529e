import {
  NO_REWORDINGS,
  NO_REWORDINGS_ANYWHERE,
  OTHER_STATEMENTS,
  REWORDINGS_ANYWHERE,
  REWORDINGS_IN_PLACE,
  SAME_STATEMENTS,
  type SentencePair,
} from '../test/sentence-pairs';
import { bothOf, TURNED, UNTURNED } from '../test/turned-statements';
import { alignSentences } from './align-sentences';
import { type Tolerance } from './contract';

/** Neighbours without a word of any language, so that they do not sway in which one the others are read. */
const FRAME = ['Abakan 1717, Barnaul 1730!', 'Tomsk 1604, Omsk 1716!'];

function matches(a: string, b: string, tolerance: Tolerance): boolean {
  return alignSentences([a], [b], tolerance).length === 1;
}

/** Whether two sentences are taken for one where their neighbours on both sides stayed. */
function matchesInPlace(a: string, b: string, tolerance: Tolerance): boolean {
  const [first = '', last = ''] = FRAME;
  return alignSentences([first, a, last], [first, b, last], tolerance).length === 3;
}

function rows(pairs: readonly SentencePair[]): [string, string, string][] {
  return pairs.map(({ why, before, after }) => [why, before, after]);
}

describe('the same statement', () => {
  it.each(rows(SAME_STATEMENTS))('is found: %s', (_, a, b) => {
    expect(matches(a, b, 'same_statement')).toBe(true);
    expect(matches(b, a, 'same_statement')).toBe(true);
    expect(matchesInPlace(a, b, 'same_statement')).toBe(true);
  });

  it.each(rows(OTHER_STATEMENTS))('is not taken for another: %s', (_, a, b) => {
    expect(matches(a, b, 'same_statement')).toBe(false);
    expect(matches(b, a, 'same_statement')).toBe(false);
    expect(matchesInPlace(a, b, 'same_statement')).toBe(false);
  });

  it.each(TURNED)('is not taken for what a few words turn it into: %s', (line) => {
    const [a, b] = bothOf(line);
    expect(a).not.toBe(b);
    expect(matches(a, b, 'same_statement')).toBe(false);
    expect(matches(b, a, 'same_statement')).toBe(false);
    expect(matchesInPlace(a, b, 'same_statement')).toBe(false);
  });

  it.each(UNTURNED)('is found though a few words came: %s', (line) => {
    const [a, b] = bothOf(line);
    expect(a).not.toBe(b);
    expect(matches(a, b, 'same_statement')).toBe(true);
    expect(matches(b, a, 'same_statement')).toBe(true);
  });
});

describe('a rewording', () => {
  it.each(rows([...REWORDINGS_IN_PLACE, ...REWORDINGS_ANYWHERE, ...SAME_STATEMENTS]))(
    'is recognised in its place: %s',
    (_, a, b) => {
      expect(matchesInPlace(a, b, 'reworded')).toBe(true);
      expect(matchesInPlace(b, a, 'reworded')).toBe(true);
    },
  );

  it.each(rows(REWORDINGS_ANYWHERE))('is recognised wherever it stands: %s', (_, a, b) => {
    expect(matches(a, b, 'reworded')).toBe(true);
    expect(matches(b, a, 'reworded')).toBe(true);
  });

  it.each(rows([...NO_REWORDINGS_ANYWHERE, ...NO_REWORDINGS]))(
    'is not made of another sentence elsewhere: %s',
    (_, a, b) => {
      expect(matches(a, b, 'reworded')).toBe(false);
      expect(matches(b, a, 'reworded')).toBe(false);
    },
  );

  it.each(rows(NO_REWORDINGS))('is not made of a new sentence in the place of a removed one: %s', (_, a, b) => {
    expect(matchesInPlace(a, b, 'reworded')).toBe(false);
    expect(matchesInPlace(b, a, 'reworded')).toBe(false);
  });
});

describe('a sentence cut in two, or two joined,', () => {
  const WHOLE =
    'The council approved the bridge over the northern channel in June, and the ferry company laid off forty of its pilots.';
  const HALVES = [
    'The council approved the bridge over the northern channel in June.',
    'The ferry company laid off forty of its pilots.',
  ];
  const [FIRST = '', LAST = ''] = FRAME;

  it('is matched by the half that keeps most of it, the other stays open', () => {
    const cut = alignSentences([FIRST, WHOLE, LAST], [FIRST, ...HALVES, LAST], 'reworded');
    expect(cut.map(({ before, after }) => [before, after])).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
    ]);
    const joined = alignSentences([FIRST, ...HALVES, LAST], [FIRST, WHOLE, LAST], 'reworded');
    expect(joined.map(({ before, after }) => [before, after])).toEqual([
      [0, 0],
      [1, 1],
      [3, 2],
    ]);
  });

  it('is no longer the same statement', () => {
    expect(alignSentences([FIRST, WHOLE, LAST], [FIRST, ...HALVES, LAST], 'same_statement')).toHaveLength(2);
  });
});

describe('an edited article', () => {
  it('is told apart into what moved, was reworded, was taken out and put in', () => {
    const before = [
      'The harbour of Brenn froze over in the second week of January.',
      'Two ferries were stuck in the ice for nine days.',
      'The navy said it had no icebreaker to spare.',
      'A baker walked across the ice to sell bread to the crews.',
      'Nobody was hurt.',
    ];
    const after = [
      'Nobody was hurt.',
      'The harbour of Brenn froze over in the second week of January.',
      'Two ferries, not three as first reported, were stuck in the ice for ten days.',
      'The navy said it had no icebreaker to spare.',
      'Insurers put the damage at two million.',
    ];
    expect(alignSentences(before, after, 'reworded').map(({ before, after, kind }) => [before, after, kind])).toEqual([
      [0, 1, 'exact'],
      [1, 2, 'fuzzy'],
      [2, 3, 'exact'],
      [4, 0, 'exact'],
    ]);
  });

  it('is followed through a table in which every figure changed', () => {
    const rows = (factor: number): string[] =>
      ['Ostra', 'Brenn', 'Zlatna', 'Graz', 'Split', 'Bergen', 'Lyon', 'Nice', 'Tomsk', 'Omsk'].flatMap(
        (town, place) => [
          `In ${town} the level rose by ${place * factor + 3} centimetres in the night, the service said.`,
          `In ${town} the level fell by ${place * factor + 5} centimetres in the morning, the service said.`,
        ],
      );
    const [first, last] = ['The service measures the level of the river in ten towns.', 'It warns of more rain.'];
    const matches = alignSentences([first, ...rows(7), last], [first, ...rows(11), last], 'reworded');
    expect(matches.map(({ before, after }) => after - before)).toEqual(Array.from({ length: 22 }, () => 0));
  });
});
