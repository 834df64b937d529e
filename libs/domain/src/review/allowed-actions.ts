import { type Actor, includesRole } from '../actor/actor';
import { type ReviewFacts } from './review-facts';
import { isChanged } from './public-correction';
import {
  type ActionField,
  type Party,
  type ReviewAction,
  TRANSITION_TABLE,
  type TransitionRule,
} from './transition-table';

/**
 * What this actor may do to this claim now: the rows of the table that fit its state, its policy and the actor, with the
 * fields that fit the claim.
 */
export const allowedActions = (facts: ReviewFacts, actor: Actor): readonly TransitionRule[] =>
  TRANSITION_TABLE.filter((rule) => isLegal(rule, facts) && isPermitted(rule, facts, actor, actor.id)).map((rule) => ({
    ...rule,
    fields: rule.fields.flatMap((field) => offeredField(field, rule, facts) ?? []),
  }));

/** A field as it is for this claim; null where the claim has no use for it. */
const offeredField = (field: ActionField, rule: TransitionRule, facts: ReviewFacts): ActionField | null => {
  if (field.attributedOnly && !facts.attributed) return null;
  if (field.type === 'rating') {
    const { ratings } = facts.ratings;
    return ratings.length === 0 ? null : { ...field, values: ratings.map(({ code }) => code) };
  }
  if (field.required !== 'changes_published') return field;
  const told = facts.published ? facts.decidedStatement : null;
  if (!told) return null;
  if (rule.to === 'given_verdict' || rule.action === 'propose') {
    return { ...field, required: { field: 'verdict', differsFrom: told.verdict } };
  }
  // An approval gives no verdict of its own: only where the article was published after the proposal is a word missing.
  const { proposal } = facts;
  return proposal && !proposal.correction && isChanged(told, proposal) ? { ...field, required: true } : null;
};

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
  !(rule.notAuthor && facts.textAuthorId === actor.id) &&
  !(rule.notAssignee && facts.assigneeId === actor.id) &&
  rule.who.some((party) => partyTests[party](facts, actor, assignee));

const isLegal = (rule: TransitionRule, facts: ReviewFacts): boolean =>
  rule.from.includes(facts.state) &&
  (!rule.singlePolicyOnly || facts.policy === 'single') &&
  facts.returns >= (rule.afterReturns ?? 0);

const partyTests: Record<Party, (facts: ReviewFacts, actor: Actor, assignee: string | undefined) => boolean> = {
  // The rights of an assignee end with the role: a key that was lowered to viewer no longer writes.
  assignee: (facts, actor) => facts.assigneeId === actor.id && includesRole(actor.role, 'reviewer'),
  reviewer: (_, actor) => includesRole(actor.role, 'reviewer'),
  editor: (_, actor) => includesRole(actor.role, 'editor'),
  // Naming nobody is a missing field, not a missing right.
  reviewer_for_self: (_, actor, assignee) =>
    includesRole(actor.role, 'reviewer') && (assignee === undefined || assignee === actor.id),
  reviewer_for_self_on_expiry: (facts, actor, assignee) =>
    facts.assignmentExpired &&
    includesRole(actor.role, 'reviewer') &&
    (assignee === undefined || assignee === actor.id),
  reviewer_on_attention: (facts, actor) => includesRole(actor.role, 'reviewer') && facts.attentionRaised,
};
