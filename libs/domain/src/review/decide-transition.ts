import { type Actor } from '../actor/actor';
import { DomainError } from '../errors/domain-error';
import { allowedActions, isPermitted, legalRule } from './allowed-actions';
import { assertFields } from './assert-fields';
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
  if (rule.notProposer && facts.proposal?.proposerId === actor.id) {
    throw new DomainError('own_proposal', 'A proposal is judged by somebody other than the person who made it.');
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
  clearsAttention: false,
  decision: null,
  ...changes,
});

const outcomes: Record<ReviewAction, OutcomeOf> = {
  start: (_, __, values) => settled('in_review', { assigneeId: values.assignee ?? null }),
  release: () => settled('pending'),
  hold: (facts, _, values) =>
    settled('needs_info', {
      assigneeId: facts.assigneeId,
      waitingOn: values.waitingOn ?? null,
      dueAt: values.dueAt ?? null,
    }),
  resume: (facts) => settled('in_review', { assigneeId: facts.assigneeId }),
  propose: (facts, actor, values, now) =>
    settled('awaiting_approval', {
      assigneeId: facts.assigneeId,
      proposal: {
        ...statementOf(values),
        proposerId: actor.id,
        proposedAt: now,
        contentHash: facts.contentHash,
      },
    }),
  approve: (facts, actor, values) => {
    const proposal = currentProposal(facts);
    return settled(proposal.verdict, {
      assigneeId: facts.assigneeId,
      decision: {
        statement: withoutProposer(proposal),
        proposerId: proposal.proposerId,
        approverId: actor.id,
        note: values.note ?? null,
      },
    });
  },
  return: (facts) => settled('in_review', { assigneeId: facts.assigneeId }),
  decide: (facts, actor, values) => {
    const statement = statementOf(values);
    return settled(statement.verdict, {
      assigneeId: facts.assigneeId,
      decision: { statement, proposerId: actor.id, approverId: null, note: null },
    });
  },
  dismiss: () => settled('not_checkable'),
  withdraw: (_, __, values) => settled('withdrawn', { duplicateOf: values.duplicateOf ?? null }),
  reopen: (_, actor, values) => settled('in_review', { assigneeId: values.assignee ?? actor.id }),
  reaffirm: (facts, actor, values) => {
    const { decidedStatement } = facts;
    if (!decidedStatement) throw new Error('A decided claim has a decision.');
    return settled(facts.state, {
      assigneeId: facts.assigneeId,
      clearsAttention: true,
      decision: { statement: decidedStatement, proposerId: actor.id, approverId: null, note: values.note ?? null },
    });
  },
};

const currentProposal = (facts: ReviewFacts): Proposal => {
  if (!facts.proposal) throw new Error('A claim that awaits approval has a proposal.');
  if (facts.proposal.contentHash !== facts.contentHash) {
    throw new DomainError('proposal_outdated', 'The claim or its evidence changed after the proposal was made.');
  }
  return facts.proposal;
};

const statementOf = (values: ActionValues): VerdictStatement => {
  if (!values.verdict || values.rationale === undefined)
    throw new Error('Fields are checked before a statement is made.');
  return {
    verdict: values.verdict,
    attributionVerdict: values.attributionVerdict ?? null,
    rationale: values.rationale,
    whatIsWrong: values.whatIsWrong ?? null,
    whatWasTried: values.whatWasTried ?? null,
    overrideReason: values.overrideReason ?? null,
  };
};

const withoutProposer = (proposal: Proposal): VerdictStatement => ({
  verdict: proposal.verdict,
  attributionVerdict: proposal.attributionVerdict,
  rationale: proposal.rationale,
  whatIsWrong: proposal.whatIsWrong,
  whatWasTried: proposal.whatWasTried,
  overrideReason: proposal.overrideReason,
});
