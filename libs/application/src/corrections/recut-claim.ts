import { type ClaimChanges, type ClaimRecord, ClaimRepository, type Transaction } from '@app/database';
import { type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ClaimDraft } from '../articles/claims-of';
import { type ClaimEvent, ClaimWriter } from '../claims/claim-writer';
import { editEffects } from '../claims/edited';
import { isSameValue } from '../claims/same-value';

/** Another stretch of the text for a claim. */
export interface Recut {
  readonly claim: ClaimRecord;
  /** Number of the text's revision. */
  readonly revision: number;
  readonly draft: ClaimDraft;
  /** Its place among the article's claims. */
  readonly ordinal: number;
  /** Whether the claim's evidence changes with it. */
  readonly gainsEvidence: boolean;
  /** Links of its words that were taken off, if there are others than the claim's own. */
  readonly removedCitations?: ClaimRecord['removedCitations'];
}

/** Gives a claim another stretch of its text. As with an edit of its words, an open proposal is void. */
@Injectable()
export class RecutClaim {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly writer: ClaimWriter,
  ) {}

  /** @param event what was done, besides what it changes on the claim itself */
  async run(
    tx: Transaction,
    actor: Actor,
    { claim, revision, draft, ordinal, gainsEvidence, removedCitations = claim.removedCitations }: Recut,
    event: ClaimEvent,
    now: Date,
  ): Promise<void> {
    const { text, kind, attribution, checkWorthy, checkWorthyReasons, corrected = [] } = draft;
    // Words that are cut anew are the article's own.
    const textAuthorId = text === claim.text ? claim.textAuthorId : null;
    const wanted = { text, textAuthorId, kind, attribution, checkWorthy, checkWorthyReasons };
    const names = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
      (name) => !isSameValue(wanted[name], claim[name]),
    );
    const effects = effectsOf(claim, gainsEvidence, now);
    await this.claims.place(tx, [
      {
        id: claim.id,
        revisionId: claim.revisionId,
        ordinal,
        startOffset: draft.start,
        endOffset: draft.end,
        ...draft.selector,
      },
    ]);
    const told = {
      ...event,
      before: {
        ...Object.fromEntries(names.map((name) => [name, claim[name]])),
        position: { revision, start: claim.startOffset, end: claim.endOffset },
        ...event.before,
        ...effects.before,
      },
      after: {
        ...Object.fromEntries(names.map((name) => [name, wanted[name]])),
        position: { revision, start: draft.start, end: draft.end },
        ...event.after,
        ...effects.after,
      },
    };
    await this.writer.save(tx, actor, claim, { ...wanted, corrected, removedCitations, ...effects.changes }, told, now);
  }
}

/** Both the claim's words and its evidence may change at once; each raises an attention of its own. */
const effectsOf = (
  claim: ClaimRecord,
  gainsEvidence: boolean,
  now: Date,
): { readonly changes: ClaimChanges; readonly before: object; readonly after: object } => {
  const words = editEffects(claim, 'text', now);
  if (!gainsEvidence) return words;
  const evidence = editEffects({ ...claim, ...words.changes }, 'evidence', now);
  return {
    changes: { ...words.changes, ...evidence.changes },
    before: { ...evidence.before, ...words.before },
    after: { ...words.after, ...evidence.after },
  };
};
