import { type ClaimChanges, type ClaimRecord } from '@app/database';
import { editConsequences } from '@app/domain';

/** What an edit of a claim's words or evidence changes besides them, and how history tells it. */
export interface EditEffects {
  readonly changes: ClaimChanges;
  readonly before: object;
  readonly after: object;
}

/** Voids an open proposal and raises attention on a decided claim, as the domain rules. */
export const editEffects = (claim: ClaimRecord, edited: 'text' | 'evidence', now: Date): EditEffects => {
  const { state, voidsProposal, raises } = editConsequences(claim.state, edited);
  const raised = raises !== null && !claim.attention.includes(raises);
  const changes = {
    ...(voidsProposal && { state, proposal: null }),
    ...(raised && { attention: [...claim.attention, raises], attentionSince: claim.attentionSince ?? now }),
  };
  const before = {
    ...(voidsProposal && { state: claim.state, proposal: claim.proposal }),
    ...(raised && { attention: claim.attention, attentionSince: claim.attentionSince }),
  };
  return { changes, before, after: changes };
};
