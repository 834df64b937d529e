import { applyCheck } from './apply-check';
import { type ArchiveStanding, isArchiveLookedFor, nextArchiveTry } from './archive-look-up';
import { DEFAULT_LINK_POLICY } from './link-policy';
import { newLinkStanding } from './link-standing';

const START = new Date('2026-03-01T08:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const after = (hours: number) => new Date(START.getTime() + hours * HOUR);
const POLICY = { ...DEFAULT_LINK_POLICY, deadNeedsArchiveLookup: true };

const NEVER: ArchiveStanding = { lookedAt: null, hasCopy: false };

describe('whether an archive copy has been looked for', () => {
  const failing = { ...newLinkStanding(START), firstFailureAt: after(10) };

  it('is so when it was, in this run of failures', () => {
    expect(isArchiveLookedFor(failing, NEVER)).toBe(false);
    expect(isArchiveLookedFor(failing, { lookedAt: after(10), hasCopy: false })).toBe(true);
    expect(isArchiveLookedFor(failing, { lookedAt: after(9), hasCopy: false })).toBe(false);
    expect(isArchiveLookedFor(newLinkStanding(START), { lookedAt: after(9), hasCopy: false })).toBe(false);
  });

  it('is so for good when there is a copy', () => {
    expect(isArchiveLookedFor(failing, { lookedAt: after(1), hasCopy: true })).toBe(true);
    expect(isArchiveLookedFor(failing, { lookedAt: null, hasCopy: true })).toBe(true);
  });
});

describe('an archive that cannot say', () => {
  /** The hours after which it is asked, when every try comes to nothing at once. */
  const triesOf = (leaveAloneSeconds: number | null): readonly number[] => {
    const hours: number[] = [];
    let now = START;
    for (let tries = 1; ; tries += 1) {
      const next = nextArchiveTry({ askedAt: START, tries }, now, leaveAloneSeconds, POLICY);
      if (next === null) return hours;
      hours.push((next.getTime() - START.getTime()) / HOUR);
      now = next;
    }
  };

  it('is asked again over days, and then no more', () => {
    expect(triesOf(null)).toEqual([1, 7, 31, 79]);
  });

  it('is left alone for as long as it wants', () => {
    expect(triesOf(2 * 3_600)).toEqual([2, 8, 32, 80]);
  });

  it('is asked no more after a week, whatever it asks for', () => {
    expect(triesOf(86_400).length).toBeLessThanOrEqual(4);
    expect(nextArchiveTry({ askedAt: START, tries: 0 }, after(7 * 24 - 1), 60, POLICY)).toEqual(
      new Date(after(7 * 24 - 1).getTime() + 60_000),
    );
    expect(nextArchiveTry({ askedAt: START, tries: 0 }, after(7 * 24), 60, POLICY)).toBeNull();
  });
});

describe('a link whose page is gone', () => {
  /** Daily checks that find it gone, with look-ups that take so many days; on which day it is dead. */
  const daysToDeath = (lookUpDays: number): number => {
    let standing = newLinkStanding(START);
    let archive = NEVER;
    let asked: number | null = null;
    for (let day = 0; ; day += 1) {
      if (asked !== null && day >= asked + lookUpDays) archive = { lookedAt: after(day * 24), hasCopy: false };
      const checkedAt = new Date(START.getTime() + day * DAY);
      const archiveLookedFor = isArchiveLookedFor(standing, archive);
      const outcome = {
        verdict: 'gone',
        reason: 'http_404',
        checkedAt,
        retryAfterSeconds: null,
        archiveLookedFor,
      } as const;
      const applied = applyCheck(standing, outcome, POLICY, 0.5);
      if (applied.awaitsArchiveLookup) asked ??= day;
      ({ standing } = applied);
      if (standing.state === 'dead') return day;
    }
  };

  it('is dead with the first check after the look-up', () => {
    expect(daysToDeath(0)).toBe(3);
    expect(daysToDeath(4)).toBe(6);
  });
});
