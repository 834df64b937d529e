import { LINK_VERDICTS, type LinkVerdict } from './link-verdict';

/**
 * Why a page did not come to be read: what a link check would have seen instead of a page; `unreadable` for a page that is
 * there but cannot be read as an article; `given_up` where the desk itself failed, as often as it tries.
 */
export type PageFailureCode = FailureVerdict | 'unreadable' | 'given_up';

/** What a link check may see that is no page. */
type FailureVerdict = Exclude<LinkVerdict, 'reachable' | 'moved'>;

/** Every `PageFailureCode`. */
export const PAGE_FAILURE_CODES: readonly PageFailureCode[] = [
  ...LINK_VERDICTS.filter((verdict): verdict is FailureVerdict => verdict !== 'reachable' && verdict !== 'moved'),
  'unreadable',
  'given_up',
];
