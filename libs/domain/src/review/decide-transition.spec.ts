import fc from 'fast-check';
import { CAST, claimIn, filled, NOW, proposal, someone, statement, TOMORROW } from '../../../../test/builders/review';
import { type Actor, type Role } from '../actor/actor';
import { DomainError } from '../errors/domain-error';
import { allowedActions } from './allowed-actions';
import { decideTransition } from './decide-transition';
import { editConsequences } from './edit-consequences';
import { type ActionValues, type ReviewFacts, type ReviewOutcome } from './review-facts';
import { stateJumps } from './review-graph';
import { isDecided, REVIEW_STATES, type ReviewState, VERDICTS } from './states';
import { REVIEW_ACTIONS, type ReviewAction, TRANSITION_TABLE } from './transition-table';

/** Where each action leads from each state, written out by hand from the design: what is not here is refused. */
const LEADS: Readonly<Record<ReviewAction, Partial<Record<ReviewState, ReviewState>>>> = {
  start: { pending: 'in_review' },
  release: { in_review: 'pending' },
  hold: { in_review: 'needs_info' },
  resume: { needs_info: 'in_review' },
  propose: { in_review: 'awaiting_approval' },
  assign: { in_review: 'in_review', needs_info: 'needs_info', awaiting_approval: 'awaiting_approval' },
  approve: { awaiting_approval: 'verified' },
  return: { awaiting_approval: 'in_review' },
  decide: { in_review: 'verified' },
  arbitrate: { in_review: 'verified', awaiting_approval: 'verified' },
  dismiss: { pending: 'not_checkable', in_review: 'not_checkable' },
  withdraw: {
    pending: 'withdrawn',
    in_review: 'withdrawn',
    needs_info: 'withdrawn',
    awaiting_approval: 'withdrawn',
    verified: 'withdrawn',
    disputed: 'withdrawn',
    unverifiable: 'withdrawn',
  },
  reopen: {
    verified: 'in_review',
    disputed: 'in_review',
    unverifiable: 'in_review',
    not_checkable: 'in_review',
    withdrawn: 'in_review',
  },
  reaffirm: { verified: 'verified', disputed: 'disputed', unverifiable: 'unverifiable' },
};

const ruleOf = (action: ReviewAction) => {
  const rule = TRANSITION_TABLE.find((row) => row.action === action);
  if (!rule) throw new Error(`The table has no row for ${action}.`);
  return rule;
};

/** Whoever may take an action on a claim that `claimIn` makes. */
const whoMay = (action: ReviewAction): Actor =>
  ['release', 'hold', 'resume', 'propose', 'decide'].includes(action) ? CAST.assignee : CAST.editor;

const take = (facts: ReviewFacts, action: ReviewAction, chosen: ActionValues = {}, actor = whoMay(action)) =>
  decideTransition(facts, actor, action, filled(ruleOf(action), actor, chosen), NOW);

const refusalOf = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

/** A claim on which every action of the table can be taken: one may decide alone, and two proposals were returned. */
const OPEN_TO_ALL = { policy: 'single', returns: 2 } as const;

const PAIRS = REVIEW_ACTIONS.flatMap((action) => REVIEW_STATES.map((state) => [action, state] as const));

describe('where an action leads', () => {
  it.each(
    PAIRS.flatMap(([action, state]) => (LEADS[action][state] ? [[action, state, LEADS[action][state]] as const] : [])),
  )('%s takes a claim from %s to %s', (action, state, target) => {
    expect(take(claimIn(state, OPEN_TO_ALL), action).state).toBe(target);
  });

  it.each(PAIRS.filter(([action, state]) => !LEADS[action][state]))(
    '%s is refused from %s, and what is allowed instead is told',
    (action, state) => {
      const facts = claimIn(state, OPEN_TO_ALL);
      const refusal = refusalOf(() => take(facts, action));
      expect(refusal.code).toBe('action_not_allowed');
      const allowed = REVIEW_ACTIONS.filter((other) => LEADS[other][state]);
      const actor = whoMay(action);
      const ofOthers =
        actor === CAST.assignee ? ['withdraw', 'reopen', 'approve', 'return', 'arbitrate'] : ['propose', 'decide'];
      expect(refusal.allowedActions).toEqual(allowed.filter((other) => !ofOthers.includes(other)));
    },
  );

  it.each(VERDICTS)('propose, approve and decide lead to the verdict given: %s', (verdict) => {
    expect(take(claimIn('in_review'), 'propose', { verdict }).proposal?.verdict).toBe(verdict);
    expect(take(claimIn('awaiting_approval', { proposal: proposal(verdict) }), 'approve').state).toBe(verdict);
    expect(take(claimIn('in_review', { policy: 'single' }), 'decide', { verdict }).state).toBe(verdict);
  });

  it('decide is refused where a second pair of eyes is wanted', () => {
    const refusal = refusalOf(() => take(claimIn('in_review', { policy: 'four_eyes' }), 'decide'));
    expect(refusal.code).toBe('action_not_allowed');
    expect(refusal.allowedActions).toEqual(['release', 'hold', 'assign', 'propose', 'dismiss']);
  });

  it('propose stays open to those who would rather have a second pair of eyes', () => {
    expect(take(claimIn('in_review', { policy: 'single' }), 'propose').state).toBe('awaiting_approval');
  });
});

