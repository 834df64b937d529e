import { addressKey, type CitingSentence, type Span } from '@app/alignment';
import { type CitationRecord, type ClaimRecord } from '@app/database';
import { isWebAddress, linkKey } from '@app/domain';
import { type Extraction } from '@app/extraction';
import { grouped } from '../grouped';
import { type LossyArticle } from './lossy-article';

/** A sentence of the article, with the citations that its anchors are. */
export interface OwnSentence extends CitingSentence {
  readonly cited: readonly CitationRecord[];
}

/**
 * The article's sentences with what they cite, whatever claims editors made of them: a page knows nothing of these. Only
 * what stands in no sentence, such as a caption that an editor made a claim, is taken as its claim has it.
 *
 * @param sentences of the article's text in force
 */
export const sentencesOf = (
  { claims, citations }: LossyArticle,
  sentences: readonly Stretch[],
): readonly OwnSentence[] => {
  const cited = grouped(citations, stretchLookup(sentences, claims));
  const others = [...cited.keys()].filter((stretch) => stretch !== null).filter(isNotAmong(sentences));
  return [...sentences, ...others]
    .sort((one, other) => one.start - other.start)
    .map((stretch) => sentenceOf(stretch, cited.get(stretch) ?? []));
};

interface Stretch extends Span {
  readonly text: string;
}

const isNotAmong = (sentences: readonly Stretch[]) => {
  const known = new Set(sentences);
  return (stretch: Stretch): boolean => !known.has(stretch);
};

const sentenceOf = ({ text, start }: Stretch, cited: readonly CitationRecord[]): OwnSentence => ({
  text,
  cited,
  citations: cited.map(({ startOffset, endOffset, url }) => {
    const place = { start: (startOffset ?? start) - start, end: (endOffset ?? start) - start };
    return { ...place, anchorText: text.slice(place.start, place.end), url };
  }),
});

/** Finds the stretch of text that holds a citation whole; null for one that was added by hand, which stands nowhere. */
const stretchLookup = (sentences: readonly Stretch[], claims: readonly ClaimRecord[]) => {
  const ofClaims = new Map(
    claims.map(({ id, startOffset, endOffset, exact }) => [id, { start: startOffset, end: endOffset, text: exact }]),
  );
  return ({ claimId, startOffset, endOffset }: CitationRecord): Stretch | null => {
    if (startOffset === null || endOffset === null) return null;
    const holders = [lastFrom(sentences, startOffset), ofClaims.get(claimId)];
    return holders.find((stretch) => stretch && stretch.start <= startOffset && endOffset <= stretch.end) ?? null;
  };
};

/** The sentence that starts last at or before a place; sentences are in order. */
const lastFrom = (sentences: readonly Stretch[], place: number): Stretch | undefined => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
};

/**
 * A page's sentences with the addresses that they cite. What leads to no other page of the web is as good as lost.
 *
 * @param own addresses of the page itself
 */
export const sentencesOfPage = ({ claims }: Extraction, own: readonly string[]): readonly CitingSentence[] => {
  const ownKeys = new Set(own.map(pageKey));
  return claims.map(({ text, start, citations }) => ({
    text,
    citations: citations.map((citation) => ({
      start: citation.start - start,
      end: citation.end - start,
      anchorText: citation.anchorText,
      url: citation.url !== null && isElsewhere(citation.url, ownKeys) ? citation.url : null,
    })),
  }));
};

const isElsewhere = (url: string, ownKeys: ReadonlySet<string>): boolean =>
  isWebAddress(url) && !ownKeys.has(pageKey(url));

/** The same for addresses that lead to the same page, by whichever campaign it was reached. */
const pageKey = (url: string): string => addressKey(linkKey(url).key);
