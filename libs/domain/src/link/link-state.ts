/** What is believed of a link over time, from nothing known to beyond checking. */
export const LINK_STATES = [
  'unchecked',
  'alive',
  'wobbly',
  'suspected_dead',
  'needs_person',
  'dead',
  'not_checkable',
] as const;

/** The state of a link: what all its checks together make us believe. */
export type LinkState = (typeof LINK_STATES)[number];
