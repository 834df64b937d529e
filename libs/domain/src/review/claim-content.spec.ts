import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { EVIDENCE_STANCES, SOURCE_TYPES } from '../claim/claim';
import { claimContent, type EvidenceContent } from './claim-content';

const PIECE: EvidenceContent = {
  id: 'a',
  linkKey: 'https://example.org/',
  description: null,
  stance: 'supports',
  sourceType: 'primary',
  locator: null,
  excerpt: null,
};

describe('the content that a proposal is bound to', () => {
  it('does not depend on the order in which the evidence is read', () => {
    const other = { ...PIECE, id: 'b', stance: 'refutes' as const };
    expect(claimContent('Trade fell.', [PIECE, other])).toBe(claimContent('Trade fell.', [other, PIECE]));
  });

  it('leaves the evidence it is given in order', () => {
    const evidence = [{ ...PIECE, id: 'b' }, PIECE];
    claimContent('Trade fell.', evidence);
    expect(evidence.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('does not depend on what else a row carries', () => {
    expect(claimContent('Trade fell.', [{ ...PIECE, addedById: 'somebody' } as EvidenceContent])).toBe(
      claimContent('Trade fell.', [PIECE]),
    );
  });

  it.each<[keyof EvidenceContent, string]>([
    ['id', 'b'],
    ['linkKey', 'https://example.com/'],
    ['description', 'a letter'],
    ['stance', 'refutes'],
    ['sourceType', 'secondary'],
    ['locator', 'page 3'],
    ['excerpt', 'two hundred million'],
  ])('depends on the %s of each piece of evidence', (name, value) => {
    expect(claimContent('Trade fell.', [{ ...PIECE, [name]: value }])).not.toBe(claimContent('Trade fell.', [PIECE]));
  });

  it.each([
    ['nothing is not an empty text', { locator: null }, { locator: '' }],
    ['nothing is not the word null', { locator: null }, { locator: 'null' }],
    ['words do not slip from one field to the next', { locator: 'ab', excerpt: '' }, { locator: 'a', excerpt: 'b' }],
    ['quotes do not close a field', { locator: '","', excerpt: '' }, { locator: '', excerpt: '","' }],
  ])('%s', (_, one, other) => {
    expect(claimContent('Trade fell.', [{ ...PIECE, ...one }])).not.toBe(
      claimContent('Trade fell.', [{ ...PIECE, ...other }]),
    );
  });

  /** Objects as a database hands them out. */
  const PLAIN = { noNullPrototype: true } as const;

  it('reads the same for no two different contents', () => {
    // Few characters, most of them with a meaning in JSON, so that unlike contents come close to each other.
    const word = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\\', '[', ']', 'null', '\ud800', 'é'),
      maxLength: 3,
    });
    const piece = fc.record<EvidenceContent>(
      {
        id: fc.constantFrom('a', 'b', 'c'),
        linkKey: fc.option(word),
        description: fc.option(word),
        stance: fc.constantFrom(...EVIDENCE_STANCES),
        sourceType: fc.constantFrom(...SOURCE_TYPES),
        locator: fc.option(word),
        excerpt: fc.option(word),
      },
      PLAIN,
    );
    const content = fc.record({
      text: word,
      evidence: fc.uniqueArray(piece, { selector: ({ id }) => id, maxLength: 3 }),
    });
    /** Much like another: with one thing changed, or in another order. */
    const near = content.chain((one) =>
      fc
        .oneof(
          fc.constant({ ...one, evidence: [...one.evidence].reverse() }),
          fc.record({ text: word, evidence: fc.constant(one.evidence) }),
          fc
            .record(
              { linkKey: fc.option(word), locator: fc.option(word), excerpt: fc.option(word) },
              { ...PLAIN, requiredKeys: [] },
            )
            .map((change) => ({ ...one, evidence: one.evidence.map((item) => ({ ...item, ...change })) })),
          content,
        )
        .map((other) => [one, other] as const),
    );
    const inIdOrder = ({ text, evidence }: { text: string; evidence: readonly EvidenceContent[] }) => ({
      text,
      evidence: Object.fromEntries(evidence.map((item) => [item.id, item])),
    });
    fc.assert(
      fc.property(near, ([one, other]) => {
        const same = claimContent(one.text, one.evidence) === claimContent(other.text, other.evidence);
        expect(same).toBe(isDeepStrictEqual(inIdOrder(one), inIdOrder(other)));
      }),
      { numRuns: 3_000 },
    );
  });
});
