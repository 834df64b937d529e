import { type LinkStanding } from './link-standing';

/** What a change of a link's state means for the claims that rest on it. */
export type LinkConsequence = 'died' | 'recovered' | null;

/** A link that dies takes the ground from under decided claims; one that is dead no longer gives it back. */
export function consequenceOf(
  before: Pick<LinkStanding, 'state'>,
  after: Pick<LinkStanding, 'state'>,
): LinkConsequence {
  if (after.state === 'dead') return before.state === 'dead' ? null : 'died';
  return before.state === 'dead' ? 'recovered' : null;
}
