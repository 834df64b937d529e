import { type ArticleRevisionRecord, type CitationRecord, type ClaimPlacement, type ClaimRecord } from '@app/database';
import { type Extraction, textQuoteAt } from '@app/extraction';
import { citationsOf, claimOf, type ClaimSurroundings } from '../articles/claims-of';
import { type UnlinkedCitation } from '../citations/citation-rows';
import { byClaim } from '../claims/by-claim';
import { type ClaimChange } from '../claims/claim-writer';
import { orderClaims } from './order-claims';
import { type AnchoredCitation, type CitationPlan, planCitations } from './plan-citations';
import { type PlacedClaim, planRevision } from './plan-revision';
import { type ClaimMention, type RevisionChanges } from './revision-changes';
import { rewordClaim, type RewordedClaim } from './reword-claim';

/** Everything that a revision does to claims, settled before anything is written. */
export interface ClaimMove {
  readonly changes: RevisionChanges;
  readonly placements: readonly ClaimPlacement[];
  readonly changed: readonly ClaimChange[];
  readonly citations: readonly CitationPlan[];
  readonly added: readonly { readonly claim: ClaimRecord; readonly citations: readonly UnlinkedCitation[] }[];
}

/** The claims of an article before a revision. */
export interface StandingClaims {
  /** All of them, in order. */
  readonly claims: readonly ClaimRecord[];
  readonly citations: readonly CitationRecord[];
  /** The revision in force; claims of an older one are lost. */
  readonly revision: Pick<ArticleRevisionRecord, 'id' | 'text'>;
}

/** A claim on its way to another revision. */
type MovingClaim = ClaimRecord & { readonly lost: boolean };

/** Settles what a new revision makes of an article's claims and their citations. */
export const planMove = (
  before: StandingClaims,
  revision: Pick<ArticleRevisionRecord, 'id' | 'number' | 'text' | 'leftOut'>,
  extraction: Extraction,
  surroundings: ClaimSurroundings,
): ClaimMove => {
  const claims = before.claims.map((claim): MovingClaim => ({
    ...claim,
    lost: claim.revisionId !== before.revision.id,
  }));
  const plan = planRevision(claims, revision.text, extraction.claims);
  const newSentences = new Set(plan.added);
  const added = extraction.claims.filter((_, index) => newSentences.has(index));
  const order = orderClaims(
    claims,
    plan.placed,
    added.map(({ start }) => start),
  );
  const ownCitations = byClaim(before.citations);
  const { plans, free } = planCitations(
    plan.placed.map(({ claim, start, end }) => ({
      claim,
      start,
      end,
      citations: (ownCitations.get(claim.id) ?? []).map((own) => anchored(own, claim, before.revision.text)),
    })),
    extraction.claims.flatMap(({ citations }, index) =>
      citations.map((citation) => ({ citation, ofNewClaim: newSentences.has(index) })),
    ),
    revision.leftOut,
  );
  const made = added.map((extracted, index) => {
    const claim = claimOf(extracted, order.added[index] ?? 0, surroundings);
    return {
      claim,
      citations: citationsOf(
        claim,
        extracted.citations.filter((citation) => free.has(citation)),
      ),
    };
  });
  const moving = plan.placed.map((place, index) => moveOf(place, plans[index], revision, extraction, surroundings));
  const lost = plan.lost.map((claim) => lossOf(claim, revision.number));
  return {
    changes: changesOf(moving, plan.lost, made, order.moved),
    placements: placementsOf(claims, plan.placed, order.ordinals, revision),
    changed: [...moving.flatMap(({ change }) => change ?? []), ...lost],
    citations: plans,
    added: made,
  };
};

/** The anchor's words in the text before; a lost claim's places count in an older text. */
const anchored = (citation: CitationRecord, { lost }: MovingClaim, text: string): AnchoredCitation => {
  const { startOffset, endOffset, anchorText } = citation;
  const isThere = !lost && startOffset !== null && endOffset !== null;
  return { ...citation, anchor: isThere ? text.slice(startOffset, endOffset) : anchorText };
};

/** What happens to one claim that stands in the new text. */
interface Move {
  readonly claim: MovingClaim;
  readonly reworded: RewordedClaim | null;
  readonly citationsChanged: boolean;
  /** Null where the claim only stands elsewhere. */
  readonly change: ClaimChange | null;
}

