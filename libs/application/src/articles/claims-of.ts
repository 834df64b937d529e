import { type ClaimRecord, newId, type NewClaimEvent, type StoredAttribution } from '@app/database';
import { type Actor, type ClaimKind, type ClaimOrigin, type CorrectableField } from '@app/domain';
import { type ExtractedCitation, type ExtractedClaim, type Extraction } from '@app/extraction';
import { citationOf, type UnlinkedCitation } from '../citations/citation-rows';

/** Where new claims belong, and who makes them. */
export interface ClaimSurroundings {
  readonly articleId: string;
  readonly revisionId: string;
  readonly actor: Pick<Actor, 'id'>;
  readonly requestId: string | null;
  readonly now: Date;
}

/** A claim to be made: what it says, where it stands, how it is judged. */
export interface ClaimDraft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly selector: ExtractedClaim['selector'];
  readonly kind: ClaimKind;
  readonly attribution: StoredAttribution | null;
  readonly checkWorthy: boolean;
  readonly checkWorthyReasons: readonly string[];
  /** `extracted` unless given. */
  readonly origin?: ClaimOrigin;
  readonly derivedFromId?: string;
  /** Who worded it otherwise than the article does; nobody unless given. */
  readonly textAuthorId?: string;
  /** What of it a person said; nothing unless given. */
  readonly corrected?: readonly CorrectableField[];
}

/** Rows to write for the claims of an article. */
export interface MadeClaims {
  readonly claims: readonly ClaimRecord[];
  readonly citations: readonly UnlinkedCitation[];
  readonly events: readonly NewClaimEvent[];
}

/** Turns what was extracted from an article into rows: pending claims, their citations, and the start of their history. */
export const claimsOf = (extraction: Extraction, surroundings: ClaimSurroundings): MadeClaims => {
  const made = extraction.claims.map((extracted, ordinal) => {
    const claim = claimOf(extracted, ordinal, surroundings);
    const citations = citationsOf(claim, extracted.citations);
    return { claim, citations, event: creationOf(claim, citations, surroundings) };
  });
  return {
    claims: made.map(({ claim }) => claim),
    citations: made.flatMap(({ citations }) => citations),
    events: made.map(({ event }) => event),
  };
};

/** The rows of a new claim's citations, which stand in the article in this order. */
export const citationsOf = (
  { id: claimId, createdAt }: ClaimRecord,
  citations: readonly ExtractedCitation[],
): readonly UnlinkedCitation[] =>
  citations.map((citation, ordinal) => citationOf(citation, { claimId, ordinal, createdAt }));

/** The row of a new claim. */
export const claimOf = (draft: ClaimDraft, ordinal: number, surroundings: ClaimSurroundings): ClaimRecord => ({
  id: newId(),
  articleId: surroundings.articleId,
  revisionId: surroundings.revisionId,
  ordinal,
  origin: draft.origin ?? 'extracted',
  derivedFromId: draft.derivedFromId ?? null,
  corrected: draft.corrected ?? [],
  removedCitations: [],
  text: draft.text,
  startOffset: draft.start,
  endOffset: draft.end,
  exact: draft.selector.exact,
  prefix: draft.selector.prefix,
  suffix: draft.selector.suffix,
  kind: draft.kind,
  attribution: draft.attribution,
  checkWorthy: draft.checkWorthy,
  checkWorthyReasons: draft.checkWorthyReasons,
  state: 'pending',
  stateSince: surroundings.now,
  version: 1,
  assigneeId: null,
  assignedUntil: null,
  textAuthorId: draft.textAuthorId ?? null,
  returns: 0,
  proposal: null,
  waitingOn: null,
  dueAt: null,
  duplicateOfId: null,
  attention: [],
  attentionSince: null,
  createdAt: surroundings.now,
  updatedAt: surroundings.now,
});

/** The first event of a claim's history: what was made of it, so that corrections can be told from it. */
export const creationOf = (
  claim: ClaimRecord,
  citations: readonly UnlinkedCitation[],
  { actor, requestId, now }: ClaimSurroundings,
): NewClaimEvent => ({
  id: newId(),
  claimId: claim.id,
  sequence: 1,
  type: 'created',
  actorId: actor.id,
  before: {},
  after: {
    state: claim.state,
    text: claim.text,
    kind: claim.kind,
    attribution: claim.attribution,
    checkWorthy: claim.checkWorthy,
    ...(claim.origin !== 'extracted' && { origin: claim.origin }),
    ...(claim.corrected.length > 0 && { corrected: claim.corrected }),
    ...(claim.textAuthorId !== null && { textAuthorId: claim.textAuthorId }),
    ...(claim.derivedFromId !== null && { derivedFromId: claim.derivedFromId }),
    ...(citations.length > 0 && { citations: citations.map(({ id, anchorText, url }) => ({ id, anchorText, url })) }),
  },
  reason: null,
  requestId,
  occurredAt: now,
});
