import { type Actor, includesRole } from '../actor/actor';
import { type ReviewFacts } from './review-facts';
import { type Party, type ReviewAction, TRANSITION_TABLE, type TransitionRule } from './transition-table';

/**
 * What this actor may do to this claim now: the rows of the table that fit its state, its policy and the actor, with the
 * fields that fit the claim.
 */
export const allowedActions = (facts: ReviewFacts, actor: Actor): readonly TransitionRule[] =>
  TRANSITION_TABLE.filter((rule) => isLegal(rule, facts) && isPermitted(rule, facts, actor, actor.id)).map((rule) => ({
    ...rule,
    fields: rule.fields.filter(({ attributedOnly }) => !attributedOnly || facts.attributed),
  }));

/** The table's row for an action, if the claim's state and policy allow it to anybody. */
export const legalRule = (facts: ReviewFacts, action: ReviewAction): TransitionRule | undefined =>
  TRANSITION_TABLE.find((rule) => rule.action === action && isLegal(rule, facts));

/** Whether this actor may take the action; `assignee` is whom it would put the claim on, where it names one. */
export const isPermitted = (
  rule: TransitionRule,
  facts: ReviewFacts,
  actor: Actor,
  assignee: string | undefined,
): boolean =>
  !(rule.notProposer && facts.proposal?.proposerId === actor.id) &&
  rule.who.some((party) => partyTests[party](facts, actor, assignee));

const isLegal = (rule: TransitionRule, facts: ReviewFacts): boolean =>
  rule.from.includes(facts.state) && (!rule.singlePolicyOnly || facts.policy === 'single');

const partyTests: Record<Party, (facts: ReviewFacts, actor: Actor, assignee: string | undefined) => boolean> = {
  // The rights of an assignee end with the role: a key that was lowered to viewer no longer writes.
  assignee: (facts, actor) => facts.assigneeId === actor.id && includesRole(actor.role, 'reviewer'),
  reviewer: (_, actor) => includesRole(actor.role, 'reviewer'),
  editor: (_, actor) => includesRole(actor.role, 'editor'),
  // Naming nobody is a missing field, not a missing right.
  reviewer_for_self: (_, actor, assignee) =>
    includesRole(actor.role, 'reviewer') && (assignee === undefined || assignee === actor.id),
  reviewer_on_attention: (facts, actor) => includesRole(actor.role, 'reviewer') && facts.attentionRaised,
};
