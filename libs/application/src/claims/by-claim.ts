import { grouped } from '../grouped';

/** Something that belongs to a claim. */
export interface OfClaim {
  readonly claimId: string;
}

/** Rows by the claim that they belong to, each claim's in the order given. */
export const byClaim = <Row extends OfClaim>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  grouped(rows, ({ claimId }) => claimId);
