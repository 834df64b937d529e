import { PUBLIC_CORRECTION_KINDS } from './public-correction';
import { type ReviewState, VERDICTS } from './states';

/** What a person can do to move a claim on. */
export const REVIEW_ACTIONS = [
  'start',
  'release',
  'hold',
  'resume',
  'assign',
  'propose',
  'approve',
  'return',
  'decide',
  'arbitrate',
  'dismiss',
  'withdraw',
  'reopen',
  'reaffirm',
] as const;

/** One of `REVIEW_ACTIONS`. */
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** Why a claim is set aside as not checkable. */
export const DISMISS_REASONS = ['opinion', 'prediction', 'not_a_claim', 'too_vague', 'trivial', 'other'] as const;

/** Why a claim is taken out of review altogether. */
export const WITHDRAW_REASONS = ['duplicate', 'removed_from_article', 'extraction_error', 'other'] as const;

/** Why a decision is opened again. */
export const REOPEN_REASONS = ['new_evidence', 'source_changed', 'error_found', 'complaint', 'other'] as const;

/** Who may act, as seen from the claim. A role includes the roles above it. */
export type Party =
  | 'assignee'
  | 'reviewer'
  | 'editor'
  /** A reviewer who names nobody but themself as assignee. */
  | 'reviewer_for_self'
  /** A reviewer, as long as attention is raised on the claim. */
  | 'reviewer_on_attention'
  /** A reviewer who takes the claim over from somebody who let it lie. */
  | 'reviewer_for_self_on_expiry';

/** Where an action leads: a fixed state, the verdict given or proposed, or nowhere. */
export type Target = ReviewState | 'given_verdict' | 'proposed_verdict' | 'unchanged';

/** When a field is needed that is not always: another field has a certain value, or any other than a certain one. */
export type FieldCondition =
  { readonly field: string; readonly equals: string } | { readonly field: string; readonly differsFrom: string };

/** One value that an action carries. */
export interface ActionField {
  readonly name: string;
  readonly type: 'text' | 'verdict' | 'rating' | 'actor' | 'claim' | 'date-time' | 'reason' | 'correction';
  /** Always, never, on a condition, or when it changes an answer that readers were given. */
  readonly required: boolean | FieldCondition | 'changes_published';
  /** The values allowed, where they are a closed list. */
  readonly values?: readonly string[];
  /** What it is made of, where it is an object. */
  readonly members?: readonly ActionField[];
  /** Only on claims that are attributed to somebody. */
  readonly attributedOnly?: true;
}

/** One row of the workflow. */
export interface TransitionRule {
  readonly action: ReviewAction;
  readonly from: readonly ReviewState[];
  readonly to: Target;
  /** Any of these may act. */
  readonly who: readonly Party[];
  /** The proposer may not, so that two pairs of eyes have seen it. */
  readonly notProposer?: true;
  /** Nor may whoever wrote the words that are judged. */
  readonly notAuthor?: true;
  /** Nor may whoever works on the claim, who is a party to the dispute. */
  readonly notAssignee?: true;
  /** Only on articles whose policy is `single`. */
  readonly singlePolicyOnly?: true;
  /** Only after so many proposals were returned since the claim was last opened. */
  readonly afterReturns?: number;
  readonly fields: readonly ActionField[];
}

const text = (name: string, required: ActionField['required'] = true): ActionField => ({
  name,
  type: 'text',
  required,
});
const reason = (values: readonly string[]): ActionField => ({
  name: 'reasonCode',
  type: 'reason',
  required: true,
  values,
});
const whenVerdict = (verdict: string) => ({ field: 'verdict', equals: verdict });

/** What readers are told when an answer changes that they were given. */
const CORRECTION: ActionField = {
  name: 'correction',
  type: 'correction',
  required: 'changes_published',
  members: [
    { name: 'kind', type: 'reason', required: true, values: PUBLIC_CORRECTION_KINDS },
    text('whatWasWrong'),
    text('publicNote'),
  ],
};

