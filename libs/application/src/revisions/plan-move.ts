import { type PlacedAnchor, type Reanchoring, type Span } from '@app/alignment';
import {
  type ArticleRecord,
  type ArticleRevisionRecord,
  type CitationRecord,
  type ClaimPlacement,
  type ClaimRecord,
} from '@app/database';
import { type ExtractedCitation, type Extraction, textQuoteAt } from '@app/extraction';
import { citationsOf, type ClaimDraft, claimOf, type ClaimSurroundings } from '../articles/claims-of';
import { anchorOf } from '../citations/anchor-of';
import { type UnlinkedCitation } from '../citations/citation-rows';
import { byClaim } from '../claims/by-claim';
import { type ClaimChange } from '../claims/claim-writer';
import { draftOf } from '../corrections/draft-of';
import { orderClaims } from './order-claims';
import { type AnchoredCitation, type CitationPlan, type FoundCitation, planCitations } from './plan-citations';
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

/** What an article's claims are moved to. */
export interface NewText {
  readonly article: Pick<ArticleRecord, 'language'>;
  readonly revision: Pick<ArticleRevisionRecord, 'id' | 'number' | 'text' | 'leftOut'>;
  readonly extraction: Extraction;
}

/** A claim on its way to another revision. */
type MovingClaim = ClaimRecord & { readonly lost: boolean };

/** A claim that is found in the new text. */
type PlacedClaim = PlacedAnchor & { readonly claim: MovingClaim };

/**
 * Settles what a new revision makes of an article's claims and their citations.
 * @param anchors where the claims were found in the new text, in the order of the claims
 */
export const planMove = (
  before: StandingClaims,
  anchors: Reanchoring,
  text: NewText,
  surroundings: ClaimSurroundings,
): ClaimMove => {
  const { revision, extraction } = text;
  const claims = before.claims.map((claim): MovingClaim => ({
    ...claim,
    lost: claim.revisionId !== before.revision.id,
  }));
  const placed = anchors.placed.flatMap((place): PlacedClaim | [] => {
    const claim = claims[place.anchor];
    return claim ? { ...place, claim } : [];
  });
  const ownCitations = byClaim(before.citations);
  const { plans, free } = planCitations(
    placed.map(({ claim, start, end }) => ({
      claim,
      start,
      end,
      citations: (ownCitations.get(claim.id) ?? []).map((own) => anchored(own, claim, before.revision.text)),
    })),
    foundIn(extraction, anchors),
    revision.leftOut,
  );
  const drafts = draftsOf(anchors, free, claims, text);
  const order = orderClaims(
    claims,
    placed,
    drafts.map(({ draft }) => draft.start),
  );
  const made = drafts.map(({ draft, citations }, index) => {
    const claim = claimOf(draft, order.added[index] ?? 0, surroundings);
    return { claim, citations: citationsOf(claim, citations) };
  });
  const moving = placed.map((place, index) => moveOf(place, plans[index], revision, extraction, surroundings));
  const lost = anchors.lost.flatMap((index) => claims[index] ?? []);
  return {
    changes: changesOf(moving, lost, made, order.moved),
    placements: placementsOf(claims, placed, order.ordinals, revision),
    changed: [...moving.flatMap(({ change }) => change ?? []), ...lost.map((claim) => lossOf(claim, revision.number))],
    citations: plans,
    added: made,
  };
};

/** The new text's links, and whether their words become claims of their own. */
const foundIn = ({ claims }: Extraction, { added, rests }: Reanchoring): readonly FoundCitation[] => {
  const newSentences = new Set(added);
  const isLeft = ({ start }: ExtractedCitation): boolean => rests.some((rest) => isIn(rest, start));
  return claims.flatMap(({ citations, start, end }, index) =>
    citations.map((citation) => ({
      citation,
      sentence: { start, end },
      ofNewClaim: newSentences.has(index) || isLeft(citation),
    })),
  );
};

/** What becomes new claims, in the order of the text: sentences, and what is left of those that an editor had cut. */
const draftsOf = (
  { added, rests }: Reanchoring,
  free: ReadonlySet<ExtractedCitation>,
  claims: readonly MovingClaim[],
  { article, revision, extraction }: NewText,
): readonly { readonly draft: ClaimDraft; readonly citations: readonly ExtractedCitation[] }[] => {
  const sentences = added.flatMap((index) => extraction.claims[index] ?? []);
  const left = rests.map((rest) => {
    const citations = [...free].filter(({ start }) => isIn(rest, start));
    const derivedFromId = claims[rest.beside]?.id;
    const draft: ClaimDraft = {
      ...draftOf({ article, revision }, rest, citations.length),
      origin: 'split',
      ...(derivedFromId !== undefined && { derivedFromId }),
    };
    return { draft, citations };
  });
  return [
    ...sentences.map((draft) => ({ draft, citations: draft.citations.filter((citation) => free.has(citation)) })),
    ...left,
  ].sort((one, other) => one.draft.start - other.draft.start);
};

const isIn = ({ start, end }: Span, place: number): boolean => start <= place && place < end;

/** The anchor's words in the text before; a lost claim's places count in an older text. */
const anchored = (citation: CitationRecord, { lost }: MovingClaim, text: string): AnchoredCitation => ({
  ...citation,
  anchor: lost ? citation.anchorText : anchorOf(citation, text),
});

/** What happens to one claim that stands in the new text. */
interface Move {
  readonly claim: MovingClaim;
  readonly reworded: RewordedClaim | null;
  readonly citationsChanged: boolean;
  /** Null where the claim only stands elsewhere. */
  readonly change: ClaimChange | null;
}

const moveOf = (
  { claim, start, end, kind, sentence, rewording }: PlacedClaim,
  citations: CitationPlan | undefined,
  { number, text }: Pick<ArticleRevisionRecord, 'number' | 'text'>,
  extraction: Extraction,
  { now }: ClaimSurroundings,
): Move => {
  const exact = text.slice(start, end);
  const judged = sentence === null ? null : (extraction.claims[sentence] ?? null);
  const reworded = rewording && rewordClaim(claim, { own: kind === 'fuzzy' ? exact : null, judged, rewording }, now);
  const citationsChanged =
    citations !== undefined && citations.changed.length + citations.removed.length + citations.added.length > 0;
  // Places inside a claim count in its words, which who holds an older version would miss.
  const setOtherwise = claim.exact !== exact;
  if (!claim.lost && !reworded && !citationsChanged && !setOtherwise) {
    return { claim, reworded, citationsChanged, change: null };
  }
  const told = citationsChanged ? toldCitations(citations) : { before: {}, after: {} };
  const event = {
    type: claim.lost ? 'found' : 'revised',
    before: {
      ...(claim.lost && { lost: true }),
      ...(setOtherwise && { exact: claim.exact }),
      ...reworded?.before,
      ...told.before,
    },
    after: {
      revision: number,
      ...(claim.lost && { lost: false }),
      ...(setOtherwise && { exact }),
      ...reworded?.after,
      ...told.after,
    },
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
  placed: readonly PlacedClaim[],
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