describe('what an action leaves behind', () => {
  const nothing = { proposal: null, waitingOn: null, dueAt: null, duplicateOf: null, decision: null };

  it.each([
    ['start puts the claim on whom it names', 'pending', 'start', { assignee: 'somebody' }, { assigneeId: 'somebody' }],
    ['release takes it off its assignee', 'in_review', 'release', {}, { assigneeId: null }],
    [
      'resume keeps the assignee and forgets what was waited for',
      'needs_info',
      'resume',
      {},
      { assigneeId: 'assignee' },
    ],
    ['return keeps the assignee and drops the proposal', 'awaiting_approval', 'return', {}, { assigneeId: 'assignee' }],
    ['dismiss takes it off its assignee', 'in_review', 'dismiss', {}, { assigneeId: null }],
    [
      'withdraw drops assignee and proposal',
      'awaiting_approval',
      'withdraw',
      { reasonCode: 'other' },
      { assigneeId: null },
    ],
    ['reopen puts it on whom it names', 'verified', 'reopen', { assignee: 'somebody' }, { assigneeId: 'somebody' }],
    ['reopen puts it on whoever reopens when it names nobody', 'withdrawn', 'reopen', {}, { assigneeId: 'editor' }],
  ] as const)('%s', (_, state, action, values, expected) => {
    expect(take(claimIn(state), action, values)).toMatchObject({ ...nothing, ...expected });
  });

  it('hold tells what the claim waits for and until when, and keeps the assignee', () => {
    expect(take(claimIn('in_review'), 'hold', { waitingOn: 'the ministry', dueAt: TOMORROW })).toMatchObject({
      ...nothing,
      assigneeId: 'assignee',
      waitingOn: 'the ministry',
      dueAt: TOMORROW,
    });
  });

  it('withdraw names the claim that says the same', () => {
    const outcome = take(claimIn('pending'), 'withdraw', { reasonCode: 'duplicate', duplicateOf: 'the other claim' });
    expect(outcome.duplicateOf).toBe('the other claim');
  });

  it('propose binds what was said to the proposer, the time and the content of that moment', () => {
    const outcome = take(claimIn('in_review', { contentHash: 'as it is now' }), 'propose', {
      verdict: 'disputed',
      rationale: 'Ships called in April.',
      whatIsWrong: 'The month.',
    });
    expect(outcome).toMatchObject({ assigneeId: 'assignee', decision: null });
    expect(outcome.proposal).toEqual({
      verdict: 'disputed',
      attributionVerdict: null,
      rationale: 'Ships called in April.',
      whatIsWrong: 'The month.',
      whatWasTried: null,
      overrideReason: null,
      rating: null,
      correction: null,
      proposerId: 'assignee',
      proposedAt: NOW,
      contentHash: 'as it is now',
    });
  });

  it('approve decides exactly what was proposed, and names both people', () => {
    const proposed = proposal('disputed', { attributionVerdict: 'verified', overrideReason: 'The log is on paper.' });
    const outcome = take(claimIn('awaiting_approval', { proposal: proposed }), 'approve', { note: 'Well found.' });
    expect(outcome.proposal).toBeNull();
    expect(outcome.decision).toEqual({
      statement: statement('disputed', { attributionVerdict: 'verified', overrideReason: 'The log is on paper.' }),
      proposerId: 'assignee',
      approverId: 'editor',
      note: 'Well found.',
      procedure: 'four_eyes',
    });
  });

  it('decide is recorded as the decision of one', () => {
    expect(take(claimIn('in_review', { policy: 'single' }), 'decide').decision).toMatchObject({
      proposerId: 'assignee',
      approverId: null,
      procedure: 'single',
    });
  });

  it('reaffirm repeats the decision in force in the name of whoever reaffirms, and clears attention', () => {
    const facts = claimIn('disputed', { attentionRaised: true, decidedStatement: statement('disputed') });
    expect(take(facts, 'reaffirm', { note: 'Still so.' }, CAST.reviewer)).toMatchObject({
      state: 'disputed',
      assigneeId: 'assignee',
      attention: 'cleared',
      decision: {
        statement: statement('disputed'),
        proposerId: 'another reviewer',
        approverId: null,
        note: 'Still so.',
        procedure: 'reaffirmation',
      },
    });
  });

  it('attention is answered by a decision and by nothing else', () => {
    const clearing = PAIRS.filter(([action, state]) => LEADS[action][state])
      .filter(
        ([action, state]) =>
          take(claimIn(state, { ...OPEN_TO_ALL, attentionRaised: true }), action).attention === 'cleared',
      )
      .map(([action]) => action);
    expect(new Set(clearing)).toEqual(new Set(['approve', 'decide', 'arbitrate', 'reaffirm']));
  });

  it('a wait that passed its end is over once the claim is taken up again, moved on, or withdrawn', () => {
    const ending = PAIRS.filter(([action, state]) => state === 'needs_info' && LEADS[action][state])
      .filter(([action, state]) => take(claimIn(state), action).attention === 'waiting_over')
      .map(([action]) => action);
    expect(ending).toEqual(['resume', 'withdraw']);
  });

  it('assign changes the assignee and nothing else', () => {
    const waiting = claimIn('needs_info', { waitingOn: 'the ministry', dueAt: TOMORROW, returns: 1 });
    expect(take(waiting, 'assign', { assignee: 'somebody' })).toEqual({
      state: 'needs_info',
      assigneeId: 'somebody',
      proposal: null,
      waitingOn: 'the ministry',
      dueAt: TOMORROW,
      duplicateOf: null,
      returns: 1,
      attention: 'kept',
      decision: null,
    });
    const proposed = claimIn('awaiting_approval');
    expect(take(proposed, 'assign', { assignee: 'somebody' }).proposal).toEqual(proposed.proposal);
  });
});

