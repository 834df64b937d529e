import { applyCheck } from './apply-check';
import { type CheckOutcome } from './check-outcome';
import { DEFAULT_LINK_POLICY } from './link-policy';
import { type LinkStanding, newLinkStanding } from './link-standing';
import { type LinkVerdict } from './link-verdict';
import { bringForward } from './recheck';

const START = new Date('2026-03-01T08:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Checks the link whenever it is due, with these verdicts; returns the waits in hours. */
function waits(verdicts: readonly LinkVerdict[], jitter = 0.5, more: Partial<CheckOutcome> = {}): number[] {
  let standing: LinkStanding = newLinkStanding(START);
  let now = START;
  return verdicts.map((verdict) => {
    const step = { verdict, reason: 'test', checkedAt: now, retryAfterSeconds: null, ...more };
    const applied = applyCheck(standing, step, DEFAULT_LINK_POLICY, jitter);
    standing = applied.standing;
    const due = applied.nextCheckAt ?? now;
    const wait = (due.getTime() - now.getTime()) / HOUR;
    now = due;
    return wait;
  });
}

const many = (verdict: LinkVerdict, times: number) => Array.from({ length: times }, () => verdict);

describe('the next check', () => {
  it('of a living link comes after 1 day, then 7 days growing to 60', () => {
    expect(waits(many('reachable', 7)).map((hours) => hours / 24)).toEqual([1, 7, 14, 28, 56, 60, 60]);
  });

  it('starts at 7 days again when the page changed', () => {
    expect(waits(many('reachable', 3), 0.5, { contentChanged: true }).map((hours) => hours / 24)).toEqual([1, 7, 7]);
  });

  it('of a wobbly link comes after 15 min, 1 h, 6 h, 24 h, 3 d, 3 d', () => {
    expect(waits(many('transient', 6))).toEqual([0.25, 1, 6, 24, 72, 72]);
  });

  it.each([0, 0.5, 1])('of a suspected link never comes too early for a strike (jitter %s)', (jitter) => {
    const all = waits(many('gone', 3), jitter);
    expect(Math.min(...all.slice(0, 2))).toBeGreaterThanOrEqual(24);
    expect(all[2]).toBeGreaterThan(24 * 25);
  });

  it('of a dead link comes after 30, then 90 days', () => {
    expect(
      waits(many('gone', 6))
        .slice(2)
        .map((hours) => hours / 24),
    ).toEqual([30, 90, 90, 90]);
  });

  it('of a link that waits for a person comes after 14 days', () => {
    expect(waits(many('blocked', 3))[2]).toBe(14 * 24);
  });

  it('never comes by itself for what cannot be checked', () => {
    const step: CheckOutcome = { verdict: 'invalid', reason: 'test', checkedAt: START, retryAfterSeconds: null };
    expect(applyCheck(newLinkStanding(START), step, DEFAULT_LINK_POLICY, 0.5).nextCheckAt).toBeNull();
  });

  it('honours Retry-After, up to a day', () => {
    expect(waits(['transient'], 0.5, { retryAfterSeconds: 7200 })).toEqual([2]);
    expect(waits(['transient'], 0.5, { retryAfterSeconds: 10 })).toEqual([0.25]);
    expect(waits(['transient'], 0.5, { retryAfterSeconds: 1e9 })).toEqual([24]);
  });

  it('spreads by the URL hash, at most 15 % either way', () => {
    const [early, late] = [0, 1].map((jitter) => waits(many('reachable', 2), jitter)[1]);
    expect(early).toBeCloseTo(7 * 24 * 0.85);
    expect(late).toBeCloseTo(7 * 24 * 1.15);
  });

  it('comes in half the time where a published decision rests on the link, but never within the day', () => {
    const due = (days: number) => bringForward(new Date(START.getTime() + days * DAY), START, DEFAULT_LINK_POLICY);
    expect([0.01, 1, 1.5, 60].map((days) => (due(days).getTime() - START.getTime()) / DAY)).toEqual([0.01, 1, 1, 30]);
  });
});
