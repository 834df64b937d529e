import { contentDrift, hasLostQuote } from './content-drift';
import { DEFAULT_LINK_POLICY } from './link-policy';

describe('a page against what was relied on', () => {
  it.each([
    [0, 'same'],
    [3, 'same'],
    [4, 'edited'],
    [12, 'edited'],
    [13, 'drifted'],
    [64, 'drifted'],
  ] as const)('that differs in %i bits is %s', (bits, drift) => {
    expect(contentDrift(bits, DEFAULT_LINK_POLICY)).toBe(drift);
  });

  it('loses only words that were found before', () => {
    expect(hasLostQuote({ quoteThen: 'exact', quoteNow: 'missing' })).toBe(true);
    expect(hasLostQuote({ quoteThen: 'fuzzy', quoteNow: 'missing' })).toBe(true);
    expect(hasLostQuote({ quoteThen: 'missing', quoteNow: 'missing' })).toBe(false);
    expect(hasLostQuote({ quoteThen: 'exact', quoteNow: 'fuzzy' })).toBe(false);
    expect(hasLostQuote({ quoteThen: null, quoteNow: null })).toBe(false);
  });
});
