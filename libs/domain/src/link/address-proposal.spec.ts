import { type AddressProposal, proposalStanding } from './address-proposal';

describe('proposalStanding', () => {
  const proposal: AddressProposal = { isApplied: false, isOfTextInForce: true };
  const citation = { url: null };

  it('is proposed while the citation stands where it stood, without an address', () => {
    expect(proposalStanding(proposal, citation)).toEqual({ status: 'proposed', reason: null });
  });

  it.each([
    ['has_address', proposal, { url: 'https://example.org/' }],
    ['gone', proposal, null],
    ['revised', { ...proposal, isOfTextInForce: false }, citation],
    ['revised', { ...proposal, isOfTextInForce: false }, null],
  ])('is outdated, and says why: %s', (reason, one, now) => {
    expect(proposalStanding(one, now)).toEqual({ status: 'outdated', reason });
  });

  it('stays applied, whatever becomes of the citation', () => {
    const applied = { ...proposal, isApplied: true, isOfTextInForce: false };
    for (const now of [null, citation, { url: 'https://example.org/' }]) {
      expect(proposalStanding(applied, now)).toEqual({ status: 'applied', reason: null });
    }
  });
});
