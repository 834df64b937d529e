/** What one check of a link saw, in the order in which the documentation lists them. */
export const LINK_VERDICTS = [
  'reachable',
  'moved',
  'gone',
  'blocked',
  'transient',
  'misconfigured',
  'suspect',
  'unsupported',
  'invalid',
  'unsafe',
] as const;

/** The verdict of one check: what was seen this time, never what is believed over time. */
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** True for the two verdicts after which a reader gets the cited page. */
export function isSuccess(verdict: LinkVerdict): boolean {
  return verdict === 'reachable' || verdict === 'moved';
}
