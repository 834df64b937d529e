import { stateJumps, validateReviewGraph } from './review-graph';
import { REVIEW_STATES, VERDICTS } from './states';
import { REVIEW_ACTIONS, type ReviewAction, TRANSITION_TABLE, type TransitionRule } from './transition-table';

/** The workflow with one row changed. */
const withRow = (action: ReviewAction, change: Partial<TransitionRule>): readonly TransitionRule[] =>
  TRANSITION_TABLE.map((rule) => (rule.action === action ? { ...rule, ...change } : rule));

const without = (...actions: readonly ReviewAction[]): readonly TransitionRule[] =>
  TRANSITION_TABLE.filter(({ action }) => !actions.includes(action));

const faultsOf = (table: readonly TransitionRule[]): readonly string[] => {
  try {
    validateReviewGraph(table);
    return [];
  } catch (error) {
    const [, faults = ''] = /^The review workflow is not sound: (.*)$/.exec((error as Error).message) ?? [];
    return faults.split('; ');
  }
};

describe('the workflow as it is', () => {
  it('is sound', () => {
    expect(faultsOf(TRANSITION_TABLE)).toEqual([]);
  });

  it('has one row for each action', () => {
    expect(TRANSITION_TABLE.map(({ action }) => action)).toEqual(REVIEW_ACTIONS);
  });
});

describe('changes of state', () => {
  const [first] = TRANSITION_TABLE;
  const jumpsOf = (change: Partial<TransitionRule>) =>
    stateJumps(first ? [{ ...first, ...change }] : []).map(({ from, to }) => `${from} → ${to}`);

  it('leave from each state that a row names', () => {
    expect(jumpsOf({ from: ['pending', 'in_review'], to: 'withdrawn' })).toEqual([
      'pending → withdrawn',
      'in_review → withdrawn',
    ]);
  });

  it.each(['given_verdict', 'proposed_verdict'] as const)('lead to every verdict where the target is %s', (to) => {
    expect(jumpsOf({ from: ['in_review'], to })).toEqual(VERDICTS.map((verdict) => `in_review → ${verdict}`));
  });

  it('are none where an action leaves the state alone', () => {
    expect(jumpsOf({ from: VERDICTS, to: 'unchanged' })).toEqual([]);
  });

  it('are listed once, however many actions make them', () => {
    const names = stateJumps().map(({ from, to }) => `${from} ${to}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('awaiting_approval in_review');
  });

  it('bring every state back to review, so that no mistake is for ever', () => {
    const reaches = (from: string): boolean => {
      const seen = new Set([from]);
      for (const state of seen) for (const jump of stateJumps()) if (jump.from === state) seen.add(jump.to);
      return seen.has('in_review');
    };
    expect(REVIEW_STATES.filter((state) => !reaches(state))).toEqual([]);
  });
});

describe('a broken workflow is named: ', () => {
  it.each<[string, readonly TransitionRule[], readonly string[]]>([
    ['an action without a row', without('release'), ['action release does not stand in the table exactly once']],
    [
      'an action with two rows',
      [...TRANSITION_TABLE, ...TRANSITION_TABLE.filter(({ action }) => action === 'release')],
      ['action release does not stand in the table exactly once'],
    ],
    ['a state that cannot be reached', withRow('hold', { to: 'pending' }), ['state needs_info cannot be reached']],
    [
      'a state that only states out of reach lead to',
      withRow('dismiss', { from: ['not_checkable'] }),
      ['state not_checkable cannot be reached'],
    ],
    ['a dead end', withRow('reopen', { from: [...VERDICTS, 'not_checkable'] }), ['state withdrawn is a dead end']],
    [
      'a state that nothing but staying put leads on from',
      withRow('reopen', { from: VERDICTS, to: 'unchanged' }),
      ['state not_checkable is a dead end', 'state withdrawn is a dead end'],
    ],
    [
      'a field that depends on one that is not there',
      withRow('withdraw', {
        fields: [
          { name: 'duplicateOf', type: 'claim', required: { field: 'reasonCode', equals: 'duplicate' } },
          { name: 'note', type: 'text', required: true },
        ],
      }),
      ['withdraw: field duplicateOf depends on a field the action does not have'],
    ],
    [
      'everything that is wrong, not only the first thing',
      withRow('hold', {
        to: 'pending',
        fields: [{ name: 'note', type: 'text', required: { field: 'mood', equals: 'bad' } }],
      }),
      ['state needs_info cannot be reached', 'hold: field note depends on a field the action does not have'],
    ],
  ])('%s', (_, table, faults) => {
    expect(faultsOf(table)).toEqual(faults);
  });

  it('decided states may be final', () => {
    const table = [...withRow('reopen', { from: ['not_checkable', 'withdrawn'] })].map((rule) =>
      rule.action === 'withdraw' ? { ...rule, from: ['pending' as const] } : rule,
    );
    expect(faultsOf(table)).toEqual([]);
  });
});
