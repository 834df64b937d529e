import { type Anchor, type AnchorKind } from '@app/alignment';
import { type ClaimRecord } from '@app/database';

/** An article's claims as anchors of its text. */
export const anchorsOf = (claims: readonly ClaimRecord[], revisionId: string): readonly Anchor[] => {
  const indexes = new Map(claims.map(({ id }, index) => [id, index]));
  return claims.map((claim) => ({
    kind: kindOf(claim),
    exact: claim.exact,
    prefix: claim.prefix,
    suffix: claim.suffix,
    start: claim.startOffset,
    end: claim.endOffset,
    isLost: claim.revisionId !== revisionId,
    mergedInto: mergedInto(claim, claims, indexes),
  }));
};

const kindOf = ({ origin, corrected }: ClaimRecord): AnchorKind => {
  if (origin === 'selected') return 'selection';
  return origin === 'split' || corrected.includes('boundaries') ? 'cut' : 'sentence';
};

/** A claim that is withdrawn as a duplicate of one around it was merged into that. */
const mergedInto = (
  { state, duplicateOfId, revisionId, startOffset, endOffset }: ClaimRecord,
  claims: readonly ClaimRecord[],
  indexes: ReadonlyMap<string, number>,
): number | null => {
  const index = state === 'withdrawn' && duplicateOfId !== null ? indexes.get(duplicateOfId) : undefined;
  const whole = index === undefined ? undefined : claims[index];
  if (index === undefined || whole?.revisionId !== revisionId) return null;
  return whole.startOffset <= startOffset && endOffset <= whole.endOffset ? index : null;
};
