import { editConsequences } from './edit-consequences';
import { REVIEW_STATES } from './states';

const EDITS = ['text', 'evidence'] as const;

describe('what an edit does to a review', () => {
  it.each(EDITS)('an edit of the %s voids an open proposal, which sends the claim back to review', (edited) => {
    expect(editConsequences('awaiting_approval', edited)).toEqual({
      state: 'in_review',
      voidsProposal: true,
      raises: null,
    });
  });

  it.each([
    ['verified', 'text', 'claim_text_changed'],
    ['verified', 'evidence', 'evidence_edited'],
    ['disputed', 'text', 'claim_text_changed'],
    ['disputed', 'evidence', 'evidence_edited'],
    ['unverifiable', 'text', 'claim_text_changed'],
    ['unverifiable', 'evidence', 'evidence_edited'],
  ] as const)(
    'on a claim that is %s, an edit of the %s raises %s and leaves the state to people',
    (state, edited, raises) => {
      expect(editConsequences(state, edited)).toEqual({ state, voidsProposal: false, raises });
    },
  );

  it.each(['pending', 'in_review', 'needs_info', 'not_checkable', 'withdrawn'] as const)(
    'on a claim that is %s, an edit has no consequences',
    (state) => {
      for (const edited of EDITS) {
        expect(editConsequences(state, edited)).toEqual({ state, voidsProposal: false, raises: null });
      }
    },
  );

  it('never both voids a proposal and raises attention', () => {
    for (const state of REVIEW_STATES) {
      for (const edited of EDITS) {
        const { voidsProposal, raises } = editConsequences(state, edited);
        expect(voidsProposal && raises !== null).toBe(false);
      }
    }
  });
});
