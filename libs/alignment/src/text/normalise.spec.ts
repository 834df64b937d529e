import fc from 'fast-check';
import { normalise, normaliseWithPlaces } from './normalise';

describe('normalising', () => {
  it.each([
    ['“Yes,” he said.', '"Yes," he said.'],
    ['« Oui », dit-il.', '"Oui", dit-il.'],
    ['„Ja“, sagte er.', '"Ja", sagte er.'],
    ['「はい」', '"はい"'],
    ['Maduro’s ‘deal’', "Maduro's 'deal'"],
    ['a — b', 'a-b'],
    ['a–b', 'a-b'],
    ['a -- b', 'a-b'],
    ['wait…', 'wait...'],
    ['wait . . .', 'wait ...'],
    ['two  words\n\nmore\u00a0words', 'two words more words'],
    ['5 %', '5%'],
    ['Vraiment ?', 'Vraiment?'],
    ['sec\u00adond', 'second'],
    ['cafe\u0301', 'café'],
    ['ﬁnal', 'final'],
    ['  outer  ', 'outer'],
    ['Case Stays', 'Case Stays'],
  ])('makes %j %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('twice is as good as once, and the places lead back', () => {
    const piece = fc.constantFrom(
      '“',
      '«',
      '»',
      ' ',
      '\u00a0',
      '—',
      '-',
      '…',
      '.',
      "'",
      'e\u0301',
      '😀',
      'a',
      '?',
      '\u200b',
      'ﬁ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (raw) => {
        expect(normalise(normalise(raw))).toBe(normalise(raw));
        const placed = normaliseWithPlaces(raw);
        expect(placed.text.trim()).toBe(normalise(raw));
        expect([placed.starts.length, placed.ends.length]).toEqual([placed.text.length, placed.text.length]);
        placed.starts.forEach((start, unit) => {
          expect(start).toBeLessThan(placed.ends[unit] ?? 0);
          expect(start).toBeGreaterThanOrEqual(placed.starts[unit - 1] ?? 0);
        });
        expect(placed.ends.at(-1) ?? 0).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 200 },
    );
  });

  // What takes time quadratic in the text never comes to its end here.
  it.each([' ', '-', ' -', '.', '. ', '«', '\u0301', '“ ', '\u200b', '\u1100'])(
    'ends for a long text of nothing but %p',
    (piece) => {
      const { text, starts } = normaliseWithPlaces(piece.repeat(100_000));
      expect(starts).toHaveLength(text.length);
    },
  );
});
