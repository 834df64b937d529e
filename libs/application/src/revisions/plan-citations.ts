import { normalise, type Span } from '@app/alignment';
import { type CitationPlacement, type CitationRecord, type ClaimRecord, type StoredLeftOutLink } from '@app/database';
import { type ExtractedCitation } from '@app/extraction';
import { linkInText } from '../citations/link-in-text';
import { Holders } from './holders';

/** A citation with the words that carry it in the article, whatever a person calls them. */
export type AnchoredCitation = CitationRecord & { readonly anchor: string };

/** A claim in the new text, with the citations it had. */
export interface CitingClaim extends Span {
  readonly claim: Pick<ClaimRecord, 'id' | 'origin' | 'state' | 'removedCitations'>;
  readonly citations: readonly AnchoredCitation[];
}

/** A link of the new text that is a citation. */
export interface FoundCitation {
  readonly citation: ExtractedCitation;
  readonly sentence: Span;
  /** Whether its words become a claim of their own. */
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
  const known = new Map(claims.map((claim) => [claim, new Set(claim.citations.map(ownLink))]));
  const free = new Set<ExtractedCitation>();
  const holders = new Holders(claims);
  for (const { citation, sentence, ofNewClaim } of found) {
    const around = holders.at(citation.start);
    const holder = around.find((claim) => known.get(claim)?.has(foundLink(citation))) ?? around[0];
    // A sentence that hand-made claims fill becomes no claim; a link in what they leave of it must not be lost for that.
    const nearest = holder ?? (ofNewClaim ? undefined : holders.nearestIn(sentence, citation.start));
    if (nearest === undefined) free.add(citation);
    else given.get(nearest)?.push(citation);
  }
  const takeBack = new Queues(leftOut, linkInText);
  return { plans: claims.map((claim) => planOf(claim, given.get(claim) ?? [], takeBack)), free };
};

const planOf = (
  { claim, citations }: CitingClaim,
  given: readonly ExtractedCitation[],
  takeBack: Queues<StoredLeftOutLink>,
): CitationPlan => {
  const { pairs, rest } = pairUp(
    citations.filter(({ href }) => href !== null),
    given,
  );
  const stays = new Map<AnchoredCitation, ExtractedCitation | StoredLeftOutLink | null>(pairs);
  for (const own of citations) {
    if (own.href === null) stays.set(own, null);
    const link = own.leftOutId !== null && !stays.has(own) ? takeBack.next(ownLink(own)) : undefined;
    if (link !== undefined) stays.set(own, link);
  }
  const unwanted = new Set(claim.removedCitations.map(linkInText));
  // History may know only where a link that was taken off led to.
  const isUnwanted = ({ anchorText, href, url }: ExtractedCitation): boolean =>
    [href, url ?? href].some((address) => unwanted.has(linkInText({ anchorText, href: address })));
  const wanted = rest.filter((citation) => !isUnwanted(citation));
  const placed = inOrder([...stays], wanted);
  return {
    claimId: claim.id,
    placements: placed.flatMap(({ own, now }, ordinal) => (own === null ? [] : placementOf(own, now, ordinal))),
    changed: pairs.flatMap(([citation, now]) => (ownLink(citation) === foundLink(now) ? [] : { citation, now })),
    removed: citations.filter((own) => !stays.has(own)),
    added: placed.flatMap(({ own, now }, ordinal) =>
      own === null && now !== null && !('role' in now) ? { ordinal, citation: now } : [],
    ),
  };
};

/** Finds citations among links: by words and address, by words, by address, and at last the only ones left without any. */
const pairUp = (
  citations: readonly AnchoredCitation[],
  links: readonly ExtractedCitation[],
): {
  readonly pairs: readonly (readonly [AnchoredCitation, ExtractedCitation])[];
  readonly rest: readonly ExtractedCitation[];
} => {
  const pairs = new Map<AnchoredCitation, ExtractedCitation>();
  const rest = new Set(links);
  const join = (own: AnchoredCitation, link: ExtractedCitation): void => {
    pairs.set(own, link);
    rest.delete(link);
  };
  const pair = (
    among: readonly ExtractedCitation[],
    keyOfOwn: (own: AnchoredCitation) => string | null,
    keyOfLink: (link: ExtractedCitation) => string,
  ): void => {
    const queues = new Queues(among, keyOfLink);
    for (const own of citations) {
      const key = pairs.has(own) ? null : keyOfOwn(own);
      const link = key === null ? undefined : queues.next(key);
      if (link !== undefined) join(own, link);
    }
  };
  pair(links, ownLink, foundLink);
  pair(
    [...rest],
    ({ anchor }) => normalise(anchor),
    ({ anchorText }) => normalise(anchorText),
  );
  pair(
    [...rest].filter(({ url }) => url !== null),
    ({ href }) => href,
    ({ href }) => href,
  );
  const left = citations.filter((own) => !pairs.has(own));
  const open = [...rest].filter(({ url }) => url === null);
  const [own, link] = [left[0], open[0]];
  if (left.length === 1 && open.length === 1 && own && link && own.href === link.href) join(own, link);
  return { pairs: [...pairs], rest: [...rest] };
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

const ownLink = ({ anchor, href }: AnchoredCitation): string => linkInText({ anchorText: anchor, href: href ?? '' });

const foundLink = ({ anchorText, href }: ExtractedCitation): string => linkInText({ anchorText, href });

/** Links by a key, each given once, those of one key in order. */
class Queues<Link> {
  private readonly byKey = new Map<string, { readonly links: Link[]; given: number }>();

  constructor(links: readonly Link[], keyOf: (link: Link) => string) {
    for (const link of links) {
      const key = keyOf(link);
      const queue = this.byKey.get(key);
      if (queue) queue.links.push(link);
      else this.byKey.set(key, { links: [link], given: 0 });
    }
  }

  next(key: string): Link | undefined {
    const queue = this.byKey.get(key);
    return queue?.links[queue.given++];
  }
}
