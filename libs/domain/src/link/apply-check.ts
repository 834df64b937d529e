import { type CheckOutcome, isHardGone } from './check-outcome';
import { type LinkPolicy } from './link-policy';
import { type LinkStanding } from './link-standing';
import { type LinkState } from './link-state';
import { isSuccess, type LinkVerdict } from './link-verdict';
import { prevailingWord } from './persons-word';
import { nextCheckAt } from './recheck';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a check made of a link. */
export interface AppliedCheck {
  standing: LinkStanding;
  /** When the link is due again; null when it is never checked by itself. */
  nextCheckAt: Date | null;
  /** Whether the state is another one than before. */
  changed: boolean;
  /** False for a result that came late or twice: leave what is stored alone. */
  applied: boolean;
  /** Whether a dead link came back. */
  revived: boolean;
  /** Whether only the missing archive look-up keeps the link from being dead. */
  awaitsArchiveLookup: boolean;
}

/**
 * Folds one check into a link's standing. Pure: time comes from the check.
 *
 * A result no newer than the last applied one changes nothing, so late and redelivered results are harmless.
 *
 * @param jitter 0..1, from the URL's hash
 */
export function applyCheck(
  standing: LinkStanding,
  outcome: CheckOutcome,
  policy: LinkPolicy,
  jitter: number,
): AppliedCheck {
  if (standing.lastCheckedAt !== null && outcome.checkedAt <= standing.lastCheckedAt) {
    return {
      standing,
      nextCheckAt: nextCheckAt(standing, policy, jitter),
      changed: false,
      applied: false,
      revived: false,
      awaitsArchiveLookup: false,
    };
  }
  const counted = isSuccess(outcome.verdict)
    ? afterSuccess(standing, outcome, policy)
    : count(standing, outcome, policy);
  const awaitsArchiveLookup = mayDie(counted, policy) && !archiveSettled(outcome, policy) && standing.state !== 'dead';
  const state = held(standing, outcome.verdict) ?? follow(standing, counted, outcome, policy);
  const changed = state !== standing.state;
  const next: LinkStanding = {
    ...counted,
    state,
    stateSince: changed ? outcome.checkedAt : standing.stateSince,
    lastCheckedAt: outcome.checkedAt,
    intervalDays: state === 'alive' ? counted.intervalDays || policy.aliveMinDays : 0,
  };
  return {
    standing: next,
    nextCheckAt: nextCheckAt(next, policy, jitter, outcome.retryAfterSeconds),
    changed,
    applied: true,
    revived: changed && standing.state === 'dead' && state === 'alive',
    awaitsArchiveLookup: awaitsArchiveLookup && state === 'suspected_dead',
  };
}

/** The state that a person's word holds against this verdict; null where the checks decide. */
function held(standing: LinkStanding, verdict: LinkVerdict): LinkState | null {
  const word = prevailingWord(standing);
  if (word === null) return null;
  // "It is fine for a reader" answers what a checker cannot see. It does not outlive a page that is really gone.
  if (word === 'alive') return CANNOT_TELL.has(verdict) ? 'alive' : null;
  return word;
}

const CANNOT_TELL: ReadonlySet<LinkVerdict> = new Set(['blocked', 'suspect', 'transient']);

function follow(before: LinkStanding, counted: LinkStanding, outcome: CheckOutcome, policy: LinkPolicy): LinkState {
  switch (outcome.verdict) {
    case 'reachable':
    case 'moved':
      return 'alive';
    case 'invalid':
    case 'unsupported':
    case 'unsafe':
      return isSettled(before.state) ? before.state : 'not_checkable';
    case 'gone':
    case 'misconfigured':
      if (isSettled(before.state)) return before.state;
      if (mayDie(counted, policy) && archiveSettled(outcome, policy)) return 'dead';
      return isStuck(counted, outcome, policy) && counted.strikes === 0 ? 'needs_person' : 'suspected_dead';
    case 'blocked':
    case 'suspect':
      if (isSettled(before.state)) return before.state;
      if (counted.doubts >= policy.doubtsToPerson || isStuck(counted, outcome, policy)) return 'needs_person';
      return before.state === 'suspected_dead' ? 'suspected_dead' : 'wobbly';
    case 'transient':
      if (isSettled(before.state)) return before.state;
      if (before.state === 'suspected_dead') return 'suspected_dead';
      return isStuck(counted, outcome, policy) ? 'needs_person' : 'wobbly';
  }
}

