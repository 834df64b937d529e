import { type ClaimStanding, hasVerdict, isAtRisk, isInReview, isSingleSourced } from './claim-standing';

/** How many there are, and of how many a verdict is in force. */
export interface Covered {
  readonly total: number;
  readonly decided: number;
  /** From 0 to 1; null where there is none. */
  readonly share: number | null;
}

/** How far an article is checked. Claims that were set aside, taken out, or lost do not count. */
export interface Coverage {
  readonly claims: Covered;
  readonly checkWorthy: Covered;
  /** Verified or disputed by evidence of one source alone. */
  readonly singleSourced: number;
  /** Decided, with attention raised since. */
  readonly atRisk: number;
  /** Without an address in the article. */
  readonly unlinked: number;
}

/** How far the claims of an article are checked. */
export const coverageOf = (claims: readonly ClaimStanding[]): Coverage => {
  const counted = claims.filter(isInReview);
  return {
    claims: coveredOf(counted),
    checkWorthy: coveredOf(counted.filter(({ checkWorthy }) => checkWorthy)),
    singleSourced: counted.filter(isSingleSourced).length,
    atRisk: counted.filter(isAtRisk).length,
    unlinked: counted.filter(({ linked }) => !linked).length,
  };
};

const coveredOf = (claims: readonly ClaimStanding[]): Covered => {
  const decided = claims.filter(hasVerdict).length;
  return { total: claims.length, decided, share: claims.length === 0 ? null : decided / claims.length };
};
