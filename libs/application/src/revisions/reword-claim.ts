import { changedWords } from '@app/alignment';
import { type ClaimChanges, type ClaimRecord } from '@app/database';
import { type CorrectableField } from '@app/domain';
import { type ExtractedClaim } from '@app/extraction';
import { editEffects } from '../claims/edited';
import { oneLine } from '../claims/one-line';
import { isSameValue } from '../claims/same-value';
import { type Rewording } from './revision-changes';

/** What new words in the article change on a claim, and how history tells it. */
export interface RewordedClaim {
  readonly changes: ClaimChanges;
  readonly before: object;
  readonly after: object;
  readonly rewording: Rewording;
}

/**
 * Lets a claim follow the article to other words. What the machine made of the words before is made anew; what a person
 * put right stays. An open proposal is void, and a decided claim gets attention: its verdict is about the words before.
 *
 * @param words as they stand in the new text
 * @param judged the new sentence, where the claim is one
 */
export const rewordClaim = (
  claim: ClaimRecord,
  words: string,
  judged: ExtractedClaim | null,
  now: Date,
): RewordedClaim => {
  const isFree = (field: CorrectableField): boolean => !claim.corrected.includes(field);
  const wanted: Partial<Pick<ClaimRecord, 'text' | 'kind' | 'attribution' | 'checkWorthy' | 'checkWorthyReasons'>> = {
    ...(isFree('text') && { text: oneLine(words) }),
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
  const diff = changedWords(claim.exact, words);
  return {
    changes: { ...edited, ...effects.changes },
    before: { exact: claim.exact, ...Object.fromEntries(names.map((name) => [name, claim[name]])), ...effects.before },
    after: { exact: words, words: diff, ...edited, ...effects.after },
    rewording: {
      claimId: claim.id,
      before: claim.exact,
      after: words,
      words: diff,
      state: effects.changes.state ?? claim.state,
      proposalVoided: effects.changes.proposal === null,
      raised: effects.changes.attention?.find((kind) => !claim.attention.includes(kind)) ?? null,
    },
  };
};
