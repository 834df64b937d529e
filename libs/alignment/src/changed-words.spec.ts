import fc from 'fast-check';
import { changedWords } from './changed-words';
import { type WordChange } from './contract';

/** `[-removed-]`, `{+added+}`, and what was kept as it is. */
function shown(before: string, after: string): string {
  const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return changedWords(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

function side(changes: readonly WordChange[], left: 'removed' | 'added'): string {
  return changes.flatMap(({ kind, text }) => (kind === 'kept' || kind === left ? text : [])).join('');
}

describe('the words that changed', () => {
  it.each([
    ['nothing', 'The ice was thick.', 'The ice was thick.', 'The ice was thick.'],
    ['a word', 'The ice was thick.', 'The ice was thin.', 'The ice was [-thick-]{+thin+}.'],
    ['a word added', 'The ice was thick.', 'The ice was very thick.', 'The ice was{+ very+} thick.'],
    ['a word left out', 'The ice was very thick.', 'The ice was thick.', 'The ice was[- very-] thick.'],
    ['the end', 'The ice was thick.', 'The ice was thick!', 'The ice was thick[-.-]{+!+}'],
    ['a figure', 'It cost 1,200 euros.', 'It cost 1,300 euros.', 'It cost [-1,200-]{+1,300+} euros.'],
    ['white space only', 'The ice  was', 'The ice was', 'The ice[-  -]{+ +}was'],
    ['everything', 'ice', 'snow', '[-ice-]{+snow+}'],
    ['from nothing', '', 'The ice.', '{+The ice.+}'],
    ['to nothing', 'The ice.', '', '[-The ice.-]'],
    ['nothing of nothing', '', '', ''],
    ['Chinese', '外交部昨天证实了消息。', '外交部昨天没有证实消息。', '外交部昨天{+没有+}证实[-了-]消息。'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('are one removal and one addition where the texts are too different to compare', () => {
    const [before, after] = ['ice', 'snow'].map((word) =>
      Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' '),
    );
    const changes = changedWords(`Start. ${before ?? ''} End.`, `Start. ${after ?? ''} End.`);
    const kinds = changes.map(({ kind, text }) => [kind, text.slice(0, 7)]);
    expect(kinds).toEqual([
      ['kept', 'Start. '],
      ['removed', 'ice0 ic'],
      ['added', 'snow0 s'],
      ['kept', ' End.'],
    ]);
  });

  it('are still told one by one in a long text with few changes', () => {
    const words = Array.from({ length: 50_000 }, (_, at) => `word${at % 999}`);
    const changed = words.with(20_000, 'ice').with(40_000, 'snow');
    const changes = changedWords(words.join(' '), changed.join(' '));
    expect(changes.map(({ kind }) => kind).join(' ')).toBe('kept removed added kept removed added kept');
    expect([changes[2]?.text, changes[5]?.text]).toEqual(['ice', 'snow']);
  });

  it('give both texts again, character for character, and no step twice in a row', () => {
    const piece = fc.constantFrom(
      'the',
      'ice',
      'ICE',
      ' ',
      '  ',
      '\n',
      '\u00a0',
      ',',
      '.',
      '“',
      "'",
      '1,5',
      '冰',
      '雪',
      'e\u0301',
      '😀',
      '-',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changedWords(before, after);
        expect(side(changes, 'removed')).toBe(before);
        expect(side(changes, 'added')).toBe(after);
        expect(changes.every(({ text: step }) => step !== '')).toBe(true);
        expect(changes.every(({ kind }, at) => kind !== changes[at + 1]?.kind)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['words', 'ice ', 'snow '],
    ['one word', 'ice', 'snow'],
    ['white space', ' ', '\n'],
    // What takes time quadratic in the text never comes to its end here.
  ])('are told of long texts of nothing but %s', (_, one, other) => {
    const [before, after] = [one.repeat(100_000), `${other.repeat(100_000)}.`];
    const changes = changedWords(before, after);
    expect([side(changes, 'removed'), side(changes, 'added')]).toEqual([before, after]);
  });
});
