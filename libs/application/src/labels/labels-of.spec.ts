import { type CorrectionEvent, labelsOf, type LabelledClaim } from './labels-of';

const CLAIM: LabelledClaim = {
  origin: 'extracted',
  state: 'pending',
  exact: 'Trade fell.',
  revision: 2,
  startOffset: 10,
  endOffset: 21,
};
const JUDGED = { text: 'Trade fell.', kind: 'fact', attribution: null, checkWorthy: true };

let minute = 0;

const event = (type: string, before: object, after: object, actorId = 'Ed'): CorrectionEvent => ({
  type,
  before: { ...before },
  after: { ...after },
  actorId,
  occurredAt: new Date(Date.UTC(2026, 0, 8, 10, (minute += 1))),
});

const created = (more: object = {}) => event('created', {}, { state: 'pending', ...JUDGED, ...more }, 'the machine');
const edited = (field: string, before: unknown, after: unknown, actorId?: string) =>
  event('edited', { [field]: before }, { [field]: after }, actorId);

const brief = (claim: Partial<LabelledClaim>, ...history: readonly CorrectionEvent[]) =>
  labelsOf({ ...CLAIM, ...claim }, history).map(({ task, machine, label, annotator }) => ({
    task,
    machine,
    label,
    annotator,
  }));

describe('labelsOf', () => {
  it('has nothing to say of a claim that nobody put right', () => {
    expect(brief({}, created(), event('start', {}, { state: 'in_review' }), event('lost', {}, { lost: true }))).toEqual(
      [],
    );
  });

  it('tells the machine’s judgement from a person’s, the last of each', () => {
    expect(
      brief({}, created(), edited('kind', 'fact', 'quote', 'Ann'), edited('kind', 'quote', 'prediction', 'Bob')),
    ).toEqual([{ task: 'kind', machine: 'fact', label: 'prediction', annotator: 'Bob' }]);
  });

  it('takes a correction that was taken back for none', () => {
    expect(brief({}, created(), edited('kind', 'fact', 'quote'), edited('kind', 'quote', 'fact'))).toEqual([]);
  });

  it('knows the machine’s word from before the first correction where the beginning does not tell it', () => {
    const early = event('created', {}, { state: 'pending', text: 'Trade fell.' });
    expect(brief({}, early, edited('attribution', null, { speaker: 'Ada' }))).toMatchObject([
      { task: 'attribution', machine: null, label: { speaker: 'Ada' } },
    ]);
  });

  it('holds a person’s wording to the words that it was made for', () => {
    const reworded = event('revised', { text: 'Trade fell.' }, { text: 'Trade rose.', kind: 'prediction' });
    const history = [created(), edited('text', 'Trade fell.', 'Trade shrank.')];
    expect(brief({}, ...history)).toMatchObject([{ task: 'text', machine: 'Trade fell.', label: 'Trade shrank.' }]);
    expect(brief({}, ...history, reworded)).toEqual([]);
    expect(brief({}, created(), reworded, edited('kind', 'prediction', 'fact'))).toMatchObject([
      { task: 'kind', machine: 'prediction', label: 'fact' },
    ]);
  });

  it.each([
    ['dismissed', 'not_checkable', event('dismiss', {}, { reasonCode: 'not_a_claim' }), false],
    ['withdrawn', 'withdrawn', event('withdraw', {}, { reasonCode: 'extraction_error' }), false],
  ] as const)('says that what was %s as no claim is none', (_, state, end, label) => {
    expect(brief({ state }, created(), end)).toEqual([{ task: 'claim', machine: true, label, annotator: 'Ed' }]);
  });

  it('takes other reasons, and what was opened again, for claims', () => {
    const dismissed = event('dismiss', {}, { reasonCode: 'not_a_claim' });
    expect(brief({ state: 'not_checkable' }, created(), event('dismiss', {}, { reasonCode: 'opinion' }))).toEqual([]);
    expect(brief({ state: 'in_review' }, created(), dismissed, event('reopen', {}, { reasonCode: 'other' }))).toEqual(
      [],
    );
  });

  it('takes nobody for what the machine said, however often a person thought better of it', () => {
    const first = event('edited', { attribution: null }, { attribution: { speaker: 'A' } });
    const second = event('edited', { attribution: { speaker: 'A' } }, { attribution: { speaker: 'B' } });
    expect(brief({}, created({ attribution: null }), first, second)).toMatchObject([
      { task: 'attribution', machine: null, label: { speaker: 'B' } },
    ]);
    // Of what came in before histories told it, too.
    expect(brief({}, event('created', {}, {}), first, second)).toMatchObject([{ machine: null }]);
  });

  it('says that what an editor selected is a claim, and what of it the editor said', () => {
    expect(brief({ origin: 'selected' }, created({ origin: 'selected', corrected: ['kind'] }))).toEqual([
      { task: 'claim', machine: false, label: true, annotator: 'the machine' },
      { task: 'kind', machine: null, label: 'fact', annotator: 'the machine' },
    ]);
  });

  it('tells where a claim that was split or merged began and ended', () => {
    const whole = { text: 'Trade fell. It rose.', position: { revision: 1, start: 10, end: 30 } };
    const split = event('split', whole, {
      text: 'Trade fell.',
      position: { revision: 1, start: 10, end: 21 },
      into: ['b'],
    });
    expect(brief({}, created({ text: whole.text }), split)).toEqual([
      {
        task: 'boundaries',
        machine: { revision: 1, start: 10, end: 30, text: 'Trade fell. It rose.' },
        label: { revision: 2, start: 10, end: 21, text: 'Trade fell.' },
        annotator: 'Ed',
      },
    ]);
    expect(brief({ origin: 'split' }, created({ origin: 'split' }))).toMatchObject([
      { task: 'boundaries', machine: null },
    ]);
    const away = event('withdraw', {}, { reasonCode: 'duplicate', mergedInto: 'c' });
    expect(brief({ state: 'withdrawn' }, created(), away)).toMatchObject([
      { task: 'boundaries', machine: { start: 10, end: 21 }, label: null },
    ]);
  });

  it('tells links that were taken back or taken off, and no longer those that were put back', () => {
    const citation = { id: '1', anchorText: 'fell', href: 'https://a.example/', url: 'https://a.example/' };
    const back = event('citation_added', {}, { citation, leftOut: { role: 'related' } });
    const off = event('citation_removed', { citation }, {});
    const { anchorText, url } = citation;
    expect(brief({}, created(), back)).toMatchObject([
      { task: 'citation', machine: { anchorText, url, role: 'related' }, label: { anchorText, url, role: 'citation' } },
    ]);
    expect(brief({}, created(), back, off)).toEqual([]);
    expect(brief({}, created(), off)).toMatchObject([{ machine: { role: 'citation' }, label: { role: null } }]);
    const own = event('citation_removed', { citation: { ...citation, href: null } }, {});
    expect(brief({}, created(), event('citation_added', {}, { citation }), own)).toEqual([]);
  });
});