const moveOf = (
  { claim, start, end, kind, sentence }: PlacedClaim<MovingClaim>,
  citations: CitationPlan | undefined,
  { number, text }: Pick<ArticleRevisionRecord, 'number' | 'text'>,
  extraction: Extraction,
  { now }: ClaimSurroundings,
): Move => {
  const judged = sentence === null ? null : (extraction.claims[sentence] ?? null);
  const reworded = kind === 'fuzzy' ? rewordClaim(claim, text.slice(start, end), judged, now) : null;
  const citationsChanged =
    citations !== undefined && citations.changed.length + citations.removed.length + citations.added.length > 0;
  if (!claim.lost && reworded === null && !citationsChanged) return { claim, reworded, citationsChanged, change: null };
  const told = citationsChanged ? toldCitations(citations) : { before: {}, after: {} };
  const event = {
    type: claim.lost ? 'found' : 'revised',
    before: { ...(claim.lost && { lost: true }), ...reworded?.before, ...told.before },
    after: { revision: number, ...(claim.lost && { lost: false }), ...reworded?.after, ...told.after },
  };
  return { claim, reworded, citationsChanged, change: { claim, changes: reworded?.changes ?? {}, event } };
};

/** What of a claim's citations changed, for its history. */
const toldCitations = ({ changed, removed, added }: CitationPlan) => ({
  before: {
    citations: [...changed.map(({ citation }) => citation), ...removed].map(({ id, anchorText, url }) => ({
      id,
      anchorText,
      url,
    })),
  },
  after: {
    citations: [
      ...changed.map((change) => ({ id: change.citation.id, ...citationAfter(change) })),
      ...added.map(({ citation: { anchorText, url } }) => ({ anchorText, url })),
    ],
  },
});

/** A citation as the article has it now: words that a person gave it stay, and so does an address that the article lost. */
export const citationAfter = ({
  citation,
  now,
}: CitationPlan['changed'][number]): Pick<CitationRecord, 'anchorText' | 'url'> => ({
  anchorText: citation.anchorText === citation.anchor ? now.anchorText : citation.anchorText,
  url: citation.href === now.href ? citation.url : (now.url ?? citation.url),
});

const lossOf = (claim: MovingClaim, number: number): ClaimChange => ({
  claim,
  changes: {},
  event: { type: 'lost', before: { lost: false }, after: { lost: true, revision: number } },
});

const placementsOf = (
  claims: readonly MovingClaim[],
  placed: readonly PlacedClaim<MovingClaim>[],
  ordinals: ReadonlyMap<string, number>,
  { id: revisionId, text }: Pick<ArticleRevisionRecord, 'id' | 'text'>,
): readonly ClaimPlacement[] => {
  const places = new Map(placed.map((place) => [place.claim, place]));
  return claims.map((claim) => {
    const { id, startOffset, endOffset, exact, prefix, suffix } = claim;
    const ordinal = ordinals.get(id) ?? claim.ordinal;
    const place = places.get(claim);
    if (!place) return { id, revisionId: claim.revisionId, ordinal, startOffset, endOffset, exact, prefix, suffix };
    return { id, revisionId, ordinal, startOffset: place.start, endOffset: place.end, ...textQuoteAt(text, place) };
  });
};

const changesOf = (
  moves: readonly Move[],
  lost: readonly ClaimRecord[],
  made: ClaimMove['added'],
  moved: readonly string[],
): RevisionChanges => {
  const stayed = new Set(moves.flatMap(({ claim, reworded }) => (claim.lost || reworded ? [] : claim.id)));
  return {
    kept: stayed.size,
    moved: moved.filter((id) => stayed.has(id)),
    reworded: moves.flatMap(({ reworded }) => reworded?.rewording ?? []),
    lost: lost.map(mentionOf),
    found: moves.flatMap(({ claim }) => (claim.lost ? mentionOf(claim) : [])),
    added: made.map(({ claim }) => mentionOf(claim)),
    citationsChanged: moves.flatMap(({ claim, citationsChanged }) => (citationsChanged ? claim.id : [])),
  };
};

const mentionOf = ({ id: claimId, text, state }: ClaimRecord): ClaimMention => ({ claimId, text, state });
