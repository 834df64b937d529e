import { type Span } from '@app/alignment';

/** A claim, as far as its order is asked for. */
export interface OrderedClaim {
  readonly id: string;
}

/** Where a claim stands in the new text. */
export interface ClaimPlace extends Span {
  readonly claim: OrderedClaim;
}

/** The order of an article's claims after a revision. */
export interface ClaimOrder {
  /** Each claim's new place among the article's claims, by its id; from 0. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** The new place of each added claim, in the order of their starts. */
  readonly added: readonly number[];
  /** Ids of claims that stand elsewhere among those that stayed. */
  readonly moved: readonly string[];
}

/**
 * Puts claims in the order of the new text. One that is lost keeps its place behind the claim that it used to follow.
 *
 * @param claims all of them, in the order they had
 * @param addedStarts where the added claims start in the new text
 */
export const orderClaims = (
  claims: readonly OrderedClaim[],
  placed: readonly ClaimPlace[],
  addedStarts: readonly number[],
): ClaimOrder => {
  const places = new Map(placed.map((place) => [place.claim, place]));
  const stayed = claims.flatMap((claim) => places.get(claim) ?? []);
  const inText = [
    ...stayed.map(({ claim, start, end }) => ({ claim, start, end })),
    ...addedStarts.map((start) => ({ claim: null, start, end: start })),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const followers = lostBehind(claims, new Set(places.keys()));
  const order: (OrderedClaim | null)[] = [...(followers.get(null) ?? [])];
  for (const { claim } of inText) order.push(claim, ...((claim && followers.get(claim)) ?? []));
  const ordinals = new Map<string, number>();
  const added: number[] = [];
  for (const [ordinal, claim] of order.entries()) {
    if (claim === null) added.push(ordinal);
    else ordinals.set(claim.id, ordinal);
  }
  return { ordinals, added, moved: outOfOrder(stayed) };
};

/** The lost claims behind each claim that is not lost; behind null, those in front of all. */
const lostBehind = (
  claims: readonly OrderedClaim[],
  found: ReadonlySet<OrderedClaim>,
): ReadonlyMap<OrderedClaim | null, readonly OrderedClaim[]> => {
  const behind = new Map<OrderedClaim | null, OrderedClaim[]>();
  let last: OrderedClaim | null = null;
  for (const claim of claims) {
    if (found.has(claim)) last = claim;
    else behind.set(last, [...(behind.get(last) ?? []), claim]);
  }
  return behind;
};

/** Who left the longest run of claims that kept their order (longest increasing subsequence, by patience sorting). */
const outOfOrder = (stayed: readonly ClaimPlace[]): readonly string[] => {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, { start }] of stayed.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stayed[tops[middle] ?? 0]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (tops[low - 1] ?? -1));
    tops[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return stayed.flatMap(({ claim }, index) => (kept.has(index) ? [] : [claim.id]));
};
