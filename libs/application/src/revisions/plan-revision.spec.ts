import fc from 'fast-check';
import { claimsIn, selected, sentencesOf } from '../../test/anchored-claims';
import { type AnchoredClaim, planRevision } from './plan-revision';

const TEXT =
  'The port of Odesa was closed in March. Grain exports fell by a third that year. The cranes stood still for months. ' +
  'Insurers raised their premiums twice. Ships went to Constanta instead.';

const planned = (claims: readonly AnchoredClaim[], text: string) => {
  const sentences = sentencesOf(text);
  const { placed, lost, added } = planRevision(claims, text, sentences);
  return {
    placed: Object.fromEntries(
      placed.map(({ claim, start, end, kind }) => [claim.id, `${kind}: ${text.slice(start, end)}`]),
    ),
    lost: lost.map(({ id }) => id),
    added: added.map((index) => sentences[index]?.text),
  };
};

describe('planRevision', () => {
  it('leaves every claim in its place in the same text', () => {
    const { placed, lost, added } = planned(claimsIn(TEXT), TEXT);
    expect(Object.entries(placed).every(([words, place]) => place === `exact: ${words}`)).toBe(true);
    expect([Object.keys(placed).length, lost, added]).toEqual([5, [], []]);
  });

  it('does not take a sentence on another matter for new words', () => {
    const text = TEXT.replace('The cranes stood still for months.', 'The mayor of Lviv opened a new school on Friday.');
    expect(planned(claimsIn(TEXT), text)).toMatchObject({
      lost: ['The cranes stood still for months.'],
      added: ['The mayor of Lviv opened a new school on Friday.'],
    });
  });

  it('keeps equal sentences apart by their places', () => {
    const text = 'He left early. The port closed. He left early. The ships went to Constanta.';
    const claims = claimsIn(text).map((claim, index) => ({ ...claim, id: String(index) }));
    const plan = planRevision(
      claims,
      text.replace('He left early. ', ''),
      sentencesOf(text.replace('He left early. ', '')),
    );
    expect(plan.lost.map(({ id }) => id)).toEqual(['0']);
    expect(plan.placed.map(({ claim, start }) => [claim.id, start])).toEqual(
      expect.arrayContaining([
        ['1', 0],
        ['2', 17],
        ['3', 32],
      ]),
    );
  });

  it('finds sentences inside the one that they were joined to', () => {
    const merged = TEXT.replace('twice. Ships went', 'twice; ships went');
    expect(planned(claimsIn(TEXT), merged)).toMatchObject({
      placed: {
        'Insurers raised their premiums twice.': 'normalised: Insurers raised their premiums twice',
        'Ships went to Constanta instead.': 'fuzzy: ships went to Constanta instead',
      },
      lost: [],
      added: [],
    });
  });

  it('keeps them there in the next text as well', () => {
    const first = 'Insurers raised their premiums twice in that one spring.';
    const second = 'Ships went to Constanta.';
    const joined = `The port closed. ${first.replace('.', ',')} and ships went to Constanta.`;
    const claims = claimsIn(`The port closed. ${first} ${second}`);
    const { placed } = planRevision(claims, joined, sentencesOf(joined));
    expect(placed).toHaveLength(3);
    const moved = placed.map(({ claim, start, end }) => ({
      ...claim,
      exact: joined.slice(start, end),
      startOffset: start,
      endOffset: end,
    }));
    const next = `Nobody knew why. ${joined}`;
    expect(planned(moved, next)).toMatchObject({ lost: [], added: ['Nobody knew why.'] });
  });

  it('takes a sentence that only grew for reworded', () => {
    const text = TEXT.replace('Grain exports fell', 'It is not true that grain exports fell');
    expect(planned(claimsIn(TEXT), text)).toMatchObject({
      placed: {
        'Grain exports fell by a third that year.':
          'fuzzy: It is not true that grain exports fell by a third that year.',
      },
      lost: [],
      added: [],
    });
  });

  it('takes a hand-made claim with its words, also where the sentence around it was reworded', () => {
    const words = 'exports fell by a third that year';
    const claims = [...claimsIn(TEXT), selected(TEXT, words)];
    const text = TEXT.replace(
      'Grain exports fell by a third that year.',
      'As the ministry said, grain exports fell by a third that year.',
    );
    expect(planned(claims, text).placed[words]).toBe(`exact: ${words}`);
    const other = TEXT.replace('exports fell by a third', 'exports fell by nearly a third');
    expect(planned(claims, other).placed[words]).toBe('fuzzy: exports fell by nearly a third that year');
    expect(planned(claims, TEXT.replace('Grain exports fell by a third that year.', '')).lost).toEqual([
      'Grain exports fell by a third that year.',
      words,
    ]);
  });

  it('lets a claim that began or ended with its sentence do so in other words', () => {
    const half = 'Insurers raised their premiums';
    const rest = 'twice that year, and nobody knew why.';
    const text = `The port closed. ${half} ${rest} Ships left.`;
    const claims = claimsIn(text)
      .filter(({ exact }) => !exact.startsWith('Insurers'))
      .concat(selected(text, half, { origin: 'split' }), selected(text, rest, { origin: 'split' }));
    const { placed, added } = planned(claims, text.replace('and nobody knew why.', 'and nobody ever found out.'));
    expect(placed[half]).toBe(`exact: ${half}`);
    expect(placed[rest]).toBe('fuzzy: twice that year, and nobody ever found out.');
    expect(added).toEqual([]);
  });

  it('finds a lost claim only by its own words', () => {
    const cranes = 'The cranes stood still for months.';
    const claims = claimsIn(TEXT, { [cranes]: { lost: true } });
    expect(planned(claims, TEXT).placed[cranes]).toBe(`exact: ${cranes}`);
    const reworded = planned(claims, TEXT.replace('for months', 'for many months'));
    expect(reworded.placed[cranes]).toBeUndefined();
    expect(reworded.added).toEqual(['The cranes stood still for many months.']);
    expect(reworded.lost).toEqual([]);
  });

  it('gives every sentence to one claim or none, and every claim one place or none', () => {
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
        const claims = claimsIn(before).map((claim, index) => ({ ...claim, id: String(index) }));
        const sentences = sentencesOf(after);
        const { placed, lost, added } = planRevision(claims, after, sentences);
        const places = placed.flatMap(({ sentence: index }) => index ?? []);
        expect(new Set([...places, ...added]).size).toBe(places.length + added.length);
        const told = [...placed.map(({ claim }) => claim), ...lost];
        expect(new Set(told).size).toBe(told.length);
        expect(told).toHaveLength(claims.length);
        for (const { claim, start, end, kind } of placed) {
          expect(start).toBeLessThan(end);
          if (kind === 'exact') expect(after.slice(start, end)).toBe(claim.exact);
        }
      }),
      { numRuns: 200 },
    );
  });
});
