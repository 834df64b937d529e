import fc from 'fast-check';
import { anchorAt, anchorsIn, type NamedAnchor, selected, sentencesOf } from '../test/anchors';
import { reanchor } from './reanchor';

const TEXT =
  'The port of Odesa was closed in March. Grain exports fell by a third that year. The cranes stood still for months. ' +
  'Insurers raised their premiums twice. Ships went to Constanta instead.';

/** What becomes of anchors, by their names. */
const found = (anchors: readonly NamedAnchor[], text: string, before = TEXT) => {
  const sentences = sentencesOf(text);
  const { placed, lost, added, rests } = reanchor({ text: before, anchors }, { text, sentences });
  const wordsAt = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const nameOf = (index: number): string => anchors[index]?.name ?? '';
  return {
    placed: Object.fromEntries(placed.map(({ anchor, kind, ...at }) => [nameOf(anchor), `${kind}: ${wordsAt(at)}`])),
    reworded: Object.fromEntries(
      placed.flatMap(({ anchor, rewording }) => (rewording === null ? [] : [[nameOf(anchor), rewording.after]])),
    ),
    lost: lost.map(nameOf),
    added: sentences.flatMap((sentence, index) => (added.includes(index) ? wordsAt(sentence) : [])),
    rests: rests.map((rest) => `${wordsAt(rest)} (${nameOf(rest.beside)})`),
  };
};

