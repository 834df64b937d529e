import fc from 'fast-check';
import { article } from '../test/article';
import { editArticle } from '../test/edit-article';
import { seeded } from '../test/mutate';
import { alignSentences } from './align-sentences';
import { type SentenceMatch, type Tolerance } from './contract';

const TEXTS = article().map(({ text }) => text);

const tolerance = fc.constantFrom<Tolerance>('reworded', 'same_statement');
const sentence = fc.oneof(
  fc.constantFrom(
    ...TEXTS.slice(0, 12),
    'Yes.',
    '',
    ' ',
    '“Yes.”',
    '"Yes."',
    '没有。',
    'It fell by 5%.',
    'It fell by 6%.',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(sentence, { maxLength: 20 });
/** Sentences of words that no other has, on either side. */
function unrelated(prefix: string): fc.Arbitrary<string[]> {
  const word = (number: number): string =>
    `${prefix}${number.toString().replace(/\d/g, (digit) => 'bcdfghjkvz'.charAt(Number(digit)))}`;
  return fc
    .array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 8 })
    .map((numbers) => numbers.map((number) => [0, 1, 2, 3].map((step) => word(number + step)).join(' ')));
}

/** With others put in at places drawn from a seed, and where each sentence then stands. */
function mixed(list: readonly string[], others: readonly string[], seed: number): { list: string[]; places: number[] } {
  const random = seeded(seed);
  const tagged = list.map((item, place): { item: string; place: number | null } => ({ item, place }));
  for (const item of others) tagged.splice(Math.floor(random() * (tagged.length + 1)), 0, { item, place: null });
  const places = list.map((_, place) => tagged.findIndex((one) => one.place === place));
  return { list: tagged.map(({ item }) => item), places };
}

describe('aligning, whatever is given,', () => {
  it('finds every sentence of a text in the text itself, where it is', () => {
    fc.assert(
      fc.property(text, tolerance, (list, tolerance) => {
        expect(alignSentences(list, list, tolerance)).toEqual(
          list.map((_, place): SentenceMatch => ({ before: place, after: place, kind: 'exact', similarity: 1 })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('finds every sentence again, in whatever order they are', () => {
    const shuffledTexts = fc.shuffledSubarray([...TEXTS, ...TEXTS.slice(0, 5)], { minLength: TEXTS.length + 5 });
    fc.assert(
      fc.property(shuffledTexts, tolerance, (after, tolerance) => {
        const before = [...TEXTS, ...TEXTS.slice(0, 5)];
        const matches = alignSentences(before, after, tolerance);
        expect(matches).toHaveLength(before.length);
        for (const match of matches) {
          expect(match.kind).toBe('exact');
          expect(after[match.after]).toBe(before[match.before]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('matches one to one, in order, and always the same', () => {
    fc.assert(
      fc.property(text, text, tolerance, (before, after, tolerance) => {
        const matches = alignSentences(before, after, tolerance);
        expect(alignSentences(before, after, tolerance)).toEqual(matches);
        expect(matches.map((match) => match.before)).toEqual(
          [...new Set(matches.map((match) => match.before))].sort((a, b) => a - b),
        );
        expect(new Set(matches.map((match) => match.after)).size).toBe(matches.length);
        for (const match of matches) {
          const [mine, theirs] = [before[match.before], after[match.after]];
          expect(match.kind === 'exact').toBe(mine === theirs);
          expect(match.similarity).toBeGreaterThan(0);
          expect(match.similarity).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds as many copies of a sentence as both texts have', () => {
    fc.assert(
      fc.property(text, text, tolerance, (before, after, tolerance) => {
        const exact = alignSentences(before, after, tolerance).filter(({ kind }) => kind === 'exact');
        for (const one of new Set(before)) {
          const [mine, theirs] = [before, after].map((list) => list.filter((other) => other === one).length);
          const matched = exact.filter((match) => before[match.before] === one).length;
          expect(matched).toBe(Math.min(mine ?? 0, theirs ?? 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is not swayed by unrelated sentences on either side', () => {
    fc.assert(
      fc.property(fc.nat(), unrelated('q'), unrelated('w'), (seed, others, more) => {
        const before = editArticle(article(), seeded(seed)).map((edited) => edited.sentence.text);
        const plain = alignSentences(before, TEXTS, 'same_statement');
        const [mine, theirs] = [mixed(before, others, seed), mixed(TEXTS, more, seed + 1)];
        const moved = plain.map((match) => ({
          ...match,
          before: mine.places[match.before],
          after: theirs.places[match.after],
        }));
        expect(alignSentences(mine.list, theirs.list, 'same_statement')).toEqual(moved);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sentence that stands in a text several times', () => {
  const places = (before: string[], after: string[]): number[][] =>
    alignSentences(before, after, 'same_statement').map((match) => [match.before, match.after]);

  it('is paired with the copy beside the same neighbours', () => {
    expect(places(['Yes.', 'a', 'Yes.', 'b'], ['a', 'Yes.', 'b'])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    expect(places(['a', 'Yes.', 'b', 'Yes.', 'c', 'Yes.'], ['x', 'Yes.', 'c', 'a', 'Yes.', 'b'])).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
      [3, 1],
      [4, 2],
    ]);
  });

  it('is paired in order where nothing else tells', () => {
    expect(places(['a', 'Yes.', 'b', 'Yes.', 'c'], ['Yes.', 'd', 'Yes.'])).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });
});
