import { attributeParagraphs } from '../attribution/attribute-claims';
import { type ClaimKind } from '../contract';
import { judgeCheckWorthiness } from './check-worthiness';
import { kindOf } from './kind';

function judged(text: string, citations = 0): { kind: ClaimKind; checkWorthy: boolean; reasons: string[] } {
  const [[sentence] = []] = attributeParagraphs([{ text, sentences: [{ start: 0, end: text.length }] }]);
  if (sentence === undefined) throw new Error('One sentence is needed.');
  const kind = kindOf(text, sentence, null);
  return { kind, ...judgeCheckWorthiness({ text, sentence, kind, citations }) };
}

describe('the kind of a claim', () => {
  it.each<[ClaimKind, string]>([
    [
      'quote',
      '“Nobody knows what comes next,” the mayor of Odesa told the Daily Sample in a long interview on Monday.',
    ],
    [
      'fact',
      'The president “warmly” welcomed him and wished him “all the best” as the two signed an agreement in May.',
    ],
    ['prediction', 'Experts say the losses are likely to be limited.'],
    ['prediction', 'The port will open in May.'],
    ['fact', 'The port opened on May 5, which may surprise some.'],
    ['fact', 'The plan is a threat that would go away if they paid, he said, and it was dropped in May.'],
    ['opinion-analysis', 'The Kremlin appears to be taking a wait-and-see approach.'],
    ['opinion-analysis', 'Why did nobody ask?'],
    ['fact', 'Trade came to $200 million in 2024, the ministry noted.'],
    ['prediction', 'Der Hafen könnte im Mai öffnen.'],
    ['prediction', 'El presidente podría renunciar.'],
  ])('is %s: %s', (kind, text) => {
    expect(judged(text).kind).toBe(kind);
  });
});

describe('check-worthiness', () => {
  it.each([
    'Trade came to $200 million in 2024.',
    'Caracas approved the extension of its contracts with Roszarubezhneft.',
    '“There are no instructions to break ties with Trump,” he said.',
    'As Maduro awaits trial in New York, the Kremlin appears to be waiting.',
  ])('holds for %s', (text) => {
    expect(judged(text).checkWorthy).toBe(true);
  });

  it.each([
    'Experts say the losses are likely to be limited.',
    '“It could be good news for him,” she said.',
    '“Why can’t we do whatever we want?”',
    'It was like that.',
  ])('does not hold for %s', (text) => {
    expect(judged(text).checkWorthy).toBe(false);
  });

  it('says why, for and against', () => {
    const { reasons } = judged('Experts say that Russia is unlikely to leave in 2026.', 1);
    expect(reasons).toEqual(
      expect.arrayContaining([
        '+ gives a date',
        '+ cites a source by a link',
        '+ names a party, place or thing',
        '- is a forecast',
      ]),
    );
  });
});
