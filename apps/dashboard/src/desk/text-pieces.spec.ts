import { type Citation, type Claim } from '../api/types';
import { cutText } from './text-pieces';

const TEXT = 'Trade fell\n\nTrade fell to $200 million in 2024. Oil rose.\n';

const claimAt = (start: number, end: number, citations: readonly Partial<Citation>[] = [], lost = false): Claim =>
  ({ id: `${start}-${end}`, lost, selector: { position: { start, end } }, citations }) as unknown as Claim;

const shown = (claims: readonly Claim[]) =>
  cutText(TEXT, claims).map((pieces) =>
    pieces.map(({ text, claim, citation }) => [text, claim?.id ?? null, citation?.anchorText ?? null]),
  );

describe('the text of an article, cut for the desk', () => {
  it('has a paragraph for each line, and nothing of the article is lost', () => {
    expect(shown([])).toEqual([
      [['Trade fell', null, null]],
      [['Trade fell to $200 million in 2024. Oil rose.', null, null]],
    ]);
  });

  it('is cut where claims and their citations begin and end', () => {
    const fell = { anchorText: 'fell', position: { start: 18, end: 22 } };
    expect(shown([claimAt(12, 47, [fell]), claimAt(48, 57)])[1]).toEqual([
      ['Trade ', '12-47', null],
      ['fell', '12-47', 'fell'],
      [' to $200 million in 2024.', '12-47', null],
      [' ', null, null],
      ['Oil rose.', '48-57', null],
    ]);
  });

  it('gives words that two claims share to the shorter one', () => {
    expect(shown([claimAt(12, 57), claimAt(48, 57)])[1]).toEqual([
      ['Trade fell to $200 million in 2024. ', '12-57', null],
      ['Oil rose.', '48-57', null],
    ]);
  });

  it('passes over claims whose words the article has no longer', () => {
    expect(shown([claimAt(12, 47, [], true)])[1]).toEqual([
      ['Trade fell to $200 million in 2024. Oil rose.', null, null],
    ]);
  });

  it('knows of each piece where it stands', () => {
    for (const { start, text } of cutText(TEXT, [claimAt(12, 47), claimAt(48, 57)]).flat()) {
      expect(TEXT.slice(start, start + text.length)).toBe(text);
    }
  });
});
