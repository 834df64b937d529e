import {
  type ActionValues,
  type Actor,
  type FieldCondition,
  isDecided,
  NO_RATINGS,
  type Proposal,
  type ReviewFacts,
  type ReviewState,
  type Role,
  type TransitionRule,
  type Verdict,
  type VerdictStatement,
} from '@app/domain';

/** The moment at which the tests of the review judge. */
export const NOW = new Date('2026-03-02T10:00:00Z');

/** A time after `NOW`. */
export const TOMORROW = new Date('2026-03-03T10:00:00Z');

/** Somebody with a role; the same id is the same person. */
export const someone = (role: Role, id: string = role): Actor => ({ id, kind: 'key', name: id, role });

/** Everybody who can meet a claim that `assignee` works on. */
export const CAST = {
  viewer: someone('viewer'),
  /** Works on the claim, and made the proposal where there is one. */
  assignee: someone('reviewer', 'assignee'),
  /** As before, but the key was lowered since. */
  loweredAssignee: someone('viewer', 'assignee'),
  reviewer: someone('reviewer', 'another reviewer'),
  editor: someone('editor'),
  admin: someone('admin'),
} as const;

/** One of `CAST`. */
export type Player = keyof typeof CAST;

/** What a reviewer says, complete for any verdict. */
export const statement = (verdict: Verdict = 'verified', more: Partial<VerdictStatement> = {}): VerdictStatement => ({
  verdict,
  attributionVerdict: null,
  rationale: 'As the customs office says.',
  whatIsWrong: verdict === 'disputed' ? 'The month.' : null,
  whatWasTried: verdict === 'unverifiable' ? 'Two calls to the ministry.' : null,
  overrideReason: null,
  rating: null,
  correction: null,
  ...more,
});

/** A proposal by the assignee on the content that `claimIn` gives the claim. */
export const proposal = (verdict: Verdict = 'verified', more: Partial<Proposal> = {}): Proposal => ({
  ...statement(verdict),
  proposerId: CAST.assignee.id,
  proposedAt: NOW,
  contentHash: 'hash of the content',
  ...more,
});

const UNASSIGNED: readonly ReviewState[] = ['pending', 'not_checkable', 'withdrawn'];

/** A claim in a state, with what that state brings along: an assignee, a proposal, a decision. Its evidence is checked. */
export const claimIn = (state: ReviewState, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  claimId: 'the claim',
  state,
  policy: 'four_eyes',
  assigneeId: UNASSIGNED.includes(state) ? null : CAST.assignee.id,
  assignmentExpired: false,
  namedAssigneeRole: 'reviewer',
  waitingOn: null,
  dueAt: null,
  textAuthorId: null,
  returns: 0,
  published: false,
  ratings: NO_RATINGS,
  proposal: state === 'awaiting_approval' ? proposal() : null,
  decidedStatement: isDecided(state) ? statement(state) : null,
  attributed: false,
  attentionRaised: false,
  linksCheckedSinceAttention: true,
  checkedEvidenceCount: 1,
  contentHash: 'hash of the content',
  ...more,
});

const isMet = (condition: FieldCondition, values: Readonly<Record<string, unknown>>): boolean =>
  'equals' in condition
    ? values[condition.field] === condition.equals
    : values[condition.field] !== condition.differsFrom;

/** Values for every field that an action needs on some claim, and for none that it could do without. */
export const filled = (rule: TransitionRule, actor: Actor, chosen: ActionValues = {}): ActionValues => {
  const values: Record<string, unknown> = { ...chosen };
  for (const { name, required, type, values: allowed } of rule.fields) {
    const needed =
      typeof required === 'boolean' ? required : required !== 'changes_published' && isMet(required, values);
    if (!needed || name in values) continue;
    values[name] = allowed?.[0] ?? { actor: actor.id, 'date-time': TOMORROW }[type as string] ?? `some ${name}`;
  }
  return values;
};
