import { type CitationPlacement, type CitationRecord, type ClaimRecord, type StoredLeftOutLink } from '@app/database';
import { type ExtractedCitation } from '@app/extraction';

/** A citation with the words that carry it in the article, whatever a person calls them. */
export type AnchoredCitation = CitationRecord & { readonly anchor: string };

/** A claim in the new text, with the citations it had. */
export interface CitingClaim {
  readonly claim: Pick<ClaimRecord, 'id' | 'origin' | 'state' | 'removedCitations'>;
  readonly start: number;
  readonly end: number;
  readonly citations: readonly AnchoredCitation[];
}

/** A link of the new text that is a citation. */
export interface FoundCitation {
  readonly citation: ExtractedCitation;
  /** Whether its sentence becomes a claim of its own. */
  readonly ofNewClaim: boolean;
}

/** What becomes of one claim's citations. */
export interface CitationPlan {
  readonly claimId: string;
  /** Where those that stay stand now. */
  readonly placements: readonly CitationPlacement[];
  /** Those that stay, where the article now has another address, or other words for it. */
  readonly changed: readonly { readonly citation: AnchoredCitation; readonly now: ExtractedCitation }[];
  /** Those that the article no longer has. */
  readonly removed: readonly CitationRecord[];
  /** Those that are new, with their places among the claim's citations. */
  readonly added: readonly { readonly ordinal: number; readonly citation: ExtractedCitation }[];
}

/**
 * Finds the citations of each claim among the links of the new text. What a person did stays: an address given by hand
 * where the article still has none, a citation added by hand, one taken off, a left-out link taken back. Where the article
 * itself names another address than before, it is followed.
 *
 * @returns a plan for each claim, and the citations that stand in none of them
 */
export const planCitations = (
  claims: readonly CitingClaim[],
  found: readonly FoundCitation[],
  leftOut: readonly StoredLeftOutLink[],
): { readonly plans: readonly CitationPlan[]; readonly free: ReadonlySet<ExtractedCitation> } => {
  const given = new Map<CitingClaim, ExtractedCitation[]>(claims.map((claim) => [claim, []]));
  const free = new Set<ExtractedCitation>();
  const holders = new Holders(claims);
  for (const { citation, ofNewClaim } of found) {
    const around = holders.at(citation.start);
    const holder = around.find((claim) => claim.citations.some((own) => isSame(own, citation))) ?? around[0];
    // A sentence that hand-made claims fill becomes no claim; a link in what they leave of it must not be lost for that.
    const nearest = holder ?? (ofNewClaim ? undefined : holders.before(citation.start));
    if (nearest === undefined) free.add(citation);
    else given.get(nearest)?.push(citation);
  }
  const takeBack = leftOutLookup(leftOut);
  return { plans: claims.map((claim) => planOf(claim, given.get(claim) ?? [], takeBack)), free };
};

const planOf = (
  { claim, citations }: CitingClaim,
  given: readonly ExtractedCitation[],
  takeBack: (citation: AnchoredCitation) => StoredLeftOutLink | null,
): CitationPlan => {
  const stays = new Map<AnchoredCitation, ExtractedCitation | StoredLeftOutLink | null>();
  const rest = new Set(given);
  const pair = (fits: (own: AnchoredCitation, other: ExtractedCitation) => boolean): void => {
    for (const own of citations) {
      if (own.href === null || stays.has(own)) continue;
      const match = [...rest].find((other) => fits(own, other));
      if (match === undefined) continue;
      rest.delete(match);
      stays.set(own, match);
    }
  };
  pair(isSame);
  pair((own, other) => own.anchor === other.anchorText);
  pair((own, other) => own.href === other.href && other.url !== null);
  for (const own of citations) {
    if (own.href === null) stays.set(own, null);
    const link = own.leftOutId !== null && !stays.has(own) ? takeBack(own) : null;
    if (link !== null) stays.set(own, link);
  }
  const isWanted = (citation: ExtractedCitation): boolean =>
    !claim.removedCitations.some(
      ({ anchorText, href }) => anchorText === citation.anchorText && href === citation.href,
    );
  const placed = inOrder([...stays], [...rest].filter(isWanted));
  return {
    claimId: claim.id,
    placements: placed.flatMap(({ own, now }, ordinal) => (own === null ? [] : placementOf(own, now, ordinal))),
    changed: [...stays].flatMap(([citation, now]) =>
      now !== null && !('role' in now) && !isSame(citation, now) ? { citation, now } : [],
    ),
    removed: citations.filter((own) => !stays.has(own)),
    added: placed.flatMap(({ own, now }, ordinal) =>
      own === null && now !== null && !('role' in now) ? { ordinal, citation: now } : [],
    ),
  };
};

interface Ordered {
  readonly own: CitationRecord | null;
  readonly now: ExtractedCitation | StoredLeftOutLink | null;
}

/** In the order of the text; what stands in none comes behind. */
const inOrder = (
  stays: readonly (readonly [CitationRecord, Ordered['now']])[],
  added: readonly ExtractedCitation[],
): readonly Ordered[] =>
  [...stays.map(([own, now]) => ({ own, now })), ...added.map((now) => ({ own: null, now }))].sort(
    (one, other) => startOf(one) - startOf(other),
  );

const startOf = ({ now }: Ordered): number => now?.start ?? Number.MAX_SAFE_INTEGER;

const placementOf = (own: CitationRecord, now: Ordered['now'], ordinal: number): CitationPlacement => ({
  id: own.id,
  ordinal,
  startOffset: now?.start ?? null,
  endOffset: now?.end ?? null,
  leftOutId: now !== null && 'role' in now ? now.id : null,
});

const isSame = (own: AnchoredCitation, other: ExtractedCitation): boolean =>
  own.anchor === other.anchorText && own.href === other.href;

/** Finds a left-out link again in the new text, by its words and address; each one once. */
const leftOutLookup = (links: readonly StoredLeftOutLink[]) => {
  const rest = new Set(links);
  return ({ anchor, href }: AnchoredCitation): StoredLeftOutLink | null => {
    for (const link of rest) {
      if (link.anchorText !== anchor || link.href !== href) continue;
      rest.delete(link);
      return link;
    }
    return null;
  };
};

/** Finds claims by a place in the text. */
class Holders {
  private readonly byStart: readonly CitingClaim[];
  /** Claims overlap only where an editor made them; the longest tells how far back one may start. */
  private readonly longest: number;

  constructor(claims: readonly CitingClaim[]) {
    this.byStart = [...claims].sort((one, other) => one.start - other.start);
    this.longest = claims.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** The claims around a place; first the one that a link there belongs to. */
  at(place: number): readonly CitingClaim[] {
    const holders: CitingClaim[] = [];
    for (let index = this.lastStartingAt(place); index >= 0; index -= 1) {
      const claim = this.byStart[index];
      if (claim === undefined || claim.start + this.longest <= place) break;
      if (place < claim.end) holders.push(claim);
    }
    return holders.sort((one, other) => rank(one) - rank(other) || one.end - one.start - (other.end - other.start));
  }

  /** The claim that starts last before a place. */
  before(place: number): CitingClaim | undefined {
    return this.byStart[this.lastStartingAt(place)];
  }

  private lastStartingAt(place: number): number {
    let [low, high] = [0, this.byStart.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.byStart[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** A sentence's link is not that of a stretch which an editor selected in it, nor of a claim that was merged away. */
const rank = ({ claim }: CitingClaim): number =>
  claim.state === 'withdrawn' ? 2 : claim.origin === 'selected' ? 1 : 0;
