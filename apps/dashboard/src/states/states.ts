import { type LinkState, type ReviewState } from '../api/types';

/** Every state of a review, in the order in which they are shown. */
export const REVIEW_STATES: readonly ReviewState[] = [
  'pending',
  'in_review',
  'needs_info',
  'awaiting_approval',
  'verified',
  'disputed',
  'unverifiable',
  'not_checkable',
  'withdrawn',
];

/** Every state of a link, in the order in which they are shown. */
export const LINK_STATES: readonly LinkState[] = [
  'unchecked',
  'alive',
  'wobbly',
  'suspected_dead',
  'needs_person',
  'dead',
  'not_checkable',
];

/** How a citation's link stands; one without an address has no link. */
export type CitationState = LinkState | 'url_missing';
