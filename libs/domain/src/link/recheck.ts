import { type LinkPolicy } from './link-policy';
import { type LinkStanding } from './link-standing';
import { prevailingWord } from './persons-word';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * When the link is due again, counted from its last check; null when it is never checked by itself.
 *
 * @param jitter 0..1, the same for a link at every call (from its URL's hash), so that a schedule can be foretold
 * @param retryAfterSeconds what the server asked for; capped by the policy, and never makes a check come sooner
 */
export function nextCheckAt(
  standing: LinkStanding,
  policy: LinkPolicy,
  jitter: number,
  retryAfterSeconds: number | null = null,
): Date | null {
  if (standing.state === 'not_checkable' || prevailingWord(standing) === 'not_checkable') return null;
  if (standing.lastCheckedAt === null) return standing.stateSince;
  const asked = Math.min((retryAfterSeconds ?? 0) / 3600, policy.retryAfterMaxHours) * HOUR;
  return new Date(standing.lastCheckedAt.getTime() + Math.max(interval(standing, policy, jitter), asked));
}

/**
 * The same moment, brought forward where a decided claim of a published article rests on the link. Intervals of a day
 * and less stay: strikes need their distance.
 */
export function bringForward(due: Date, checkedAt: Date, policy: LinkPolicy): Date {
  const wait = due.getTime() - checkedAt.getTime();
  return wait <= DAY ? due : new Date(checkedAt.getTime() + Math.max(DAY, wait * policy.decidedFactor));
}

function interval(standing: LinkStanding, policy: LinkPolicy, jitter: number): number {
  const around = 1 + policy.jitterShare * (2 * jitter - 1);
  // A strike needs a full day since the last one, so these intervals may only be stretched.
  const beyond = 1 + policy.jitterShare * jitter;
  switch (standing.state) {
    case 'alive':
      return (standing.failures > 0 ? policy.needsPersonDays : standing.intervalDays) * DAY * around;
    case 'wobbly':
      return standing.doubts > 0 ? policy.suspectedHours * HOUR * beyond : wobblyHours(standing, policy) * HOUR;
    case 'suspected_dead':
      return policy.suspectedHours * HOUR * beyond;
    case 'needs_person':
      return policy.needsPersonDays * DAY * around;
    case 'dead':
      return (isFirstLookBack(standing) ? policy.deadFirstDays : policy.deadLaterDays) * DAY * around;
    case 'unchecked':
    case 'not_checkable':
      return 0;
  }
}

function wobblyHours(standing: LinkStanding, policy: LinkPolicy): number {
  return policy.wobblyHours[Math.min(standing.failures, policy.wobblyHours.length) - 1] ?? policy.suspectedHours;
}

function isFirstLookBack(standing: LinkStanding): boolean {
  return standing.lastCheckedAt === null || standing.lastCheckedAt <= standing.stateSince;
}
