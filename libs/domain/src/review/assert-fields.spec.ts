import { CAST, claimIn, filled, NOW, TOMORROW } from '../../../../test/builders/review';
import { DomainError } from '../errors/domain-error';
import { assertFields } from './assert-fields';
import { type ActionValues, type ReviewFacts } from './review-facts';
import { type Verdict } from './states';
import { REVIEW_ACTIONS, type ReviewAction, TRANSITION_TABLE } from './transition-table';

const ruleOf = (action: ReviewAction) => {
  const rule = TRANSITION_TABLE.find((row) => row.action === action);
  if (!rule) throw new Error(`The table has no row for ${action}.`);
  return rule;
};

/** What is wrong with an action's values: the fields' names and what is said of each, in order. */
const errorsOf = (action: ReviewAction, values: ActionValues, facts: ReviewFacts = claimIn('in_review')) => {
  try {
    assertFields(ruleOf(action), facts, values, NOW);
    return {};
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('invalid_fields');
    const names = error.fields.map(({ field }) => field);
    // One sentence a field.
    expect(new Set(names).size).toBe(names.length);
    return Object.fromEntries(error.fields.map(({ field, detail }) => [field, detail]));
  }
};

const wrongFields = (...args: Parameters<typeof errorsOf>) => Object.keys(errorsOf(...args)).sort();

/** The fields that each action cannot do without, written out by hand from the design. */
const NEEDED: Readonly<Record<ReviewAction, readonly string[]>> = {
  start: ['assignee'],
  release: [],
  hold: ['dueAt', 'note', 'waitingOn'],
  resume: [],
  propose: ['rationale', 'verdict'],
  assign: ['assignee'],
  approve: [],
  return: ['comment'],
  decide: ['rationale', 'verdict'],
  arbitrate: ['rationale', 'verdict'],
  dismiss: ['note', 'reasonCode'],
  withdraw: ['note', 'reasonCode'],
  reopen: ['note', 'reasonCode'],
  reaffirm: ['note'],
};

describe('what an action must carry', () => {
  it.each(REVIEW_ACTIONS)('%s names every field that is missing, at once', (action) => {
    expect(wrongFields(action, {})).toEqual(NEEDED[action]);
  });

  it.each(REVIEW_ACTIONS)('%s takes nothing but its fields', (action) => {
    expect(wrongFields(action, filled(ruleOf(action), CAST.editor))).toEqual([]);
  });

  it.each(REVIEW_ACTIONS.flatMap((action) => NEEDED[action].map((name) => [action, name] as const)))(
    '%s does without no %s, neither left out, nor null, nor blank',
    (action, name) => {
      const values = filled(ruleOf(action), CAST.editor);
      for (const nothing of [undefined, null, '', ' \n\t']) {
        expect(errorsOf(action, { ...values, [name]: nothing })).toEqual({
          [name]: `is required for the action ${action}`,
        });
      }
    },
  );

  it.each([
    ['propose', 'verdict', 'disputed', 'whatIsWrong'],
    ['propose', 'verdict', 'unverifiable', 'whatWasTried'],
    ['decide', 'verdict', 'disputed', 'whatIsWrong'],
    ['decide', 'verdict', 'unverifiable', 'whatWasTried'],
    ['withdraw', 'reasonCode', 'duplicate', 'duplicateOf'],
  ] as const)('%s needs, when %s is %s, %s too', (action, field, value, needed) => {
    const values = filled(ruleOf(action), CAST.editor, { [field]: value });
    expect(errorsOf(action, values)).toEqual({});
    expect(errorsOf(action, { ...values, [needed]: undefined })).toEqual({
      [needed]: `is required when ${field} is ${value}`,
    });
    expect(wrongFields(action, { ...values, [needed]: '  ' })).toEqual([needed]);
  });

  it.each([
    ['propose', { verdict: 'verified', rationale: 'so it is' }],
    ['withdraw', { reasonCode: 'other', note: 'a note' }],
  ] as const)('%s needs none of its conditional fields when the condition does not hold', (action, values) => {
    expect(errorsOf(action, values)).toEqual({});
  });
});

describe('what an action must not carry', () => {
  it('names each field that it has no use for', () => {
    expect(errorsOf('release', { note: 'why', reasonCode: 'other', comment: 'or not' })).toEqual({
      note: 'is not a field of the action release',
      reasonCode: 'is not a field of the action release',
      comment: 'is not a field of the action release',
    });
  });

  it('lets pass what was not given: undefined is no value', () => {
    expect(errorsOf('release', { note: undefined, verdict: undefined })).toEqual({});
  });

  it('says one thing of a field, also of one that would be wrong elsewhere for another reason', () => {
    expect(errorsOf('release', { dueAt: NOW, attributionVerdict: 'verified' })).toEqual({
      dueAt: 'is not a field of the action release',
      attributionVerdict: 'is not a field of the action release',
    });
  });

  it.each([
    ['dismiss', 'reasonCode', 'duplicate'],
    ['withdraw', 'reasonCode', 'opinion'],
    ['reopen', 'reasonCode', 'duplicate'],
    ['propose', 'verdict', 'withdrawn'],
    ['propose', 'attributionVerdict', 'true'],
  ] as const)('%s refuses a %s that is not one of its list, such as %s', (action, name, value) => {
    const facts = claimIn('in_review', { attributed: true });
    const values = { ...filled(ruleOf(action), CAST.editor), [name]: value };
    expect(errorsOf(action, values, facts)).toEqual({ [name]: expect.stringMatching(/^must be one of /) });
  });
});

