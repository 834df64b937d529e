import {
  NO_REWORDINGS,
  NO_REWORDINGS_ANYWHERE,
  OTHER_STATEMENTS,
  REWORDINGS_ANYWHERE,
  REWORDINGS_IN_PLACE,
  SAME_STATEMENTS,
  type SentencePair,
} from '../test/sentence-pairs';
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
