import { alignSentences } from './align-sentences';

describe('aligning two texts', () => {
  it('pairs the same sentences wherever they moved, and leaves the others open', () => {
    const before = ['The harbour froze in January.', 'Two ferries were stuck.', 'Nobody was hurt.'];
    const after = ['Nobody was hurt.', 'The harbour froze in January.', 'A third ferry turned back to Gdansk.'];
    expect(alignSentences(before, after, 'same_statement')).toEqual([
      { before: 0, after: 1, kind: 'exact', similarity: 1 },
      { before: 2, after: 0, kind: 'exact', similarity: 1 },
    ]);
  });
});
