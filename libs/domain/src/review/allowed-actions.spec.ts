import { CAST, claimIn, NOW, type Player, proposal, someone } from '../../../../test/builders/review';
import { SYSTEM_ACTOR } from '../actor/actor';
import { DomainError } from '../errors/domain-error';
import { allowedActions } from './allowed-actions';
import { decideTransition } from './decide-transition';
import { type ReviewFacts } from './review-facts';
import { type ReviewState } from './states';
import { type ReviewAction } from './transition-table';

const actionsOf = (facts: ReviewFacts, player: Player) =>
  allowedActions(facts, CAST[player]).map(({ action }) => action);

/** Why somebody is refused who carries nothing at all: rights are asked before fields. */
const refusalOf = (facts: ReviewFacts, player: Player, action: ReviewAction) => {
  try {
    decideTransition(facts, CAST[player], action, {}, NOW);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error(`${player} may ${action}, and needs nothing for it.`);
};

const REVIEWERS: readonly Player[] = ['assignee', 'reviewer', 'editor', 'admin'];
const EDITORS: readonly Player[] = ['editor', 'admin'];
const ON_IT: readonly Player[] = ['assignee', 'editor', 'admin'];

/** Who may do what, written out by hand from the design, with the refusal for everybody else. */
const RIGHTS: readonly (readonly [ReviewState, ReviewAction, readonly Player[], string])[] = [
  ['pending', 'start', REVIEWERS, 'role_insufficient'],
  ['in_review', 'release', ON_IT, 'not_assignee'],
  ['in_review', 'hold', ON_IT, 'not_assignee'],
  ['needs_info', 'resume', ON_IT, 'not_assignee'],
  ['in_review', 'assign', ON_IT, 'not_assignee'],
  ['needs_info', 'assign', ON_IT, 'not_assignee'],
  ['in_review', 'propose', ['assignee'], 'not_assignee'],
  ['in_review', 'decide', ['assignee'], 'not_assignee'],
  ['awaiting_approval', 'approve', ['reviewer', 'editor', 'admin'], 'role_insufficient'],
  ['awaiting_approval', 'return', ['reviewer', 'editor', 'admin'], 'role_insufficient'],
  ['pending', 'dismiss', REVIEWERS, 'role_insufficient'],
  ['in_review', 'dismiss', REVIEWERS, 'role_insufficient'],
  ['in_review', 'withdraw', EDITORS, 'role_insufficient'],
  ['verified', 'withdraw', EDITORS, 'role_insufficient'],
  ['verified', 'reopen', EDITORS, 'role_insufficient'],
  ['not_checkable', 'reopen', EDITORS, 'role_insufficient'],
  ['withdrawn', 'reopen', EDITORS, 'role_insufficient'],
  ['disputed', 'reaffirm', REVIEWERS, 'role_insufficient'],
];

describe('who may', () => {
  it.each(RIGHTS)('from %s, %s: %j, and nobody else', (state, action, allowed, refusal) => {
    const facts = claimIn(state, { policy: 'single' });
    for (const player of Object.keys(CAST) as Player[]) {
      const may = allowed.includes(player);
      expect([player, actionsOf(facts, player).includes(action)]).toEqual([player, may]);
      if (may) continue;
      const isProposer = state === 'awaiting_approval' && CAST[player].id === facts.proposal?.proposerId;
      expect([player, refusalOf(facts, player, action).code]).toEqual([player, isProposer ? 'own_proposal' : refusal]);
    }
  });

  it('a viewer and the machine are offered nothing, whatever the state', () => {
    for (const state of ['pending', 'in_review', 'needs_info', 'awaiting_approval', 'verified', 'withdrawn'] as const) {
      const facts = claimIn(state, { policy: 'single', attentionRaised: true });
      expect(allowedActions(facts, CAST.viewer)).toEqual([]);
      expect(allowedActions(facts, SYSTEM_ACTOR)).toEqual([]);
    }
  });

  it('the rights of an assignee end with the role', () => {
    expect(actionsOf(claimIn('in_review', { policy: 'single' }), 'loweredAssignee')).toEqual([]);
  });

  it('the assignee of one claim has no rights of an assignee on another', () => {
    const facts = claimIn('in_review', { policy: 'single', assigneeId: 'somebody else' });
    expect(actionsOf(facts, 'assignee')).toEqual(['dismiss']);
  });
});

describe('start', () => {
  const start = (player: Player, assignee: string) => () =>
    decideTransition(claimIn('pending'), CAST[player], 'start', { assignee }, NOW);

  it.each(['editor', 'admin'] as const)('an %s may name anybody', (player) => {
    expect(start(player, 'somebody else')).not.toThrow();
  });

  it('a reviewer may name nobody but themself', () => {
    expect(start('reviewer', CAST.reviewer.id)).not.toThrow();
    expect(start('reviewer', CAST.editor.id)).toThrow(expect.objectContaining({ code: 'role_insufficient' }));
  });

  it('a reviewer who names nobody lacks a field, not a right', () => {
    expect(refusalOf(claimIn('pending'), 'reviewer', 'start').code).toBe('invalid_fields');
  });
});

describe('an assignment that ran out', () => {
  const expired = claimIn('in_review', { assignmentExpired: true });
  const assign = (player: Player, assignee: string) => () =>
    decideTransition(expired, CAST[player], 'assign', { assignee }, NOW);

  it('lets another reviewer take the claim over, and put it on nobody else', () => {
    expect(actionsOf(claimIn('in_review'), 'reviewer')).toEqual(['dismiss']);
    expect(actionsOf(expired, 'reviewer')).toEqual(['assign', 'dismiss']);
    expect(assign('reviewer', CAST.reviewer.id)).not.toThrow();
    expect(assign('reviewer', CAST.editor.id)).toThrow(expect.objectContaining({ code: 'not_assignee' }));
  });

  it('takes nothing from the assignee until somebody does', () => {
    expect(actionsOf(expired, 'assignee')).toEqual(actionsOf(claimIn('in_review'), 'assignee'));
  });

  it('gives a viewer no rights', () => {
    expect(actionsOf(expired, 'viewer')).toEqual([]);
  });
});

describe('reopen', () => {
  it.each(['verified', 'disputed', 'unverifiable', 'not_checkable', 'withdrawn'] as const)(
    'from %s, a reviewer may as soon as attention is raised',
    (state) => {
      for (const player of ['reviewer', 'assignee'] as const) {
        expect(actionsOf(claimIn(state), player)).not.toContain('reopen');
        expect(actionsOf(claimIn(state, { attentionRaised: true }), player)).toContain('reopen');
      }
    },
  );

  it('attention gives a viewer no rights', () => {
    expect(actionsOf(claimIn('verified', { attentionRaised: true }), 'viewer')).toEqual([]);
  });
});

describe('a proposal', () => {
  it.each(['editor', 'admin'] as const)('is not for its proposer to judge, be it an %s', (role) => {
    const own = proposal('verified', { proposerId: CAST[role].id });
    expect(actionsOf(claimIn('awaiting_approval', { proposal: own }), role)).toEqual(['assign', 'withdraw']);
  });

  it('is for the assignee to judge when somebody else made it', () => {
    const facts = claimIn('awaiting_approval', { proposal: proposal('verified', { proposerId: 'the one before' }) });
    expect(actionsOf(facts, 'assignee')).toEqual(['assign', 'approve', 'return']);
  });

  it('is told from another by who made it, not by name or role', () => {
    const namesake = { ...someone('editor', 'another id'), name: CAST.assignee.name };
    expect(allowedActions(claimIn('awaiting_approval'), namesake).map(({ action }) => action)).toContain('approve');
  });
});

describe('decide', () => {
  it('is offered under the policy single only', () => {
    expect(actionsOf(claimIn('in_review', { policy: 'single' }), 'assignee')).toContain('decide');
    expect(actionsOf(claimIn('in_review', { policy: 'four_eyes' }), 'assignee')).not.toContain('decide');
  });
});

describe('the fields of an offered action', () => {
  const fieldsOf = (attributed: boolean, action: ReviewAction) =>
    allowedActions(claimIn('in_review', { policy: 'single', attributed }), CAST.assignee)
      .find((rule) => rule.action === action)
      ?.fields.map(({ name }) => name);

  it.each(['propose', 'decide'] as const)('%s asks whether it was said only where somebody said it', (action) => {
    const others = ['verdict', 'rationale', 'whatIsWrong', 'whatWasTried', 'overrideReason'];
    expect(fieldsOf(false, action)).toEqual(others);
    expect(fieldsOf(true, action)).toEqual(['verdict', 'attributionVerdict', ...others.slice(1)]);
  });
});
