import fc from 'fast-check';
import { WordReader } from './word-reader';

const ENGLISH = ['the of and to in that was for with which has been but'];

/** What makes each word of a sentence the same as another's. */
function forms(sentence: string, language = ENGLISH): string[] {
  return WordReader.for(language)
    .read(sentence)
    .map(({ form }) => form);
}

/** Whether two spellings read as the same words. */
function areSame(a: string, b: string): boolean {
  const reader = WordReader.for(ENGLISH);
  const ids = (text: string): number[] => reader.read(text).map(({ id }) => id);
  return ids(a).join(' ') === ids(b).join(' ');
}

function kinds(sentence: string): Record<string, string> {
  return Object.fromEntries(
    WordReader.for(ENGLISH)
      .read(sentence)
      .map(({ form, kind }) => [form, kind]),
  );
}

describe('figures', () => {
  it.each([
    ['1,000', '1000'],
    ['1.000', '1000'],
    ['1 000', '1000'],
    ['1\u202f000', '1000'],
    ["1'000", '1000'],
    ['1,234,567.5', '1.234.567,5'],
    ['3.5 million', '3,500,000'],
    ['3,5 Millionen', '3500000'],
    ['two', '2'],
    ['twelve', '12'],
    ['zwölf', '12'],
    ['twenty-five', '25'],
    ['two hundred and', '200 and'],
    ['one million five hundred thousand', '1,500,000'],
    ['two thousand five hundred million', '2,500,000,000'],
    ['2 mil millones', '2.000.000.000'],
    ['二十五', '25'],
    ['三千万', '30,000,000'],
    ['一百二十五', '125'],
    ['٢٥', '25'],
    ['1.50', '1.5'],
    ['0,125', '0.125'],
    ['5%', '5 percent'],
    ['$5', '5 dollars'.split(' ').reverse().join(' ')],
    ['Sept. 5', 'September 5'],
    ['first', 'First'],
  ])('%j and %j are the same', (a, b) => {
    expect(areSame(a, b)).toBe(true);
  });

  it.each([
    ['1,000', '1,0000'],
    ['1.5', '15'],
    ['1,5', '1,500'],
    ['-5', '5'],
    ['10:30', '1030'],
    ['2025', '2026'],
    ['$5', '€5'],
    ['5 million', '5 billion'],
    ['20 five', '25'],
    ['2024 two', '2026'],
    ['second', 'third'],
    ['0.5', '5'],
    ['12345678901234567890', '12345678901234567891'],
  ])('%j and %j are not', (a, b) => {
    expect(areSame(a, b)).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['The U.S. embassy', ['the', 'US', 'embassy']],
    ["He didn't, won't and can't.", ['he', 'did', 'not', 'will', 'not', 'and', 'can', 'not']],
    ['Maduro’s release', ["maduro's", 'release']],
    ["l'Ukraine n’a pas", ['l', 'ukraine', 'n', 'a', 'pas']],
    ['state-owned PDVSA', ['state', 'owned', 'PDVSA']],
    ['São Paulo, Łódź, Straße', ['sao', 'paulo', 'lodz', 'strasse']],
    ['没有会见', ['没', '有', '会', '见']],
    ['モスクワで会談', ['モスクワ', 'で', '会', '談']],
    ['Россией и Йодль', ['россией', 'и', 'йодль']],
    ['정부는 승인했다', ['정부는', '승인했다']],
    ['constructor __proto__ toString', ['constructor', 'proto', 'tostring']],
    ['$1bn, 50%?', ['#$', '#1000000000', '#50', '#%', '#?']],
  ])('of %j are %j', (sentence, expected) => {
    expect(forms(sentence)).toEqual(expected);
  });

  it.each([
    ['demanded', 'demands'],
    ['taken', 'took'],
    ['programmes', 'programs'],
    ['organisation', 'organization'],
    ['travelled', 'traveling'],
    ['defences', 'defense'],
    ['Experts', 'experts'],
    ['are', 'is'],
  ])('%j and %j are the same', (a, b) => {
    expect(areSame(a, b)).toBe(true);
  });

  it.each([
    ['was', 'is'],
    ['minister', 'ministry'],
    ['export', 'import'],
    ['us', 'US'],
    ['likely', 'unlikely'],
    ['Iran', 'Iraq'],
    ['rose', 'fell'],
  ])('%j and %j are not', (a, b) => {
    expect(areSame(a, b)).toBe(false);
  });

  it('are told by what they do', () => {
    expect(kinds('The minister did not say by whom the oil was bought, but former officials do.')).toMatchObject({
      the: 'light',
      minister: 'title',
      not: 'strict',
      by: 'strict',
      oil: 'content',
      but: 'light',
      former: 'strict',
    });
  });

  it('are light in their own language only', () => {
    const german = ['der die das und ist nicht mit von auf für ein'];
    const light = (sentence: string, language: string[]): string[] =>
      WordReader.for(language)
        .read(sentence)
        .filter(({ kind }) => kind === 'light')
        .map(({ form }) => form);
    expect(light('They die in the war', ENGLISH)).toEqual(['in', 'the']);
    expect(light('die im Haus war', german)).toEqual(['die', 'im', 'war']);
    expect(light('die in the war', ['Zlatna Brenn Ostra'])).toEqual([]);
  });

  it('written onto a figure belong to it', () => {
    expect(kinds('It raised 5m and 50k on the 5th')).toMatchObject({ m: 'strict', k: 'strict', th: 'strict' });
  });

  it('have their places, also where a figure is several words', () => {
    const sentence = 'About two hundred fifty people didn’t come.';
    const placed = WordReader.for(ENGLISH).readPlaced(sentence);
    expect(placed.map(({ start, end }) => sentence.slice(start, end))).toEqual([
      'About',
      'two hundred fifty',
      'people',
      'did',
      'n’t',
      'come',
    ]);
    expect(
      WordReader.for(ENGLISH)
        .read(sentence)
        .map(({ form }) => form),
    ).toEqual(placed.map(({ word }) => word.form));
  });

  it('are the same with and without their places', () => {
    const piece = fc.constantFrom(
      ..."U.S. US. a. it's n't don’t 1,000 5m -5 – x-y G7 é e\u0301 没有 half a million $ % ? ʼ . , \"".split(' '),
      ' ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        const reader = WordReader.for(ENGLISH);
        expect(reader.read(sentence)).toEqual(reader.readPlaced(sentence).map(({ word }) => word));
      }),
      { numRuns: 300 },
    );
  });
});
