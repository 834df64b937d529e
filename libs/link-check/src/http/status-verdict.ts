import { type FailureVerdict } from '../link-verdict';

/** Statuses by which a server refuses us, though a reader may get the page; 999 is LinkedIn's, 418 and 406 are filters'. */
const REFUSALS: ReadonlySet<number> = new Set([401, 402, 403, 406, 407, 418, 451, 999]);
/** Client errors that are about the moment, not about the page. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** What a status alone says; null for success, where the page has to be looked at. */
export function statusVerdict(status: number): FailureVerdict | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'gone';
  if (REFUSALS.has(status)) return 'blocked';
  if (PASSING.has(status)) return 'transient';
  if (status === 300) return null;
  if (status >= 400 && status < 500) return 'suspect';
  if (status >= 500 && status < 600) return 'transient';
  return 'misconfigured';
}
