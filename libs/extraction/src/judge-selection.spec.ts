import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from './extract-article';
import { judgeSelection, type SelectionJudgement } from './judge-selection';

const SAMPLE = join(__dirname, '../../../samples/article.md');

/** The text, with the selection between bars. */
function judged(marked: string): SelectionJudgement {
  const [before = '', selected = '', after = ''] = marked.split('|');
  const selection = { start: before.length, end: before.length + selected.length };
  return judgeSelection(before + selected + after, selection, 'en');
}

describe('judgeSelection', () => {
  it('judges each claim of an article as the article did', async () => {
    const { text, claims, article } = await extractArticle({ format: 'markdown', content: readFileSync(SAMPLE) });
    expect(claims.length).toBeGreaterThan(20);
    for (const claim of claims) {
      const { attribution, kind, checkWorthy, checkWorthyReasons } = claim;
      expect(judgeSelection(text, claim, article.language, claim.citations.length)).toEqual({
        attribution,
        kind,
        checkWorthy,
        checkWorthyReasons,
      });
    }
  });

  it('keeps, for half a sentence, who is credited in the other half', () => {
    const before = 'The harbour master Ann Author has run the port since 2001.\n\n';
    expect(judged(`${before}Author said that the pier burned in May| and that 40 boats sank|.`)).toMatchObject({
      attribution: { speaker: 'Ann Author', mention: null, scope: 'carried-forward' },
      kind: 'fact',
      checkWorthy: true,
    });
    expect(judged(`${before}|The pier may reopen|, but it has burned twice, Author said.`)).toMatchObject({
      attribution: { speaker: 'Ann Author', scope: 'carried-back' },
      kind: 'prediction',
    });
  });

  it('credits nobody with the half that stands in front of what was said', () => {
    expect(
      judged('|It rained in Odesa all day,| but the mayor Bob Writer said that it was dry.').attribution,
    ).toBeNull();
    expect(
      judged('It rained in Odesa all day, but| the mayor Bob Writer said that it was dry|.').attribution,
    ).toMatchObject({ speaker: 'Bob Writer', scope: 'explicit' });
  });

  it('reads a quotation through, whether its marks are selected or not', () => {
    const { kind, attribution } = judged('“We waited for years. |Nobody came to the port|,” Ann Author said.');
    expect(kind).toBe('quote');
    expect(attribution).toMatchObject({ speaker: 'Ann Author' });
  });

  it('judges what reaches over sentences and paragraphs as one', () => {
    const { attribution, checkWorthy } = judged(
      'Nobody knew.\n\n|It burned in 2024.\n\nIt burned again, Ann Author said.| So.',
    );
    expect(attribution).toMatchObject({ speaker: 'Ann Author' });
    expect(checkWorthy).toBe(true);
  });

  it.each([
    [-5, -1],
    [3, 3],
    [5, 2],
    [4, 5],
    [0, 99],
    [200, 300],
  ])('takes the places %p to %p', (start, end) => {
    expect(judgeSelection('One. Two.', { start, end }, 'en@@')).toMatchObject({ attribution: null, kind: 'fact' });
  });

  it('takes no longer for a long text than for a short one', () => {
    const text = 'The mayor, who “knew” it (as he said) and told the Daily Sample, '.repeat(30_000);
    const before = performance.now();
    judgeSelection(text, { start: 900_000, end: 1_100_000 }, 'en');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
