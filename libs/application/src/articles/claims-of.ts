import { type CitationRecord, type ClaimRecord, newId, type NewClaimEvent } from '@app/database';
import { type Actor } from '@app/domain';
import { type ExtractedCitation, type Extraction } from '@app/extraction';

/** Where new claims belong, and who makes them. */
export interface ClaimOrigin {
  readonly articleId: string;
  readonly revisionId: string;
  readonly actor: Actor;
  readonly requestId: string | null;
  readonly now: Date;
}

/** Rows to write for the claims of an article; citations have no link yet. */
export interface MadeClaims {
  readonly claims: readonly ClaimRecord[];
  readonly citations: readonly Omit<CitationRecord, 'linkId'>[];
  readonly events: readonly NewClaimEvent[];
}

/** Turns what was extracted from an article into rows: pending claims, their citations, and the start of their history. */
export const claimsOf = (extraction: Extraction, origin: ClaimOrigin): MadeClaims => {
  const made = extraction.claims.map((extracted, ordinal) => {
    const claim = claimOf(extracted, ordinal, origin);
    return {
      claim,
      citations: extracted.citations.map((citation, index) => citationOf(citation, index, claim)),
      event: creationOf(claim, origin),
    };
  });
  return {
    claims: made.map(({ claim }) => claim),
    citations: made.flatMap(({ citations }) => citations),
    events: made.map(({ event }) => event),
  };
};

const claimOf = (extracted: Extraction['claims'][number], ordinal: number, origin: ClaimOrigin): ClaimRecord => ({
  id: newId(),
  articleId: origin.articleId,
  revisionId: origin.revisionId,
  ordinal,
  text: extracted.text,
  startOffset: extracted.start,
  endOffset: extracted.end,
  exact: extracted.selector.exact,
  prefix: extracted.selector.prefix,
  suffix: extracted.selector.suffix,
  kind: extracted.kind,
  attribution: extracted.attribution,
  checkWorthy: extracted.checkWorthy,
  checkWorthyReasons: extracted.checkWorthyReasons,
  state: 'pending',
  version: 1,
  assigneeId: null,
  proposal: null,
  waitingOn: null,
  dueAt: null,
  duplicateOfId: null,
  attention: [],
  attentionSince: null,
  createdAt: origin.now,
  updatedAt: origin.now,
});

const citationOf = (
  citation: ExtractedCitation,
  ordinal: number,
  claim: ClaimRecord,
): MadeClaims['citations'][number] => ({
  id: newId(),
  claimId: claim.id,
  ordinal,
  anchorText: citation.anchorText,
  href: citation.href,
  url: citation.url,
  startOffset: citation.start,
  endOffset: citation.end,
  createdAt: claim.createdAt,
});

const creationOf = (claim: ClaimRecord, { actor, requestId, now }: ClaimOrigin): NewClaimEvent => ({
  id: newId(),
  claimId: claim.id,
  sequence: 1,
  type: 'created',
  actorId: actor.id,
  before: {},
  after: { state: claim.state, text: claim.text, kind: claim.kind, checkWorthy: claim.checkWorthy },
  reason: null,
  requestId,
  occurredAt: now,
});
