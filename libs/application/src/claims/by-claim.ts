/** Something that belongs to a claim. */
export interface OfClaim {
  readonly claimId: string;
}

/** Rows by the claim that they belong to, each claim's in the order given. */
export const byClaim = <Row extends OfClaim>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.claimId);
    if (group) group.push(row);
    else groups.set(row.claimId, [row]);
  }
  return groups;
};
