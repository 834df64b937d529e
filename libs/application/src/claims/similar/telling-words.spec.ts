import { tellingWords } from './telling-words';
import { WordStatistics } from './word-statistics';

const COMMON = { the: 0.6, of: 0.5, in: 0.4, was: 0.3, year: 0.1, minister: 0.02 };
const statisticsOf = (claims: number) => new WordStatistics(claims, Object.keys(COMMON), Object.values(COMMON));

describe('tellingWords', () => {
  it('asks for any two words that few claims have by chance', () => {
    expect(tellingWords(['the', 'orinoco', 'belt', 'of'], statisticsOf(200_000))).toBe("'orinoco' & 'belt'");
  });

  it('pairs a rare word with a common one as long as the claims are few', () => {
    expect(tellingWords(['orinoco', 'minister', 'the'], statisticsOf(1_000))).toBe(
      "'orinoco' & 'minister' | 'orinoco' & 'the'",
    );
    expect(tellingWords(['orinoco', 'pipeline', 'minister', 'the'], statisticsOf(10_000))).toBe(
      "'pipeline' & 'orinoco' | 'pipeline' & 'minister' | 'orinoco' & 'minister'",
    );
  });

  it('asks for as many of the rarest as it takes where no two tell anything', () => {
    expect(tellingWords(['the', 'minister', 'was', 'year', 'in'], statisticsOf(1_000))).toBe("'minister' & 'year'");
    expect(tellingWords(['the', 'minister', 'was', 'year', 'in'], statisticsOf(200_000))).toBe(
      "'minister' & 'year' & 'was' & 'in' & 'the'",
    );
  });

  it('asks for all words where even all of them tell nothing, and for none where there are none', () => {
    expect(tellingWords(['the', 'of'], statisticsOf(1_000_000))).toBe("'of' & 'the'");
    expect(tellingWords(['the'], statisticsOf(1_000_000))).toBe("'the'");
    expect(tellingWords([], statisticsOf(1_000_000))).toBe('');
  });

  it('takes the longest words for the rarest where nothing is known of them', () => {
    const query = tellingWords(['a', 'bb', 'ccc'], new WordStatistics(0, [], []));
    expect(query).toBe("'ccc' & 'bb' | 'ccc' & 'a' | 'bb' & 'a'");
  });

  it('asks for so many words at most, however many there are', () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`);
    const asked = new Set(tellingWords(words, statisticsOf(200_000)).match(/\w+/g));
    expect(asked.size).toBe(12);
  });

  it('writes what a tsquery would take for its own', () => {
    expect(tellingWords(["it's", 'a|b'], statisticsOf(1))).toBe("'it''s' & 'a|b'");
    expect(tellingWords(['a\\b'], statisticsOf(1))).toBe("'a\\\\b'");
  });
});
