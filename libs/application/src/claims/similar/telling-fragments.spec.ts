import fc from 'fast-check';
import { tellingFragments } from './telling-fragments';
import { WordStatistics } from './word-statistics';

const COMMON = { the: 0.6, and: 0.5, was: 0.4, that: 0.3, not: 0.2, there: 0.1, ministers: 0.05 };
const statisticsOf = (claims: number) => new WordStatistics(claims, Object.keys(COMMON), Object.values(COMMON));

/** As the database reads a pattern of ours: nothing but letters, digits, spaces and %. */
const fits = (words: string, pattern: string): boolean => new RegExp(`^${pattern.replaceAll('%', '.*')}$`).test(words);

const anyFits = (words: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => fits(words, pattern));

const CLAIM =
  'trade between the two countries came to about 200 million in 2024 while trade of russia with china passed 240 billion';

describe('tellingFragments', () => {
  it('makes patterns that the claim itself fits, each and every one', () => {
    const patterns = tellingFragments(CLAIM, statisticsOf(200_000));
    expect(patterns.length).toBeGreaterThanOrEqual(3);
    for (const pattern of patterns) expect([pattern, fits(CLAIM, pattern)]).toEqual([pattern, true]);
  });

  it('asks for fragments of rare words before those of common ones', () => {
    const rare = 'orinoco maracaibo zulia caracas guaira bolivar rosneft gdansk chavez marek okafor putin delcy'.split(
      ' ',
    );
    const patterns = tellingFragments(rare.join(' and that was not there '), statisticsOf(200_000));
    for (const letters of patterns.flatMap((pattern) => pattern.split('%')).filter(Boolean)) {
      expect([letters, rare.some((word) => word.includes(letters))]).toEqual([letters, true]);
    }
  });

  it('leaves a pattern that fits when a word is changed, wherever it stands', () => {
    const patterns = tellingFragments(CLAIM, statisticsOf(200_000));
    const words = CLAIM.split(' ');
    for (const place of words.keys()) {
      const changed = words.with(place, 'xxxx').join(' ');
      expect([changed, anyFits(changed, patterns)]).toEqual([changed, true]);
    }
  });

  it('leaves one when the sentence begins with its end', () => {
    const patterns = tellingFragments(CLAIM, statisticsOf(200_000));
    const half = CLAIM.indexOf('while');
    expect(anyFits(`${CLAIM.slice(half)} ${CLAIM.slice(0, half)}`.trim(), patterns)).toBe(true);
  });

  it('asks for more of what is common, and the more the more claims there are', () => {
    const longest = (claims: number) =>
      Math.max(...tellingFragments(CLAIM, statisticsOf(claims)).map((pattern) => pattern.split('%').length));
    expect(longest(100_000_000)).toBeGreaterThan(longest(1_000));
  });

  it('looks for a claim as it stands where nothing tells it from others', () => {
    expect(tellingFragments('yes', statisticsOf(1_000))).toEqual(['yes']);
    expect(tellingFragments('4', statisticsOf(1_000))).toEqual(['4']);
    expect(tellingFragments('the and was that not', statisticsOf(1_000_000))).toEqual(['the and was that not']);
  });

  it('looks for a short claim as it stands, too', () => {
    const patterns = tellingFragments('orinoco floods maracaibo', statisticsOf(200_000));
    expect(patterns).toContain('orinoco floods maracaibo');
    expect(patterns.length).toBeGreaterThan(1);
  });

  it('spreads over a text of which nothing is known', () => {
    const text = Array.from({ length: 300 }, (_, index) => (index * 7919).toString(36)).join('');
    const patterns = tellingFragments(text, new WordStatistics(0, [], []));
    const places = patterns
      .join('%')
      .split('%')
      .filter(Boolean)
      .map((letters) => text.indexOf(letters));
    for (const quarter of [0, 1, 2, 3]) {
      expect(places.some((place) => Math.floor((4 * place) / text.length) === quarter)).toBe(true);
    }
  });

  it('asks for so much at most, and for nothing without letters, whatever the text', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 10_000_000 }), (list, claims) => {
        const text = list.join(' ');
        const patterns = tellingFragments(text, statisticsOf(claims));
        expect(patterns.length).toBeGreaterThanOrEqual(1);
        expect(patterns.length).toBeLessThanOrEqual(6);
        for (const pattern of patterns) expect(fits(text, pattern)).toBe(true);
      }),
    );
  });
});
