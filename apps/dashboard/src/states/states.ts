import { type LinkState, type ReviewState } from '../api/types';

/** What the API has names for; one that is missing here does not compile. */
const allOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names) as Name[];

/** Every state of a review, in the order in which they are shown. */
export const REVIEW_STATES = allOf<ReviewState>({
  pending: true,
  in_review: true,
  needs_info: true,
  awaiting_approval: true,
  verified: true,
  disputed: true,
  unverifiable: true,
  not_checkable: true,
  withdrawn: true,
});

/** Every state of a link, in the order in which they are shown. */
export const LINK_STATES = allOf<LinkState>({
  unchecked: true,
  alive: true,
  wobbly: true,
  suspected_dead: true,
  needs_person: true,
  dead: true,
  not_checkable: true,
});

/** How a citation's link stands; one without an address has no link. */
export type CitationState = LinkState | 'url_missing';
