import { type ClaimRecord } from '@app/database';
import { type AttentionKind } from '@app/domain';
import { type ClaimChange } from './claim-writer';

/** A claim with attention of a kind raised; null where it is raised already. @param because what raised it */
export const raised = (claim: ClaimRecord, kind: AttentionKind, because: object, now: Date): ClaimChange | null => {
  if (claim.attention.includes(kind)) return null;
  const changes = { attention: [...claim.attention, kind], attentionSince: claim.attentionSince ?? now };
  const event = {
    type: 'attention_raised',
    before: attentionOf(claim),
    after: { ...changes, raised: kind, ...because },
  };
  return { claim, changes, event };
};

/** A claim with attention of a kind cleared; null where there is none. @param because what cleared it */
export const cleared = (claim: ClaimRecord, kind: AttentionKind, because: object): ClaimChange | null => {
  if (!claim.attention.includes(kind)) return null;
  const attention = claim.attention.filter((other) => other !== kind);
  const changes = { attention, attentionSince: attention.length > 0 ? claim.attentionSince : null };
  const event = {
    type: 'attention_cleared',
    before: attentionOf(claim),
    after: { ...changes, cleared: kind, ...because },
  };
  return { claim, changes, event };
};

const attentionOf = ({ attention, attentionSince }: ClaimRecord): object => ({ attention, attentionSince });
