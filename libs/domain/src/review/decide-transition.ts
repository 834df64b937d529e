import { type Actor } from '../actor/actor';
import { DomainError } from '../errors/domain-error';
import { allowedActions, isPermitted, legalRule } from './allowed-actions';
import { assertFields } from './assert-fields';
import { givenRating } from './ratings';
import {
  type ActionValues,
  type Proposal,
  type ReviewFacts,
  type ReviewOutcome,
  type VerdictStatement,
} from './review-facts';
import { type ReviewState } from './states';
import { type ReviewAction, type TransitionRule } from './transition-table';

/**
 * Judges one action on a claim and says how the claim stands after it; the only place where a state is chosen.
 * Checked in this order: may the action follow this state, may this actor take it, does it carry what it must, does
 * the proposal still match what it was made on.
 * @throws DomainError `action_not_allowed`, `role_insufficient`, `not_assignee`, `own_proposal`, `invalid_fields` or
 *   `proposal_outdated`
 */
export const decideTransition = (
  facts: ReviewFacts,
  actor: Actor,
  action: ReviewAction,
  values: ActionValues,
  now: Date,
): ReviewOutcome => {
  const rule = legalRule(facts, action);
  if (!rule) {
    throw new DomainError('action_not_allowed', `A claim that is ${facts.state} cannot take the action ${action}.`, {
      allowedActions: allowedActions(facts, actor).map((allowed) => allowed.action),
    });
  }
  assertPermitted(rule, facts, actor, values);
  assertFields(rule, facts, values, now);
  return outcomes[action](facts, actor, values, now);
};

const assertPermitted = (rule: TransitionRule, facts: ReviewFacts, actor: Actor, values: ActionValues): void => {
  if (isPermitted(rule, facts, actor, values.assignee)) return;
  const isProposer = rule.notProposer && facts.proposal?.proposerId === actor.id;
  if (isProposer || (rule.notAssignee && facts.assigneeId === actor.id)) {
    throw new DomainError('own_proposal', 'A proposal is judged by somebody other than the person who made it.');
  }
  if (rule.notAuthor && facts.textAuthorId === actor.id) {
    throw new DomainError('own_text', 'A claim is approved by somebody other than the person who wrote its words.');
  }
  if (rule.who.includes('assignee')) {
    const orEditor = rule.who.includes('editor') ? ', or an editor,' : '';
    throw new DomainError('not_assignee', `Only the claim's assignee${orEditor} may ${rule.action} it.`);
  }
  throw new DomainError('role_insufficient', `Your role, ${actor.role}, may not ${rule.action} this claim.`);
};

type OutcomeOf = (facts: ReviewFacts, actor: Actor, values: ActionValues, now: Date) => ReviewOutcome;

const settled = (state: ReviewState, changes: Partial<ReviewOutcome> = {}): ReviewOutcome => ({
  state,
  assigneeId: null,
  proposal: null,
  waitingOn: null,
  dueAt: null,
  duplicateOf: null,
  returns: 0,
  attention: 'kept',
  decision: null,
  ...changes,
});

/** Goes on with what the review has come to. */
const under = (facts: ReviewFacts, state: ReviewState, changes: Partial<ReviewOutcome> = {}): ReviewOutcome =>
  settled(state, { assigneeId: facts.assigneeId, returns: facts.returns, attention: 'waiting_over', ...changes });

/** A decision was made on what is there now, so whatever attention was raised before is answered. */
const decided = (facts: ReviewFacts, decision: NonNullable<ReviewOutcome['decision']>): ReviewOutcome =>
  settled(decision.statement.verdict, { assigneeId: facts.assigneeId, attention: 'cleared', decision });

const outcomes: Record<ReviewAction, OutcomeOf> = {
  start: (facts, _, values) => under(facts, 'in_review', { assigneeId: values.assignee ?? null }),
  release: (facts) => under(facts, 'pending', { assigneeId: null }),
  hold: (facts, _, values) =>
    under(facts, 'needs_info', { waitingOn: values.waitingOn ?? null, dueAt: values.dueAt ?? null }),
  resume: (facts) => under(facts, 'in_review'),
  assign: (facts, _, values) =>
    under(facts, facts.state, {
      assigneeId: values.assignee ?? null,
      proposal: facts.proposal,
      waitingOn: facts.waitingOn,
      dueAt: facts.dueAt,
      attention: 'kept',
    }),
  propose: (facts, actor, values, now) =>
    under(facts, 'awaiting_approval', {
      proposal: {
        ...statementOf(facts, values),
        proposerId: actor.id,
        proposedAt: now,
        contentHash: facts.contentHash,
      },
    }),
  approve: (facts, actor, values) => {
    const proposal = currentProposal(facts);
    const { proposerId, proposedAt, contentHash, ...statement } = proposal;
    return decided(facts, {
      statement: { ...statement, correction: statement.correction ?? values.correction ?? null },
      proposerId,
      approverId: actor.id,
      note: values.note ?? null,
      procedure: 'four_eyes',
    });
  },
  return: (facts) => under(facts, 'in_review', { returns: facts.returns + 1 }),
  decide: (facts, actor, values) => decidedAlone(facts, actor, values, 'single'),
  arbitrate: (facts, actor, values) => decidedAlone(facts, actor, values, 'arbitration'),
  dismiss: () => settled('not_checkable'),
  withdraw: (_, __, values) =>
    settled('withdrawn', { duplicateOf: values.duplicateOf ?? null, attention: 'waiting_over' }),
  reopen: (_, actor, values) => settled('in_review', { assigneeId: values.assignee ?? actor.id }),
  reaffirm: (facts, actor, values) => {
    if (!facts.decidedStatement) throw new Error('A decided claim has a decision.');
    return decided(facts, {
      // What readers were told of an earlier change is not told again.
      statement: { ...facts.decidedStatement, correction: null },
      proposerId: actor.id,
      approverId: null,
      note: values.note ?? null,
      procedure: 'reaffirmation',
    });
  },
};

const decidedAlone = (
  facts: ReviewFacts,
  actor: Actor,
  values: ActionValues,
  procedure: 'single' | 'arbitration',
): ReviewOutcome =>
  decided(facts, {
    statement: statementOf(facts, values),
    proposerId: actor.id,
    approverId: null,
    note: null,
    procedure,
  });

const currentProposal = (facts: ReviewFacts): Proposal => {
  if (!facts.proposal) throw new Error('A claim that awaits approval has a proposal.');
  if (facts.proposal.contentHash !== facts.contentHash) {
    throw new DomainError('proposal_outdated', 'The claim or its evidence changed after the proposal was made.');
  }
  return facts.proposal;
};

const statementOf = ({ ratings }: ReviewFacts, values: ActionValues): VerdictStatement => {
  if (!values.verdict || values.rationale === undefined)
    throw new Error('Fields are checked before a statement is made.');
  return {
    verdict: values.verdict,
    attributionVerdict: values.attributionVerdict ?? null,
    rationale: values.rationale,
    whatIsWrong: values.whatIsWrong ?? null,
    whatWasTried: values.whatWasTried ?? null,
    overrideReason: values.overrideReason ?? null,
    rating: values.rating === undefined ? null : givenRating(ratings, values.rating),
    correction: values.correction ?? null,
  };
};
