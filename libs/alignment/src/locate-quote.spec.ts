import fc from 'fast-check';
import { type LocatedQuote, type TextQuote } from './contract';
import { locateQuote } from './locate-quote';

const TEXT = [
  'The harbour of Brenn froze over in the second week of January, and two ferries were stuck in it for nine days.',
  'The operator said that the ice was thicker than in any winter since 1987 — about 40 centimetres — and asked the navy for help.',
  'The navy said that it had no icebreaker to spare. “We are a small country,” its spokesman told the Brenn Courier…',
  'On the ninth day the wind turned. The ferries left the harbour under their own steam, and the operator said that nobody was hurt.',
].join('\n\n');

/** A quotation of the text as a selector has it, with 32 characters of context. */
function quoteOf(text: string, exact: string, occurrence = 0): TextQuote {
  let start = text.indexOf(exact);
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(exact, start + 1);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

function found(text: string, quote: TextQuote, near = 0): string | null {
  const place = locateQuote(text, quote, near);
  return place === null ? null : text.slice(place.start, place.end);
}

function kindOf(place: LocatedQuote | null): string | null {
  return place?.kind ?? null;
}

describe('a quotation', () => {
  it('is found letter for letter', () => {
    const quote = quoteOf(TEXT, 'two ferries were stuck in it');
    const start = TEXT.indexOf(quote.exact);
    expect(locateQuote(TEXT, quote, 0)).toEqual({ start, end: start + 28, kind: 'exact', similarity: 1 });
  });

  it('of several copies is the one in the same context, wherever it was expected', () => {
    const copies = [0, 1, 2].map((occurrence) => quoteOf(TEXT, 'said that', occurrence));
    const places = copies.map((quote) => locateQuote(TEXT, quote, TEXT.length)?.start);
    expect(places[0]).toBe(TEXT.indexOf('said that'));
    expect(new Set(places).size).toBe(3);
  });

  it('of several copies in the same context is the nearest', () => {
    const text = 'Yes, we can. Yes, we can. Yes, we can. Yes, we can.';
    const quote = { exact: 'we can', prefix: '', suffix: '' };
    expect(locateQuote(text, quote, 15)?.start).toBe(18);
    expect(locateQuote(text, quote, 0)?.start).toBe(5);
    expect(locateQuote(text, quote, 1000)?.start).toBe(44);
    expect(locateQuote(text, quote, Number.NaN)?.start).toBe(5);
  });

  it.each([
    ['straight quotation marks', '"We are a small country," its spokesman'],
    ['hyphens for dashes', 'since 1987 - about 40 centimetres - and asked'],
    ['no space around dashes', 'since 1987—about 40 centimetres—and asked'],
    ['full stops for an ellipsis', 'told the Brenn Courier...'],
    ['line breaks and no-break spaces', 'for nine\u00a0days.\nThe operator  said'],
    ['a soft hyphen', 'the sec\u00adond week'],
  ])('is found with %s', (_, exact) => {
    const place = locateQuote(TEXT, { exact, prefix: '', suffix: '' }, 0);
    expect(kindOf(place)).toBe('normalised');
    expect(TEXT.slice(place?.start, place?.end)).toMatch(/^\S.*\S$/s);
  });

  it('is given as it stands in the text, not in the quotation', () => {
    expect(found(TEXT, { exact: '"We are a small country,"', prefix: '', suffix: '' })).toBe(
      '“We are a small country,”',
    );
    expect(found('Le prix : « trop cher » !', { exact: '"trop cher"', prefix: '', suffix: '' })).toBe('« trop cher »');
    expect(found('Il dit cafe\u0301 noir', { exact: 'café', prefix: '', suffix: '' })).toBe('cafe\u0301');
  });

  it('is found with some characters wrong, whole words at a time', () => {
    const quote = quoteOf(TEXT, 'the ice was thicker than in any winter since 1987');
    const edited = TEXT.replace(
      'the ice was thicker than in any winter since',
      'the ice had been thicker than in any year since',
    );
    const place = locateQuote(edited, quote, 0);
    expect(kindOf(place)).toBe('fuzzy');
    expect(edited.slice(place?.start, place?.end)).toBe('the ice had been thicker than in any year since 1987');
    expect(place?.similarity).toBeGreaterThan(0.75);
    expect(place?.similarity).toBeLessThan(1);
  });

  it('is found where it moved, and where its context changed', () => {
    const quote = quoteOf(TEXT, 'two ferries were stuck in it for nine days');
    const paragraphs = TEXT.replace('nine days', 'ten days').split('\n\n');
    expect(found([...paragraphs.slice(1), paragraphs[0]].join('\n\n'), quote)).toBe(
      'two ferries were stuck in it for ten days',
    );
    expect(found('There two ferries were stuck in it for eight days.', quote)).toBe(
      'two ferries were stuck in it for eight days',
    );
  });

  it('is not found in what shares only some of its words', () => {
    const quote = quoteOf(TEXT, 'The ferries left the harbour under their own steam');
    expect(locateQuote('The ferries of Brenn were sold to a harbour in the south.', quote, 0)).toBeNull();
    expect(locateQuote('', quote, 0)).toBeNull();
  });

  it('that is short is not taken for the same word in another context', () => {
    const quote = { exact: 'the deal', prefix: 'They shook hands on ', suffix: ' in the evening.' };
    expect(locateQuote('Nobody remembers the deal of 1987.', quote, 0)).toBeNull();
    expect(locateQuote('Nobody liked the meal of the day.', quote, 0)).toBeNull();
    expect(found('In the end they shook hands on the deal in the evening.', quote)).toBe('the deal');
    expect(found('Nobody remembers the deal of 1987.', { exact: 'the deal', prefix: '', suffix: '' })).toBe('the deal');
  });

  it('is not found inside of another word, unless it was', () => {
    const quote = { exact: 'oil and gas', prefix: 'sold ', suffix: ' to all its neighbours' };
    expect(locateQuote('In the turmoil and gassing nobody noticed.', quote, 0)).toBeNull();
    const cut = { exact: 'moil and gas', prefix: 'In the tur', suffix: 'sing nobody' };
    expect(found('In the turmoil and gassing nobody noticed.', cut)).toBe('moil and gas');
  });

  it('that could be in two places about as well is in none', () => {
    const quote = { exact: 'the operator asked the navy for an icebreaker', prefix: '', suffix: '' };
    const [a, b] = ['the operator asked our navy for an icebreaker', 'the operator asked the navy for one icebreaker'];
    expect(found(`On Monday ${a}.`, quote)).toBe(a);
    expect(found(`On Monday ${a}. On Friday ${b}.`, quote)).toBeNull();
    const placed = { ...quote, prefix: 'On Friday ', suffix: '.' };
    expect(found(`Already on Monday ${a}. Then, on Friday ${b}.`, placed)).toBe(b);
  });

  it('that is long is found by its two ends', () => {
    const long = TEXT.slice(0, TEXT.indexOf(' harbour under'));
    const edited = TEXT.replace('and two ferries', 'and three old ferries').replace('an icebreaker', 'a ship');
    const place = locateQuote(edited, { exact: long, prefix: '', suffix: ' harbour under their' }, 0);
    expect(kindOf(place)).toBe('fuzzy');
    expect(place?.start).toBe(0);
    expect(edited.slice(place?.start, place?.end).slice(-20)).toBe(long.slice(-20));
  });

  it('of a script without spaces is found too', () => {
    const text = '市政府上周批准了新的地铁线路建设计划，但是没有公布具体的时间表和预算安排。';
    const quote = { exact: '但没有公布具体时间表和预算', prefix: '地铁线路建设计划，', suffix: '安排。' };
    expect(found(text, quote)).toBe('但是没有公布具体的时间表和预算');
  });

  it.each([
    // A place between letters of these scripts is between words; between those of `Sept` it is not.
    ['モスクワの会談は木曜日に終わり次の会談は来月', 'クワの会談は木曜日に終わった', 'クワの会談は木曜日に終わ'],
    [
      'The Scrape of September, the worst in a century',
      'crape of September, the worse',
      'Scrape of September, the worst',
    ],
  ])('ends between words: %s', (text, exact, expected) => {
    expect(found(text, { exact, prefix: text.slice(0, text.indexOf(exact.slice(0, 5))), suffix: '' })).toBe(expected);
  });

  it('never cuts a surrogate pair', () => {
    const text = 'The flag 🇺🇦 and the 😀 face';
    expect(locateQuote(text, { exact: '\ude00', prefix: '', suffix: '' }, 0)).toBeNull();
    expect(found(text, { exact: '😀', prefix: '', suffix: '' })).toBe('😀');
  });

  it('without anything in it is found nowhere', () => {
    expect(locateQuote(TEXT, { exact: '', prefix: 'The ', suffix: '' }, 0)).toBeNull();
    expect(locateQuote(TEXT, { exact: '   \u00a0  \u200b ', prefix: '', suffix: '' }, 0)).toBeNull();
  });
});

describe('locating, whatever is given,', () => {
  const words = fc.constantFrom(
    'the',
    'ice',
    'said',
    'Brenn',
    '“',
    '”',
    '—',
    '…',
    '\u00a0',
    '😀',
    '没有',
    'é',
    'e\u0301',
    '. ',
    '\n\n',
  );
  const text = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  );

  it('finds every stretch of a text where it is', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const characters = Array.from(whole);
        const first = from % characters.length;
        const exact = characters.slice(first, first + 1 + (length % (characters.length - first))).join('');
        const start = characters.slice(0, first).join('').length;
        const end = start + exact.length;
        const prefix = characters.slice(Math.max(0, first - 20), first).join('');
        const quote = { exact, prefix, suffix: Array.from(whole.slice(end)).slice(0, 20).join('') };
        expect(locateQuote(whole, quote, start)).toEqual({ start, end, kind: 'exact', similarity: 1 });
      }),
      { numRuns: 500 },
    );
  });

  it('gives a stretch of whole characters, or nothing, and always the same', () => {
    const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 }));
    fc.assert(
      fc.property(anything, anything, anything, anything, fc.integer(), (whole, exact, prefix, suffix, near) => {
        const place = locateQuote(whole, { exact, prefix, suffix }, near);
        expect(locateQuote(whole, { exact, prefix, suffix }, near)).toEqual(place);
        if (place === null) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(whole.length);
        for (const edge of [place.start, place.end]) {
          expect(whole.slice(edge - 1, edge + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds a stretch with one word exchanged, or nothing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 60, max: 200 }), fc.nat(), (from, length, at) => {
        const start = TEXT.indexOf(' ', from % (TEXT.length - 220)) + 1;
        const end = TEXT.indexOf(' ', start + length);
        const list = TEXT.slice(start, end).split(' ');
        list[1 + (at % (list.length - 2))] = 'almonds';
        const quote = {
          exact: list.join(' '),
          prefix: TEXT.slice(Math.max(0, start - 32), start),
          suffix: TEXT.slice(end, end + 32),
        };
        const place = locateQuote(TEXT, quote, 0);
        expect([place?.start, place?.end]).toEqual([start, end]);
      }),
      { numRuns: 100 },
    );
  });
});

// What takes time quadratic in the text never comes to its end here.
describe('an end', () => {
  it.each([
    ['a text of one letter', 'a'.repeat(200_000), `${'a'.repeat(100)}b${'a'.repeat(100)}`],
    ['a text of one word', 'ice '.repeat(50_000), `${'ice '.repeat(30)}ace ${'ice '.repeat(30)}`],
    ['a long text and a long quotation', TEXT.repeat(400), TEXT.repeat(3).replaceAll('ice', 'snow')],
    ['a text of white space', ' '.repeat(200_000), 'the ice was thick'],
    ['many copies', 'said that '.repeat(20_000), 'said that'],
  ])('is come to for %s', (_, text, exact) => {
    const place = locateQuote(text, { exact, prefix: 'x', suffix: 'y' }, text.length / 2);
    expect(place === null || place.start < place.end).toBe(true);
  });
});
