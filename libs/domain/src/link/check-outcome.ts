import { type LinkVerdict } from './link-verdict';

/** What one check says to the link's standing. */
export interface CheckOutcome {
  verdict: LinkVerdict;
  /** The stable reason code of the check, such as `http_404`. */
  reason: string;
  /** When the check was made, by the clock of whoever made it. */
  checkedAt: Date;
  /** Seconds for which the server asked to be left alone; null when it did not. */
  retryAfterSeconds: number | null;
  /** Flags of the check; `domain_missing` makes a missing host name a missing registrable domain. */
  flags?: readonly string[];
  /** Whether the page's main text differs from the check before; starts the alive interval again. */
  contentChanged?: boolean;
  /** Whether an archive copy of the page has been looked for by now; asked only where the policy wants it. */
  archiveLookedFor?: boolean;
}

/** True for an answer that says "gone for good": 410, or a registrable domain that does not exist. */
export function isHardGone(outcome: CheckOutcome): boolean {
  if (outcome.verdict !== 'gone') return false;
  return outcome.reason === 'http_410' || (outcome.flags?.includes('domain_missing') ?? false);
}
