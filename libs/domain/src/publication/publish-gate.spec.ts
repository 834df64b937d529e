import { REVIEW_STATES, type ReviewState } from '../review/states';
import { type ClaimStanding } from './claim-standing';
import { coverageOf } from './coverage';
import { publishGate } from './publish-gate';

const claim = (state: ReviewState, more: Partial<ClaimStanding> = {}): ClaimStanding => ({
  id: state,
  state,
  checkWorthy: true,
  attributed: false,
  attentionRaised: false,
  linked: true,
  independentSources: 2,
  decision: null,
  ...more,
});

const decided = (state: ReviewState, more: Partial<ClaimStanding> = {}): ClaimStanding =>
  claim(state, { decision: { procedure: 'four_eyes', attributionAnswered: false }, ...more });

const blockersOf = (...claims: readonly ClaimStanding[]) =>
  publishGate(claims, 'four_eyes').blockers.map(({ code, claimIds }) => [code, ...claimIds]);
const warningsOf = (...claims: readonly ClaimStanding[]) =>
  publishGate(claims, 'four_eyes').warnings.map(({ code, claimIds }) => [code, ...claimIds]);

describe('the gate before publication', () => {
  it('is open for an article that has nothing to check', () => {
    expect(publishGate([], 'four_eyes')).toEqual({ publishable: true, blockers: [], warnings: [] });
  });

  it('is open when all that is worth checking was verified by two', () => {
    const claims = [decided('verified'), claim('pending', { checkWorthy: false }), claim('not_checkable')];
    expect(publishGate(claims, 'four_eyes')).toEqual({ publishable: true, blockers: [], warnings: [] });
  });

  it.each<[string, readonly string[], ClaimStanding]>([
    ['is not looked at', ['undecided', 'pending'], claim('pending')],
    ['waits for approval', ['undecided', 'awaiting_approval'], claim('awaiting_approval')],
    [
      'was opened again, worth checking or not',
      ['under_recheck', 'in_review'],
      decided('in_review', { checkWorthy: false }),
    ],
    ['is disputed', ['disputed', 'disputed'], decided('disputed')],
    ['has lost its ground', ['at_risk', 'verified'], decided('verified', { attentionRaised: true })],
    [
      'one person decided alone',
      ['single_reviewer', 'verified'],
      decided('verified', { decision: { procedure: 'single', attributionAnswered: true } }),
    ],
  ])('is closed by a claim that %s', (_, blocker, standing) => {
    expect(blockersOf(decided('verified', { id: 'another' }), standing)).toEqual([blocker]);
  });

  it('lets what one person decided pass where the policy does', () => {
    const alone = decided('verified', { decision: { procedure: 'single', attributionAnswered: true } });
    expect(publishGate([alone], 'single').publishable).toBe(true);
  });

  it('tells what should be known', () => {
    expect(warningsOf(decided('unverifiable'))).toEqual([['unverifiable', 'unverifiable']]);
    expect(warningsOf(decided('verified', { independentSources: 1 }))).toEqual([['single_sourced', 'verified']]);
    expect(warningsOf(decided('verified', { attributed: true }))).toEqual([['attribution_unanswered', 'verified']]);
    expect(warningsOf(claim('pending', { linked: false }))).toEqual([['unlinked', 'pending']]);
  });
});

describe('coverage', () => {
  it('counts what is to be decided, and leaves out what was set aside or taken out', () => {
    const claims = REVIEW_STATES.map((state) => claim(state, { checkWorthy: state !== 'pending' }));
    expect(coverageOf(claims)).toMatchObject({
      claims: { total: 7, decided: 3, share: 3 / 7 },
      checkWorthy: { total: 6, decided: 3, share: 0.5 },
    });
  });

  it('has no share of nothing', () => {
    expect(coverageOf([]).claims).toEqual({ total: 0, decided: 0, share: null });
  });

  it('tells what rests on one source, what is at risk and what has no link', () => {
    const claims = [
      decided('verified', { independentSources: 1 }),
      decided('unverifiable', { independentSources: 1 }),
      decided('disputed', { attentionRaised: true }),
      claim('pending', { linked: false, attentionRaised: true }),
    ];
    expect(coverageOf(claims)).toMatchObject({ singleSourced: 1, atRisk: 1, unlinked: 1 });
  });
});
