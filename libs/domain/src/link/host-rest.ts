import { type CheckOutcome } from './check-outcome';
import { type LinkPolicy } from './link-policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What is remembered of a host between two checks of its links. */
export interface HostStanding {
  /** Checks in a row in which it did not answer as it should. */
  readonly failures: number;
  /** Until when none of its links is checked by itself; null while it is left no rest. */
  readonly restsUntil: Date | null;
}

/** The standing of a host of which nothing is known. */
export const NEW_HOST_STANDING: HostStanding = { failures: 0, restsUntil: null };

/**
 * Folds one check of a link into the standing of its host. A host that asks to be left alone is, for as long as it asks and
 * the policy allows; one that fails time and again gets a rest (a circuit breaker). Any clear answer, if only that the page
 * is gone, shows that the host is up.
 */
export function afterCheckOf(host: HostStanding, outcome: CheckOutcome, policy: LinkPolicy): HostStanding {
  if (outcome.verdict !== 'transient') return { ...host, failures: 0 };
  const failures = host.failures + 1;
  const asked = Math.min(outcome.retryAfterSeconds ?? 0, policy.retryAfterMaxHours * 3_600) * 1_000;
  const tired = failures >= policy.breakerFailures ? policy.breakerMinutes * MINUTE : 0;
  const rest = Math.min(Math.max(asked, tired), policy.retryAfterMaxHours * HOUR);
  const until = new Date(outcome.checkedAt.getTime() + rest);
  const isLonger = rest > 0 && (host.restsUntil === null || until > host.restsUntil);
  return { failures, restsUntil: isLonger ? until : host.restsUntil };
}