describe('the date until which a claim waits', () => {
  const hold = (dueAt: Date) => errorsOf('hold', { waitingOn: 'the ministry', note: 'called', dueAt });

  it('must lie in the future', () => {
    expect(hold(new Date(NOW.getTime() - 1))).toEqual({ dueAt: 'must lie in the future' });
    expect(hold(NOW)).toEqual({ dueAt: 'must lie in the future' });
    expect(hold(new Date(NOW.getTime() + 1))).toEqual({});
    expect(hold(TOMORROW)).toEqual({});
  });
});

describe.each(['propose', 'decide'] as const)('evidence for %s', (action) => {
  const bare = claimIn('in_review', { checkedEvidenceCount: 0 });
  const values = (verdict: Verdict) => filled(ruleOf(action), CAST.assignee, { verdict });

  it.each(['verified', 'disputed'] as const)('%s needs a checked piece, or a reason to do without', (verdict) => {
    expect(errorsOf(action, values(verdict), bare)).toEqual({
      overrideReason: `is required because ${verdict} needs at least one piece of evidence whose link has been checked`,
    });
    expect(wrongFields(action, { ...values(verdict), overrideReason: '  ' }, bare)).toEqual(['overrideReason']);
    expect(errorsOf(action, { ...values(verdict), overrideReason: 'It is on paper.' }, bare)).toEqual({});
    expect(errorsOf(action, values(verdict), claimIn('in_review', { checkedEvidenceCount: 1 }))).toEqual({});
  });

  it('unverifiable needs none: that there is nothing is what it says', () => {
    expect(errorsOf(action, values('unverifiable'), bare)).toEqual({});
  });

  it('is not asked for before there is a verdict', () => {
    expect(wrongFields(action, {}, bare)).toEqual(['rationale', 'verdict']);
  });
});

it('evidence is asked of no action that makes no decision', () => {
  const bare = claimIn('awaiting_approval', { checkedEvidenceCount: 0 });
  for (const action of REVIEW_ACTIONS.filter((name) => !['propose', 'decide', 'arbitrate'].includes(name))) {
    expect([action, wrongFields(action, filled(ruleOf(action), CAST.editor), bare)]).toEqual([action, []]);
  }
});

describe('the verdict on whether it was said', () => {
  const values: ActionValues = {
    verdict: 'disputed',
    rationale: 'no',
    whatIsWrong: 'all',
    attributionVerdict: 'verified',
  };

  it('applies to a claim that is attributed to somebody', () => {
    expect(errorsOf('propose', values, claimIn('in_review', { attributed: true }))).toEqual({});
  });

  it('is refused on one that is not', () => {
    expect(errorsOf('propose', values, claimIn('in_review', { attributed: false }))).toEqual({
      attributionVerdict: 'applies only to a claim that is attributed to somebody',
    });
  });
});

describe('reaffirm', () => {
  it('wants the links of the evidence checked after attention was raised', () => {
    const facts = claimIn('verified', { attentionRaised: true, linksCheckedSinceAttention: false });
    expect(errorsOf('reaffirm', { note: 'still so' }, facts)).toEqual({
      action: 'the links of the evidence must be checked after attention was raised',
    });
    expect(errorsOf('reaffirm', { note: 'still so' }, { ...facts, linksCheckedSinceAttention: true })).toEqual({});
  });

  it('is the only action that does', () => {
    const facts = claimIn('verified', { linksCheckedSinceAttention: false });
    for (const action of REVIEW_ACTIONS.filter((name) => name !== 'reaffirm')) {
      expect([action, wrongFields(action, filled(ruleOf(action), CAST.editor), facts)]).toEqual([action, []]);
    }
  });
});

describe('the claim that a duplicate repeats', () => {
  it('is another claim', () => {
    const values = { reasonCode: 'duplicate', note: 'said before' };
    const facts = claimIn('pending', { claimId: 'this one' });
    expect(errorsOf('withdraw', { ...values, duplicateOf: 'this one' }, facts)).toEqual({
      duplicateOf: 'must be another claim',
    });
    expect(errorsOf('withdraw', { ...values, duplicateOf: 'that one' }, facts)).toEqual({});
  });
});
