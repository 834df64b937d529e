import { useState } from 'react';
import { type Claim } from '../api/types';

/** What somebody who fills in a form has seen of a claim. */
export interface SeenClaim {
  readonly seen: Claim;
  /** Whether the claim has changed since, under the hands of whoever is typing. */
  readonly isOutdated: boolean;
  /** Says that the changes were seen too. */
  readonly catchUp: () => void;
}

/**
 * Holds on to a claim as it was when somebody began to fill in a form, so that what they send is about what they saw.
 * @param isTouched whether anything was typed; until then the claim may change without anybody's harm
 * @param isWriting whether it is being sent; the claim may be read again with the change before the form has heard that it is done
 */
export const useSeenClaim = (claim: Claim, isTouched: boolean, isWriting: boolean): SeenClaim => {
  const [seen, setSeen] = useState(claim);
  const isOutdated = seen.version !== claim.version;
  if (seen !== claim && (!isTouched || !isOutdated)) setSeen(claim);
  return {
    seen: isTouched ? seen : claim,
    isOutdated: isTouched && isOutdated && !isWriting,
    catchUp: () => {
      setSeen(claim);
    },
  };
};