describe('a dispute', () => {
  const returned = (times: number) => claimIn('in_review', { returns: times });

  it('is counted by returned proposals, until the claim is decided, set aside or opened again', () => {
    expect(take(claimIn('awaiting_approval', { returns: 1 }), 'return').returns).toBe(2);
    expect(take(returned(2), 'release').returns).toBe(2);
    expect(take(returned(2), 'propose').returns).toBe(2);
    for (const [action, state] of [
      ['approve', 'awaiting_approval'],
      ['dismiss', 'in_review'],
      ['withdraw', 'in_review'],
      ['reopen', 'verified'],
    ] as const) {
      expect([action, take(claimIn(state, { returns: 2 }), action).returns]).toEqual([action, 0]);
    }
  });

  it('is ended by an editor after two returns, and not before', () => {
    expect(refusalOf(() => take(returned(1), 'arbitrate')).code).toBe('action_not_allowed');
    expect(take(returned(2), 'arbitrate', { verdict: 'disputed' })).toMatchObject({
      state: 'disputed',
      decision: { proposerId: 'editor', approverId: null, procedure: 'arbitration' },
    });
  });

  it('is not ended by a party to it, nor by whoever wrote the words', () => {
    const party = someone('editor', CAST.assignee.id);
    expect(refusalOf(() => take(returned(2), 'arbitrate', {}, party)).code).toBe('own_proposal');
    const own = claimIn('in_review', { returns: 2, textAuthorId: CAST.editor.id });
    expect(refusalOf(() => take(own, 'arbitrate')).code).toBe('own_text');
  });
});

