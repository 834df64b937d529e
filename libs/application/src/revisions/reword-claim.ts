import { type Rewording } from '@app/alignment';
import { type ClaimChanges, type ClaimRecord } from '@app/database';
import { type CorrectableField } from '@app/domain';
import { type ExtractedClaim } from '@app/extraction';
import { editEffects } from '../claims/edited';
import { oneLine } from '../claims/one-line';
import { isSameValue } from '../claims/same-value';
import { type ClaimRewording } from './revision-changes';

/** What new words in the article change on a claim, and how history tells it. */
export interface RewordedClaim {
  readonly changes: ClaimChanges;
  readonly before: object;
  readonly after: object;
  readonly rewording: ClaimRewording;
}

/** The new words of a claim. */
export interface NewWords {
  /** As they stand in the new text; null where only what stands around them is new. */
  readonly own: string | null;
  /** The new sentence, where the claim is one. */
  readonly judged: ExtractedClaim | null;
  readonly rewording: Rewording;
}

/**
 * Lets a claim follow the article to other words. What the machine made of the words before is made anew; what a person
 * put right stays. An open proposal is void, and a decided claim gets attention: its verdict is about the words before.
 */
export const rewordClaim = (
  claim: ClaimRecord,
  { own, judged, rewording: { before, after, words } }: NewWords,
  now: Date,
): RewordedClaim => {
  const isFree = (field: CorrectableField): boolean => !claim.corrected.includes(field);
  const wanted: Partial<
    Pick<ClaimRecord, 'text' | 'textAuthorId' | 'kind' | 'attribution' | 'checkWorthy' | 'checkWorthyReasons'>
  > = {
    ...(own !== null && isFree('text') && { text: oneLine(own), textAuthorId: null }),
    ...(judged && isFree('kind') && { kind: judged.kind }),
    ...(judged && isFree('attribution') && { attribution: judged.attribution }),
    ...(judged &&
      isFree('checkWorthy') && { checkWorthy: judged.checkWorthy, checkWorthyReasons: judged.checkWorthyReasons }),
  };
  const names = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (name) => !isSameValue(wanted[name], claim[name]),
  );
  const edited = Object.fromEntries(names.map((name) => [name, wanted[name]]));
  const effects = editEffects(claim, 'text', now);
  const name = own === null ? 'sentence' : 'exact';
  return {
    changes: { ...edited, ...effects.changes },
    before: { [name]: before, ...Object.fromEntries(names.map((field) => [field, claim[field]])), ...effects.before },
    after: { [name]: after, words, ...edited, ...effects.after },
    rewording: {
      claimId: claim.id,
      before,
      after,
      words,
      state: effects.changes.state ?? claim.state,
      proposalVoided: effects.changes.proposal === null,
      raised: effects.changes.attention?.find((kind) => !claim.attention.includes(kind)) ?? null,
    },
  };
};
