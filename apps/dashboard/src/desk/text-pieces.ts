import { type Citation, type Claim } from '../api/types';

/** A stretch of the article within one paragraph, all of whose words belong to the same claim and citation, or to none. */
export interface TextPiece {
  /** Offset in the article's text, in UTF-16 code units, as the API has it. */
  readonly start: number;
  readonly text: string;
  readonly claim: Claim | null;
  readonly citation: Citation | null;
}

interface Stretch<Of> {
  readonly start: number;
  readonly end: number;
  readonly of: Of;
}

/**
 * Cuts an article's text into paragraphs, and those where a claim or a citation begins or ends. Where claims overlap, the words
 * are those of the shorter one, so that none is out of reach.
 */
export const cutText = (text: string, claims: readonly Claim[]): readonly (readonly TextPiece[])[] => {
  const standing = claims.filter(({ lost }) => !lost);
  const claimed = standing.map((claim) => ({ ...claim.selector.position, of: claim }));
  const cited = standing.flatMap(({ citations }) =>
    citations.flatMap((citation) => (citation.position ? [{ ...citation.position, of: citation }] : [])),
  );
  const cuts = [...claimed, ...cited].flatMap(({ start, end }) => [start, end]);
  return paragraphsOf(text).map(({ start, end }) => {
    const places = [...new Set([start, ...cuts.filter((at) => at > start && at < end), end])].sort((a, b) => a - b);
    return places.slice(0, -1).map((from, index) => ({
      start: from,
      text: text.slice(from, places[index + 1]),
      claim: shortestAt(claimed, from),
      citation: shortestAt(cited, from),
    }));
  });
};

const paragraphsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

const shortestAt = <Of>(stretches: readonly Stretch<Of>[], at: number): Of | null => {
  let found: Stretch<Of> | null = null;
  for (const stretch of stretches) {
    const isThere = stretch.start <= at && at < stretch.end;
    if (isThere && (!found || stretch.end - stretch.start < found.end - found.start)) found = stretch;
  }
  return found?.of ?? null;
};