describe('a rating of the desk’s own', () => {
  const rated = (more: Partial<ReviewFacts> = {}) =>
    claimIn('in_review', {
      ratings: { version: 3, ratings: [{ code: 'mostly_true', label: 'Mostly true', verdict: 'verified' }] },
      ...more,
    });

  it('is kept as it is called now', () => {
    expect(take(rated(), 'propose', { rating: 'mostly_true' }).proposal?.rating).toEqual({
      code: 'mostly_true',
      label: 'Mostly true',
      version: 3,
    });
  });

  it('must be one that the desk has, and stand for the verdict', () => {
    const detailOf = (facts: ReviewFacts, values: ActionValues) =>
      refusalOf(() => take(facts, 'propose', values)).fields.find(({ field }) => field === 'rating')?.detail;
    expect(detailOf(rated(), { rating: 'half_true' })).toBe('must be one of mostly_true');
    expect(detailOf(claimIn('in_review'), { rating: 'mostly_true' })).toBe('cannot be given: the desk has no ratings');
    expect(detailOf(rated(), { rating: 'mostly_true', verdict: 'disputed' })).toBe(
      'stands for verified, not for disputed',
    );
  });

  it('is offered where there are any', () => {
    const ratingOf = (facts: ReviewFacts) =>
      allowedActions(facts, CAST.assignee)
        .find(({ action }) => action === 'propose')
        ?.fields.find(({ name }) => name === 'rating');
    expect(ratingOf(rated())?.values).toEqual(['mostly_true']);
    expect(ratingOf(claimIn('in_review'))).toBeUndefined();
  });
});

describe('an answer that was published', () => {
  const correction = { kind: 'correction', whatWasWrong: 'The year.', publicNote: 'The figure is for 2023.' } as const;
  const published = (state: ReviewState, more: Partial<ReviewFacts> = {}) =>
    claimIn(state, { published: true, decidedStatement: statement('verified'), policy: 'single', ...more });
  const fieldsOf = (work: () => unknown) => refusalOf(work).fields.map(({ field }) => field);

  it('changes only with what readers are told', () => {
    for (const action of ['propose', 'decide'] as const) {
      expect(fieldsOf(() => take(published('in_review'), action, { verdict: 'disputed' }))).toEqual(['correction']);
    }
    const told = take(published('in_review'), 'decide', { verdict: 'disputed', correction });
    expect(told.decision?.statement.correction).toEqual(correction);
  });

  it('changes with the answer to whether it was said as well', () => {
    const decidedStatement = statement('verified', { attributionVerdict: 'verified' });
    const facts = published('in_review', { decidedStatement, attributed: true });
    const values = { verdict: 'verified', attributionVerdict: 'disputed' } as const;
    expect(fieldsOf(() => take(facts, 'propose', values))).toEqual(['correction']);
  });

  it('does not change when it is the same, nor before it is published', () => {
    expect(take(published('in_review'), 'decide', { verdict: 'verified' }).state).toBe('verified');
    expect(take(published('in_review', { published: false }), 'decide', { verdict: 'disputed' }).state).toBe(
      'disputed',
    );
    const needless = { verdict: 'verified', correction } as const;
    expect(fieldsOf(() => take(published('in_review'), 'decide', needless))).toEqual(['correction']);
  });

  it('carries the proposer’s words through approval, and the approver’s where it was published in between', () => {
    const bound = published('awaiting_approval', { proposal: proposal('disputed', { correction }) });
    expect(take(bound, 'approve').decision?.statement.correction).toEqual(correction);
    const unaware = published('awaiting_approval', { proposal: proposal('disputed') });
    expect(fieldsOf(() => take(unaware, 'approve'))).toEqual(['correction']);
    expect(take(unaware, 'approve', { correction }).decision?.statement.correction).toEqual(correction);
  });

  it('is offered with the verdict that needs no word', () => {
    const offered = allowedActions(published('in_review'), CAST.assignee).find(({ action }) => action === 'propose');
    expect(offered?.fields.find(({ name }) => name === 'correction')?.required).toEqual({
      field: 'verdict',
      differsFrom: 'verified',
    });
  });

  it('is told once: affirming it again corrects nothing', () => {
    const facts = published('disputed', { decidedStatement: statement('disputed', { correction }) });
    expect(take(facts, 'reaffirm').decision?.statement.correction).toBeNull();
  });
});

describe('an assignee', () => {
  const named = (role: Role | null) => claimIn('pending', { namedAssigneeRole: role });
  const detailOf = (facts: ReviewFacts) =>
    refusalOf(() => take(facts, 'start', { assignee: 'somebody' })).fields[0]?.detail;

  it('must be known, and may not be somebody who reviews nothing', () => {
    expect(detailOf(named(null))).toBe('is not a known actor');
    expect(detailOf(named('viewer'))).toBe('must be a reviewer; this one is a viewer');
    expect(take(named('editor'), 'start', { assignee: 'somebody' }).assigneeId).toBe('somebody');
  });
});

