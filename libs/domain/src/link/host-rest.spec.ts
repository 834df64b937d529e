import { type CheckOutcome } from './check-outcome';
import { afterCheckOf, NEW_HOST_STANDING } from './host-rest';
import { DEFAULT_LINK_POLICY } from './link-policy';

const START = Date.parse('2026-03-01T08:00:00Z');
const MINUTE = 60_000;

const outcome = (
  verdict: CheckOutcome['verdict'],
  minute: number,
  retryAfterSeconds: number | null = null,
): CheckOutcome => ({
  verdict,
  reason: 'test',
  checkedAt: new Date(START + minute * MINUTE),
  retryAfterSeconds,
});

const after = (...outcomes: readonly CheckOutcome[]) =>
  outcomes.reduce((host, next) => afterCheckOf(host, next, DEFAULT_LINK_POLICY), NEW_HOST_STANDING);

const restOf = (host: ReturnType<typeof after>) =>
  host.restsUntil === null ? null : (host.restsUntil.getTime() - START) / MINUTE;

describe('a host', () => {
  it('is left alone for as long as it asks, a day at most, and never shorter than it asked before', () => {
    expect(restOf(after(outcome('transient', 0, 600)))).toBe(10);
    expect(restOf(after(outcome('transient', 0, 10_000_000)))).toBe(24 * 60);
    expect(restOf(after(outcome('transient', 0, 6_000), outcome('transient', 1, 60)))).toBe(100);
  });

  it('gets a rest when it fails five times in a row, whatever its links are', () => {
    const failures = [0, 1, 2, 3, 4].map((minute) => outcome('transient', minute));
    expect(restOf(after(...failures.slice(0, 4)))).toBeNull();
    expect(restOf(after(...failures))).toBe(4 + 15);
  });

  it('that says clearly that a page is gone, is up', () => {
    const four = [0, 1, 2, 3].map((minute) => outcome('transient', minute));
    expect(after(...four, outcome('gone', 4), outcome('transient', 5))).toEqual({ failures: 1, restsUntil: null });
  });
});