/** States that only a success, a person, or an edit of the citation leaves. */
function isSettled(state: LinkState): boolean {
  return state === 'dead' || state === 'needs_person' || state === 'not_checkable';
}

function mayDie(counted: LinkStanding, policy: LinkPolicy): boolean {
  return counted.strikes >= policy.strikesToDead || counted.hardStrikes >= policy.hardStrikesToDead;
}

function archiveSettled(outcome: CheckOutcome, policy: LinkPolicy): boolean {
  return !policy.deadNeedsArchiveLookup || outcome.archiveLookedFor === true;
}

function isStuck(counted: LinkStanding, outcome: CheckOutcome, policy: LinkPolicy): boolean {
  if (counted.firstFailureAt === null || counted.failures < policy.stuckTries) return false;
  return outcome.checkedAt.getTime() - counted.firstFailureAt.getTime() >= policy.stuckDays * DAY;
}

function afterSuccess(standing: LinkStanding, outcome: CheckOutcome, policy: LinkPolicy): LinkStanding {
  return {
    ...standing,
    firstFailureAt: null,
    failures: 0,
    strikes: 0,
    hardStrikes: 0,
    lastStrikeAt: null,
    doubts: 0,
    lastDoubtAt: null,
    intervalDays: grownInterval(standing, outcome, policy),
  };
}

function grownInterval(standing: LinkStanding, outcome: CheckOutcome, policy: LinkPolicy): number {
  if (standing.state === 'unchecked') return policy.newIntervalDays;
  if (standing.state !== 'alive' || outcome.contentChanged === true) return policy.aliveMinDays;
  const grown = Math.max(policy.aliveMinDays, standing.intervalDays * policy.aliveGrowth);
  // The first step leads from the day after the citation to the regular interval, not past it.
  const next = standing.intervalDays < policy.aliveMinDays ? policy.aliveMinDays : grown;
  return Math.min(policy.aliveMaxDays, next);
}

function count(standing: LinkStanding, outcome: CheckOutcome, policy: LinkPolicy): LinkStanding {
  const counted: LinkStanding = {
    ...standing,
    firstFailureAt: standing.firstFailureAt ?? outcome.checkedAt,
    failures: standing.failures + 1,
  };
  if (outcome.verdict === 'gone') {
    if (!isSpaced(standing.lastStrikeAt, outcome, policy)) return counted;
    const hardStrikes = isHardGone(outcome) ? standing.hardStrikes + 1 : 0;
    return { ...counted, strikes: standing.strikes + 1, hardStrikes, lastStrikeAt: outcome.checkedAt };
  }
  // A fault is no `gone`: the run of consecutive ones is over, and a false alarm costs more than another day.
  if (outcome.verdict === 'misconfigured') return { ...counted, strikes: 0, hardStrikes: 0, lastStrikeAt: null };
  if (outcome.verdict === 'blocked' || outcome.verdict === 'suspect') {
    if (!isSpaced(standing.lastDoubtAt, outcome, policy)) return counted;
    return { ...counted, doubts: standing.doubts + 1, lastDoubtAt: outcome.checkedAt };
  }
  return counted;
}

function isSpaced(last: Date | null, outcome: CheckOutcome, policy: LinkPolicy): boolean {
  return last === null || outcome.checkedAt.getTime() - last.getTime() >= policy.strikeSpacingHours * HOUR;
}