describe('a proposal on content that has changed since', () => {
  const outdated = claimIn('awaiting_approval', { contentHash: 'another hash' });

  it('cannot be approved', () => {
    expect(refusalOf(() => take(outdated, 'approve')).code).toBe('proposal_outdated');
  });

  it('can be returned and withdrawn', () => {
    expect(take(outdated, 'return').state).toBe('in_review');
    expect(take(outdated, 'withdraw').state).toBe('withdrawn');
  });
});

describe('the order of checks', () => {
  const refused = (facts: ReviewFacts, actor: Actor, action: ReviewAction, values: ActionValues = {}) =>
    refusalOf(() => decideTransition(facts, actor, action, values, NOW)).code;

  it('asks first whether the action follows the state, then who acts, then what it carries, then for the proposal', () => {
    expect(refused(claimIn('pending'), CAST.viewer, 'propose')).toBe('action_not_allowed');
    expect(refused(claimIn('in_review'), CAST.reviewer, 'propose')).toBe('not_assignee');
    expect(refused(claimIn('in_review'), CAST.assignee, 'propose')).toBe('invalid_fields');
    const outdated = claimIn('awaiting_approval', { contentHash: 'another hash' });
    expect(refused(outdated, CAST.assignee, 'approve')).toBe('own_proposal');
    expect(refused(outdated, CAST.editor, 'approve', { comment: 'no field of approve' })).toBe('invalid_fields');
    expect(refused(outdated, CAST.editor, 'approve')).toBe('proposal_outdated');
  });
});

/** A claim's facts after an action, as the desk would gather them again. */
const after = (facts: ReviewFacts, outcome: ReviewOutcome): ReviewFacts => ({
  ...facts,
  state: outcome.state,
  assigneeId: outcome.assigneeId,
  proposal: outcome.proposal,
  decidedStatement: outcome.decision?.statement ?? facts.decidedStatement,
  returns: outcome.returns,
  attentionRaised: facts.attentionRaised && outcome.attention !== 'cleared',
});

