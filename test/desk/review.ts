import { REVIEW_ACTIONS, type ReviewAction, type ReviewState } from '@app/domain';
import { act } from './claims';
import { type Person } from './test-desk';

/** A time that is to come, whenever the tests run. */
export const LATER = '2099-01-08T09:30:00.000Z';

/** What a proposal carries when the evidence is not on the web. */
export const VERIFIED = {
  verdict: 'verified',
  rationale: 'As the office says.',
  overrideReason: 'The log is on paper.',
} as const;

/** Steps that bring a pending claim into a state; the assignee is the reviewer, the approver the editor. */
const WAYS: Readonly<Record<ReviewState, readonly (readonly ['reviewer' | 'editor', object])[]>> = {
  pending: [],
  in_review: [['reviewer', { action: 'start', assignee: 'me' }]],
  needs_info: [
    ['reviewer', { action: 'start', assignee: 'me' }],
    ['reviewer', { action: 'hold', waitingOn: 'the ministry', note: 'called', dueAt: LATER }],
  ],
  awaiting_approval: [
    ['reviewer', { action: 'start', assignee: 'me' }],
    ['reviewer', { action: 'propose', ...VERIFIED }],
  ],
  verified: [
    ['reviewer', { action: 'start', assignee: 'me' }],
    ['reviewer', { action: 'propose', ...VERIFIED }],
    ['editor', { action: 'approve' }],
  ],
  disputed: [
    ['reviewer', { action: 'start', assignee: 'me' }],
    ['reviewer', { action: 'propose', ...VERIFIED, verdict: 'disputed', whatIsWrong: 'The month.' }],
    ['editor', { action: 'approve' }],
  ],
  unverifiable: [
    ['reviewer', { action: 'start', assignee: 'me' }],
    ['reviewer', { action: 'propose', verdict: 'unverifiable', rationale: 'No source.', whatWasTried: 'Two calls.' }],
    ['editor', { action: 'approve' }],
  ],
  not_checkable: [['editor', { action: 'dismiss', reasonCode: 'opinion', note: 'A view.' }]],
  withdrawn: [['editor', { action: 'withdraw', reasonCode: 'other', note: 'Cut from the article.' }]],
};

/** Brings a pending claim into a state. @returns the claim as it is then */
export const bring = async (
  people: Readonly<Record<'reviewer' | 'editor', Person>>,
  claimId: string,
  state: ReviewState,
): Promise<any> => {
  for (const [who, step] of WAYS[state]) await act(people[who], claimId, step);
  const { body } = await people.reviewer.get(`/v1/claims/${claimId}`).expect(200);
  return body;
};

/** Fields of an action as the desk offers them. */
interface OfferedField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly requiredWhen: { readonly field: string; readonly equals: string } | null;
  readonly values: readonly string[] | null;
}

/** A step with everything that its offer says it needs, as a client would fill it that knows nothing else. */
export const fillOffer = (action: string, fields: readonly OfferedField[], duplicateOf: string): object => {
  const step: Record<string, string> = { action };
  for (const { name, type, required, requiredWhen, values } of fields) {
    const needed = required || (requiredWhen !== null && step[requiredWhen.field] === requiredWhen.equals);
    // Nothing in an offer tells whether the evidence suffices.
    if (!needed && name !== 'overrideReason') continue;
    step[name] = values?.[0] ?? { actor: 'me', 'date-time': LATER, claim: duplicateOf }[type] ?? `some ${name}`;
  }
  return step;
};

/** Steps that lack nothing, for actions that are not on offer. */
export const COMPLETE: Readonly<Record<ReviewAction, object>> = {
  start: { assignee: 'me' },
  release: {},
  hold: { waitingOn: 'the ministry', note: 'called', dueAt: LATER },
  resume: {},
  assign: { assignee: 'me' },
  propose: VERIFIED,
  approve: {},
  return: { comment: 'Not yet.' },
  decide: VERIFIED,
  arbitrate: VERIFIED,
  dismiss: { reasonCode: 'opinion', note: 'A view.' },
  withdraw: { reasonCode: 'other', note: 'Cut from the article.' },
  reopen: { reasonCode: 'complaint', note: 'The ministry wrote.' },
  reaffirm: { note: 'Still so.' },
};

/** Every action, with a step that lacks nothing. */
export const everyStep = (): readonly (readonly [ReviewAction, object])[] =>
  REVIEW_ACTIONS.map((action) => [action, { action, ...COMPLETE[action] }]);
