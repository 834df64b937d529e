import fc from 'fast-check';
import { claimLikeness, wordOverlap } from './claim-likeness';

const even = () => 1;
const byLength = (word: string) => word.length;
const wordsOf = (text: string) => new Set(text.split(' '));

describe('claimLikeness', () => {
  it('is the mean of its two parts, and shows both', () => {
    expect(claimLikeness(0.5, 0.25)).toEqual({ score: 0.375, trigram: 0.5, fullText: 0.25 });
    expect(claimLikeness(1, 1).score).toBe(1);
    expect(claimLikeness(0, 0).score).toBe(0);
  });
});

describe('wordOverlap', () => {
  it('is the share that both have of the words that either has', () => {
    expect(wordOverlap(wordsOf('trade fell'), wordsOf('trade rose'), even)).toBeCloseTo(1 / 3);
    expect(wordOverlap(wordsOf('trade fell'), wordsOf('trade fell again and again'), even)).toBeCloseTo(2 / 4);
  });

  it('counts each word by its weight', () => {
    expect(wordOverlap(wordsOf('the Orinoco'), wordsOf('the Volga'), byLength)).toBeCloseTo(3 / 15);
    expect(wordOverlap(wordsOf('the Orinoco'), wordsOf('an Orinoco'), byLength)).toBeCloseTo(7 / 12);
  });

  it('is 0 where nothing is shared, and where there is nothing', () => {
    expect(wordOverlap(wordsOf('trade'), wordsOf('ports'), even)).toBe(0);
    expect(wordOverlap(new Set(), new Set(), even)).toBe(0);
    expect(wordOverlap(new Set(), wordsOf('ports'), even)).toBe(0);
  });

  it('is 1 for the same words, the same both ways, and never outside of 0 to 1', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const overlap = wordOverlap(new Set(one), new Set(other), byLength);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
        expect(wordOverlap(new Set(other), new Set(one), byLength)).toBeCloseTo(overlap);
        if (one.length > 0) expect(wordOverlap(new Set(one), new Set(one), byLength)).toBe(1);
      }),
    );
  });
});
