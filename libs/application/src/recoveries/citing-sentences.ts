import { type CitedAnchor, type CitingSentence } from '@app/alignment';
import { type CitationRecord, type ClaimRecord } from '@app/database';
import { isWebAddress, linkKey } from '@app/domain';
import { type Extraction } from '@app/extraction';
import { type LossyArticle } from './lossy-article';

/** A claim of the article as a sentence, with the citations that its anchors are. */
export interface OwnSentence extends CitingSentence {
  readonly claim: ClaimRecord;
  readonly cited: readonly CitationRecord[];
}

/** The article's claims as the sentences that they are in its text, whatever editors made of the words. */
export const sentencesOf = ({ claims, citations }: LossyArticle): readonly OwnSentence[] =>
  claims.map((claim) => {
    const anchored = (citations.get(claim.id) ?? []).flatMap((citation) => {
      const anchor = anchorOf(citation, claim);
      return anchor === null ? [] : { citation, anchor };
    });
    return {
      text: claim.exact,
      citations: anchored.map(({ anchor }) => anchor),
      claim,
      cited: anchored.map(({ citation }) => citation),
    };
  });

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

/** Where a citation stands in its claim; null for one that was added by hand, which stands nowhere. */
const anchorOf = ({ startOffset, endOffset, url }: CitationRecord, claim: ClaimRecord): CitedAnchor | null => {
  if (startOffset === null || endOffset === null) return null;
  const [start, end] = [startOffset - claim.startOffset, endOffset - claim.startOffset];
  if (start < 0 || end > claim.exact.length) return null;
  return { start, end, anchorText: claim.exact.slice(start, end), url };
};

const isElsewhere = (url: string, ownKeys: ReadonlySet<string>): boolean =>
  isWebAddress(url) && !ownKeys.has(pageKey(url));

/** The same for addresses that lead to the same page, whatever the scheme, `www.` and a last slash. */
const pageKey = (url: string): string =>
  linkKey(url)
    .key.replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
