import { WordStatistics } from './word-statistics';

describe('WordStatistics', () => {
  // PostgreSQL adds the least and the greatest share, and that of NULLs.
  const statistics = new WordStatistics(200_000, ['the', 'minister'], [0.6, 0.02, 0.02, 0.6, 0]);

  it('knows the shares of common words, and takes the others for rarer than any of them', () => {
    expect(statistics.frequencyOf('the')).toBe(0.6);
    expect(statistics.frequencyOf('minister')).toBe(0.02);
    expect(statistics.frequencyOf('orinoco')).toBeLessThan(0.02);
    expect(statistics.frequencyOf('orinoco')).toBeGreaterThan(0);
  });

  it('weighs a word the more the rarer it is, and none as nothing', () => {
    const weights = ['orinoco', 'minister', 'the'].map((word) => statistics.weightOf(word));
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(new WordStatistics(1, ['the'], [1]).weightOf('the')).toBeGreaterThan(0);
  });

  it('takes all words for equal where the database knows nothing', () => {
    const ignorant = new WordStatistics(0, [], []);
    expect(ignorant.weightOf('the')).toBe(ignorant.weightOf('orinoco'));
    expect(ignorant.frequencyOf('the')).toBeGreaterThan(0);
    expect(ignorant.frequencyOf('the')).toBeLessThan(0.01);
  });
});