const DECISION_FIELDS: readonly ActionField[] = [
  { name: 'verdict', type: 'verdict', required: true, values: VERDICTS },
  { name: 'attributionVerdict', type: 'verdict', required: false, values: VERDICTS, attributedOnly: true },
  text('rationale'),
  text('whatIsWrong', whenVerdict('disputed')),
  text('whatWasTried', whenVerdict('unverifiable')),
  text('overrideReason', false),
  { name: 'rating', type: 'rating', required: false },
  CORRECTION,
];

/** Returned proposals after which an editor may end the dispute. */
const RETURNS_BEFORE_ARBITRATION = 2;

const DECIDED: readonly ReviewState[] = VERDICTS;

/**
 * The review workflow: the one definition of which action leads where, who may take it and what it must carry. The
 * guard, the actions offered to a caller, the database's list of permitted jumps and the docs' diagram come from it.
 */
export const TRANSITION_TABLE: readonly TransitionRule[] = [
  {
    action: 'start',
    from: ['pending'],
    to: 'in_review',
    who: ['reviewer_for_self', 'editor'],
    fields: [{ name: 'assignee', type: 'actor', required: true }],
  },
  { action: 'release', from: ['in_review'], to: 'pending', who: ['assignee', 'editor'], fields: [] },
  {
    action: 'hold',
    from: ['in_review'],
    to: 'needs_info',
    who: ['assignee', 'editor'],
    fields: [text('waitingOn'), text('note'), { name: 'dueAt', type: 'date-time', required: true }],
  },
  { action: 'resume', from: ['needs_info'], to: 'in_review', who: ['assignee', 'editor'], fields: [] },
  {
    action: 'assign',
    from: ['in_review', 'needs_info', 'awaiting_approval'],
    to: 'unchanged',
    who: ['assignee', 'editor', 'reviewer_for_self_on_expiry'],
    fields: [{ name: 'assignee', type: 'actor', required: true }, text('note', false)],
  },
  { action: 'propose', from: ['in_review'], to: 'awaiting_approval', who: ['assignee'], fields: DECISION_FIELDS },
  {
    action: 'approve',
    from: ['awaiting_approval'],
    to: 'proposed_verdict',
    who: ['reviewer', 'editor'],
    notProposer: true,
    notAuthor: true,
    fields: [text('note', false), CORRECTION],
  },
  {
    action: 'return',
    from: ['awaiting_approval'],
    to: 'in_review',
    who: ['reviewer', 'editor'],
    notProposer: true,
    fields: [text('comment')],
  },
  {
    action: 'decide',
    from: ['in_review'],
    to: 'given_verdict',
    who: ['assignee'],
    singlePolicyOnly: true,
    fields: DECISION_FIELDS,
  },
  {
    action: 'arbitrate',
    from: ['in_review', 'awaiting_approval'],
    to: 'given_verdict',
    who: ['editor'],
    notProposer: true,
    notAuthor: true,
    notAssignee: true,
    afterReturns: RETURNS_BEFORE_ARBITRATION,
    fields: DECISION_FIELDS,
  },
  {
    action: 'dismiss',
    from: ['pending', 'in_review'],
    to: 'not_checkable',
    who: ['reviewer', 'editor'],
    fields: [reason(DISMISS_REASONS), text('note')],
  },
  {
    action: 'withdraw',
    from: ['pending', 'in_review', 'needs_info', 'awaiting_approval', ...DECIDED],
    to: 'withdrawn',
    who: ['editor'],
    fields: [
      reason(WITHDRAW_REASONS),
      text('note'),
      { name: 'duplicateOf', type: 'claim', required: { field: 'reasonCode', equals: 'duplicate' } },
    ],
  },
  {
    action: 'reopen',
    from: [...DECIDED, 'not_checkable', 'withdrawn'],
    to: 'in_review',
    who: ['editor', 'reviewer_on_attention'],
    fields: [reason(REOPEN_REASONS), text('note'), { name: 'assignee', type: 'actor', required: false }],
  },
  { action: 'reaffirm', from: DECIDED, to: 'unchanged', who: ['reviewer', 'editor'], fields: [text('note')] },
];
