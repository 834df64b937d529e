import { type CitationRecord, newId, type StoredLeftOutLink } from '@app/database';

/** A citation without its link. */
export type UnlinkedCitation = Omit<CitationRecord, 'linkId'>;

/** A citation that somebody adds by hand. */
export interface NewCitation {
  readonly url: string;
  readonly anchorText: string;
}

/** Whose citation it is, which place it has among that claim's, and when it was made. */
export type CitationPlace = Pick<CitationRecord, 'claimId' | 'ordinal' | 'createdAt'>;

/** The row of a citation that stands in an article. */
export const citationOf = (
  { anchorText, href, url, start, end }: Omit<StoredLeftOutLink, 'id' | 'role'>,
  place: CitationPlace,
): UnlinkedCitation => ({
  ...place,
  id: newId(),
  anchorText,
  href,
  url,
  startOffset: start,
  endOffset: end,
  leftOutId: null,
});

/** The row of a citation that had been left out. */
export const citationOfLeftOut = (link: StoredLeftOutLink, place: CitationPlace): UnlinkedCitation => ({
  ...citationOf(link, place),
  leftOutId: link.id,
});

/** The row of a citation that was added by hand, and stands nowhere in the article. */
export const citationByHand = ({ url, anchorText }: NewCitation, place: CitationPlace): UnlinkedCitation => ({
  ...place,
  id: newId(),
  anchorText,
  href: null,
  url,
  startOffset: null,
  endOffset: null,
  leftOutId: null,
});