describe('properties of the workflow', () => {
  const people = [CAST.viewer, CAST.assignee, CAST.reviewer, CAST.editor, CAST.admin];
  const anybody = fc.constantFrom(...people);
  const jumps = new Set(stateJumps().map(({ from, to }) => `${from} ${to}`));

  const values = fc.record(
    {
      assignee: fc.constantFrom(...people.map(({ id }) => id)),
      verdict: fc.constantFrom(...VERDICTS),
      attributionVerdict: fc.constantFrom(...VERDICTS),
      rationale: fc.constantFrom('so it is', ' '),
      whatIsWrong: fc.constant('the month'),
      whatWasTried: fc.constant('calls'),
      overrideReason: fc.constant('on paper'),
      waitingOn: fc.constant('the ministry'),
      note: fc.constantFrom('a note', ''),
      comment: fc.constant('a comment'),
      dueAt: fc.constantFrom(TOMORROW, NOW),
      reasonCode: fc.constantFrom('other', 'duplicate', 'no such reason'),
      duplicateOf: fc.constant('another claim'),
    },
    { requiredKeys: [] },
  );

  const tried = { action: fc.constantFrom(...REVIEW_ACTIONS), actor: anybody };
  const complete = fc.record({ ...tried, verdict: fc.constantFrom(...VERDICTS) }).map(({ action, actor, verdict }) => {
    const rule = ruleOf(action);
    const chosen = rule.fields.some(({ name }) => name === 'verdict') ? { verdict } : {};
    return { action, actor, carried: filled(rule, actor, chosen) };
  });
  const edit = fc.record({ edited: fc.constantFrom('text' as const, 'evidence' as const) });

  /** Steps as people try them: mostly complete, now and then with any values at all, and edits in between. */
  const step = fc.oneof(
    { weight: 6, arbitrary: complete },
    { weight: 3, arbitrary: fc.record({ ...tried, carried: values }) },
    { weight: 1, arbitrary: edit },
  );

  it('random steps never leave the graph, and keep assignee, proposal and decision in line with the state', () => {
    const reached = new Set<ReviewState>();
    fc.assert(
      fc.property(
        fc.constantFrom('single', 'four_eyes'),
        fc.array(step, { minLength: 20, maxLength: 60 }),
        (policy, steps) => {
          let facts = claimIn('pending', { policy });
          let edits = 0;
          for (const taken of steps) {
            const before = facts.state;
            if ('edited' in taken) {
              const { state, voidsProposal, raises } = editConsequences(facts.state, taken.edited);
              facts = {
                ...facts,
                state,
                proposal: voidsProposal ? null : facts.proposal,
                attentionRaised: facts.attentionRaised || raises !== null,
                contentHash: `after ${(edits += 1)} edits`,
              };
            } else {
              const { action, actor, carried } = taken;
              try {
                facts = after(facts, decideTransition(facts, actor, action, carried, NOW));
              } catch (error) {
                if (!(error instanceof DomainError)) throw error;
                // An edit in between voids a proposal, so none can be outdated.
                expect(error.code).not.toBe('proposal_outdated');
              }
            }
            reached.add(facts.state);
            if (facts.state !== before) expect(jumps).toContain(`${before} ${facts.state}`);
            expect(facts.proposal !== null).toBe(facts.state === 'awaiting_approval');
            if (['in_review', 'needs_info', 'awaiting_approval'].includes(facts.state)) {
              expect(facts.assigneeId).not.toBeNull();
            }
            if (isDecided(facts.state)) expect(facts.decidedStatement?.verdict).toBe(facts.state);
          }
        },
      ),
      // One seed, as the last line below must not depend on luck.
      { numRuns: 300, seed: 20_260_302 },
    );
    // Otherwise the walk would not have shown much.
    expect(reached).toEqual(new Set(REVIEW_STATES));
  });

  const anyFacts = fc
    .record({
      state: fc.constantFrom(...REVIEW_STATES),
      policy: fc.constantFrom('single' as const, 'four_eyes' as const),
      assigneeId: fc.constantFrom(...people.map(({ id }) => id)),
      proposerId: fc.constantFrom(...people.map(({ id }) => id)),
      attentionRaised: fc.boolean(),
      attributed: fc.boolean(),
      assignmentExpired: fc.boolean(),
      textAuthorId: fc.constantFrom(null, ...people.map(({ id }) => id)),
      returns: fc.constantFrom(0, 2),
    })
    .map(({ state, assigneeId, proposerId, ...more }) => {
      const facts = claimIn(state, more);
      return {
        ...facts,
        assigneeId: facts.assigneeId && assigneeId,
        proposal: facts.proposal && { ...facts.proposal, proposerId },
      };
    });

  it('what is offered is accepted once its fields are filled, and what is not offered is refused', () => {
    fc.assert(
      fc.property(anyFacts, anybody, fc.constantFrom(...REVIEW_ACTIONS), (facts, actor, action) => {
        const offered = allowedActions(facts, actor).some((rule) => rule.action === action);
        const attempt = () => decideTransition(facts, actor, action, filled(ruleOf(action), actor), NOW);
        if (offered) expect(attempt).not.toThrow();
        else
          expect(['action_not_allowed', 'role_insufficient', 'not_assignee', 'own_proposal', 'own_text']).toContain(
            refusalOf(attempt).code,
          );
      }),
      { numRuns: 3_000 },
    );
  });

  it('an offered action is never refused for want of rights, whatever it carries, unless it names somebody else', () => {
    fc.assert(
      fc.property(anyFacts, anybody, fc.constantFrom(...REVIEW_ACTIONS), values, (facts, actor, action, carried) => {
        fc.pre(allowedActions(facts, actor).some((rule) => rule.action === action));
        fc.pre(
          (action !== 'start' && action !== 'assign') ||
            carried.assignee === undefined ||
            carried.assignee === actor.id,
        );
        try {
          decideTransition(facts, actor, action, carried, NOW);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(error.code).toBe('invalid_fields');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('nobody ever approves words that they wrote, whatever their role', () => {
    for (const role of ['reviewer', 'editor', 'admin'] as const) {
      const author = someone(role, 'the author');
      const facts = claimIn('awaiting_approval', { textAuthorId: author.id });
      expect(refusalOf(() => take(facts, 'approve', {}, author)).code).toBe('own_text');
      expect(take(facts, 'return', {}, author).state).toBe('in_review');
    }
  });

  it('nobody ever approves or returns what they proposed, whatever their role', () => {
    for (const action of ['approve', 'return'] as const) {
      for (const role of ['viewer', 'reviewer', 'editor', 'admin'] as const) {
        const proposer = someone(role, CAST.assignee.id);
        expect(refusalOf(() => take(claimIn('awaiting_approval'), action, {}, proposer)).code).toBe('own_proposal');
      }
    }
  });
});