describe('reanchor', () => {
  it('leaves every anchor in its place in the same text', () => {
    const { placed, reworded, lost, added } = found(anchorsIn(TEXT), TEXT);
    expect(Object.entries(placed).every(([words, place]) => place === `exact: ${words}`)).toBe(true);
    expect([Object.keys(placed).length, reworded, lost, added]).toEqual([5, {}, [], []]);
  });

  it('does not take a sentence on another matter for new words', () => {
    const text = TEXT.replace('The cranes stood still for months.', 'The mayor of Lviv opened a new school on Friday.');
    expect(found(anchorsIn(TEXT), text)).toMatchObject({
      lost: ['The cranes stood still for months.'],
      added: ['The mayor of Lviv opened a new school on Friday.'],
    });
  });

  it('keeps equal sentences apart by their places', () => {
    const text = 'He left early. The port closed. He left early. The ships went to Constanta.';
    const anchors = anchorsIn(text).map((anchor, index) => ({ ...anchor, name: String(index) }));
    const { placed, lost } = found(anchors, text.replace('He left early. ', ''), text);
    expect(lost).toEqual(['0']);
    expect(placed).toEqual({
      1: 'exact: The port closed.',
      2: 'exact: He left early.',
      3: 'exact: The ships went to Constanta.',
    });
  });

  it('finds sentences inside the one that they were joined to, which says more than they did', () => {
    const joined = TEXT.replace('twice. Ships went', 'twice; ships went');
    const sentence = 'Insurers raised their premiums twice; ships went to Constanta instead.';
    expect(found(anchorsIn(TEXT), joined)).toMatchObject({
      placed: {
        'Insurers raised their premiums twice.': 'normalised: Insurers raised their premiums twice',
        'Ships went to Constanta instead.': 'fuzzy: ships went to Constanta instead',
      },
      reworded: {
        'Insurers raised their premiums twice.': sentence,
        'Ships went to Constanta instead.': 'ships went to Constanta instead',
      },
      lost: [],
      added: [],
    });
  });

  it('keeps them there in the next text as well, and does not take that for new words again', () => {
    const first = 'Insurers raised their premiums twice in that one spring.';
    const second = 'Ships went to Constanta.';
    const apart = `The port closed. ${first} ${second}`;
    const joined = `The port closed. ${first.replace('.', ',')} and ships went to Constanta.`;
    const { placed } = reanchor(
      { text: apart, anchors: anchorsIn(apart) },
      { text: joined, sentences: sentencesOf(joined) },
    );
    expect(placed).toHaveLength(3);
    const moved = placed.map((place) => anchorAt(joined, place));
    expect(found(moved, `Nobody knew why. ${joined}`, joined)).toMatchObject({
      reworded: {},
      lost: [],
      added: ['Nobody knew why.'],
    });
  });

  it('takes a sentence that only grew for reworded', () => {
    const text = TEXT.replace('Grain exports fell', 'It is not true that grain exports fell');
    expect(found(anchorsIn(TEXT), text)).toMatchObject({
      placed: {
        'Grain exports fell by a third that year.':
          'fuzzy: It is not true that grain exports fell by a third that year.',
      },
      lost: [],
      added: [],
    });
  });

  it.each([
    [
      'a sentence that is only a part of another now',
      'Russia attacked the port of Odesa in March 2022.',
      'It is not true that Russia attacked the port of Odesa in March 2022, but both sides have said so ever since the war began.',
      (text: string) => anchorsIn(text),
    ],
    [
      'a part of a sentence that is now denied',
      'The ministry said that grain exports fell by a third.',
      'The ministry denied that grain exports fell by a third.',
      (text: string) => [selected(text, 'grain exports fell by a third.', { kind: 'cut', name: text })],
    ],
    [
      'a selection in a sentence that is now doubted',
      'Dr. Ada Kent said that exports fell by a third that year.',
      'Dr. Ada Kent did not say that exports fell by a third that year.',
      (text: string) => [selected(text, 'exports fell by a third', { name: text })],
    ],
  ])('says that the words around changed: %s', (_, sentence, now, anchorsOf) => {
    const before = `The port closed. ${sentence} Ships left.`;
    const anchors = anchorsOf(sentence).map((anchor) => ({
      ...anchor,
      start: anchor.start + 17,
      end: anchor.end + 17,
    }));
    const after = before.replace(sentence, now);
    expect(found(anchors, after, before).reworded[sentence]).toContain(now);
    expect(found(anchors, `Nobody knew why. ${before} Others came.`, before).reworded).toEqual({});
  });

  it('takes a hand-made anchor with its words', () => {
    const words = 'exports fell by a third that year';
    const anchors = [...anchorsIn(TEXT), selected(TEXT, words)];
    const other = TEXT.replace('exports fell by a third', 'exports fell by nearly a third');
    expect(found(anchors, other).placed[words]).toBe('fuzzy: exports fell by nearly a third that year');
    expect(found(anchors, TEXT.replace('Grain exports fell by a third that year.', '')).lost).toEqual([
      'Grain exports fell by a third that year.',
      words,
    ]);
  });

  it('lets an anchor that began or ended with its sentence do so in other words', () => {
    const half = 'Insurers raised their premiums';
    const rest = 'twice that year, and nobody knew why.';
    const text = `The port closed. ${half} ${rest} Ships left.`;
    const anchors = anchorsIn(text)
      .filter(({ exact }) => !exact.startsWith('Insurers'))
      .concat(selected(text, half, { kind: 'cut' }), selected(text, rest, { kind: 'cut' }));
    const after = text.replace('and nobody knew why.', 'and nobody ever found out.');
    const { placed, added, rests } = found(anchors, after, text);
    expect(placed[half]).toBe(`exact: ${half}`);
    expect(placed[rest]).toBe('fuzzy: twice that year, and nobody ever found out.');
    expect([added, rests]).toEqual([[], []]);
  });

  it('tells of the words that a new text has beside what is left of a sentence that was cut', () => {
    const [half, rest] = ['Exports fell by a third,', 'and the cranes of the harbour stood still for months.'];
    const text = `The port closed. ${half} ${rest}`;
    const anchors = [selected(text, half, { kind: 'cut' }), selected(text, rest, { kind: 'cut' })];
    const after = text.replace(half, 'A new study contradicts him,');
    expect(found(anchors, after, text)).toMatchObject({
      placed: { [rest]: `exact: ${rest}` },
      lost: [half],
      added: ['The port closed.'],
      rests: [`A new study contradicts him (${rest})`],
    });
  });

  it('does not take a selection for the sentence that it is in', () => {
    const sentence = 'The cranes stood still for months.';
    const words = 'cranes stood still for months';
    const { placed, added } = found([selected(TEXT, words)], TEXT);
    expect(placed[words]).toBe(`exact: ${words}`);
    expect(added).toContain(sentence);
  });

  it('gives what was merged into another no sentence without it', () => {
    const [first, second] = ['The port of Odesa was closed in March.', 'Grain exports fell by a third that year.'];
    const whole = selected(TEXT, `${first} ${second}`, { kind: 'cut' });
    const anchors = [
      whole,
      ...anchorsIn(TEXT).map((anchor, index) => ({ ...anchor, mergedInto: index < 2 ? 0 : null })),
    ];
    expect(found(anchors, TEXT)).toMatchObject({ lost: [], added: [], placed: { [second]: `exact: ${second}` } });
    const after = TEXT.replace(first, 'Nobody in the ministry would say anything about the harbour.');
    const { lost, added } = found(anchors, after);
    expect(lost).toEqual([whole.name, first, second]);
    expect(added).toEqual(['Nobody in the ministry would say anything about the harbour.', second]);
  });

  it('finds a lost sentence only by its own words', () => {
    const cranes = 'The cranes stood still for months.';
    const anchors = anchorsIn(TEXT, { [cranes]: { isLost: true } });
    expect(found(anchors, TEXT).placed[cranes]).toBe(`exact: ${cranes}`);
    const reworded = found(anchors, TEXT.replace('for months', 'for many months'));
    expect(reworded.placed[cranes]).toBeUndefined();
    expect(reworded.added).toEqual(['The cranes stood still for many months.']);
    expect(reworded.lost).toEqual([]);
  });

  it('says of lost words that are found among others that these changed', () => {
    const words = 'fell by a third that year';
    const anchor = selected(TEXT, words, { isLost: true });
    expect(found([anchor], TEXT).reworded).toEqual({});
    expect(found([anchor], TEXT.replace('Grain exports fell', 'Imports never fell')).reworded[words]).toContain(
      'never',
    );
  });

  it('gives every sentence to one anchor or none, and every anchor one place or none', () => {
    const words = fc.constantFrom(
      'port',
      'ships',
      'grain',
      'fell',
      'rose',
      'closed',
      'March',
      'mayor',
      'twice',
      'Odesa',
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => `${list.join(' ')}.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const anchors = anchorsIn(before);
        const { placed, lost, added } = reanchor(
          { text: before, anchors },
          { text: after, sentences: sentencesOf(after) },
        );
        const places = placed.flatMap(({ sentence: index }) => index ?? []);
        expect(new Set([...places, ...added]).size).toBe(places.length + added.length);
        const told = [...placed.map(({ anchor }) => anchor), ...lost];
        expect(new Set(told).size).toBe(told.length);
        expect(told).toHaveLength(anchors.length);
        for (const { anchor, start, end, kind, rewording } of placed) {
          expect(start).toBeLessThan(end);
          const words = after.slice(start, end);
          if (kind === 'exact') expect(words).toBe(anchors[anchor]?.exact);
          for (const [side, kinds] of [
            ['before', 'removed'],
            ['after', 'added'],
          ] as const) {
            const steps = rewording?.words.filter((step) => step.kind === 'kept' || step.kind === kinds) ?? [];
            expect(steps.map((step) => step.text).join('')).toBe(rewording?.[side] ?? '');
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
