import { type LinkPolicy } from './link-policy';

/** How far a page has moved from what a decision relied on. */
export const CONTENT_DRIFTS = ['same', 'edited', 'drifted'] as const;

/** One of `CONTENT_DRIFTS`. */
export type ContentDrift = (typeof CONTENT_DRIFTS)[number];

/** How the words relied on stand on a page: letter for letter, set otherwise, nearly, or absent when it was looked at. */
export const QUOTE_STATES = ['exact', 'normalised', 'fuzzy', 'missing'] as const;

/** One of `QUOTE_STATES`. */
export type QuoteState = (typeof QUOTE_STATES)[number];

/** @param bits in which the simhashes of both texts differ, 0 to 64 */
export function contentDrift(bits: number, policy: LinkPolicy): ContentDrift {
  if (bits <= policy.sameBits) return 'same';
  return bits <= policy.editedBits ? 'edited' : 'drifted';
}

/** What a comparison of a source with what was relied on shows. */
export interface SourceComparison {
  readonly drift: ContentDrift;
  /** How the words relied on stood then; null where none were named. */
  readonly quoteThen: QuoteState | null;
  readonly quoteNow: QuoteState | null;
}

/** Whether a source is another page by now. */
export const hasDrifted = ({ drift }: Pick<SourceComparison, 'drift'>): boolean => drift === 'drifted';

/** Whether a source has lost the words relied on: what was not found then cannot be lost. */
export const hasLostQuote = ({ quoteThen, quoteNow }: Omit<SourceComparison, 'drift'>): boolean =>
  quoteThen !== null && quoteThen !== 'missing' && quoteNow === 'missing';
