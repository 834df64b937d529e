import { applyCheck } from './apply-check';
import { type CheckOutcome } from './check-outcome';
import { consequenceOf } from './link-consequences';
import { DEFAULT_LINK_POLICY } from './link-policy';
import { newLinkStanding } from './link-standing';
import { type LinkVerdict } from './link-verdict';
import { takeHostsWord, takePersonsWord } from './persons-word';

const START = new Date('2026-01-05T08:00:00Z');
const DAY = 86_400_000;

/** What a page answers on a day; days count from the citation. */
type Page = (day: number) => LinkVerdict | Pick<CheckOutcome, 'verdict' | 'reason'>;

/** Lives through so many days with a link that is checked whenever it is due. @returns [day, state] at each change */
function live(page: Page, days: number) {
  let standing = newLinkStanding(START);
  let now = START;
  const changes: [number, string][] = [];
  const told: string[] = [];
  let checks = 0;
  while (now.getTime() - START.getTime() < days * DAY) {
    const day = (now.getTime() - START.getTime()) / DAY;
    const answer = page(day);
    const outcome = typeof answer === 'string' ? { verdict: answer, reason: `test_${answer}` } : answer;
    const applied = applyCheck(
      standing,
      { ...outcome, checkedAt: now, retryAfterSeconds: null },
      DEFAULT_LINK_POLICY,
      0.5,
    );
    if (applied.changed) changes.push([Math.round(day * 10) / 10, applied.standing.state]);
    const consequence = consequenceOf(standing, applied.standing);
    if (consequence !== null) told.push(consequence);
    checks += 1;
    standing = applied.standing;
    if (applied.nextCheckAt === null) break;
    expect(applied.nextCheckAt.getTime()).toBeGreaterThan(now.getTime());
    now = applied.nextCheckAt;
  }
  return { changes, told, checks, standing };
}

describe('a link over months', () => {
  it('that always answers is looked at a dozen times in a year, and nobody is told', () => {
    const { changes, told, checks } = live(() => 'reachable', 365);
    expect(changes).toEqual([[0, 'alive']]);
    expect(told).toEqual([]);
    expect(checks).toBeGreaterThanOrEqual(9);
    expect(checks).toBeLessThanOrEqual(13);
  });

  it('that is down for an evening wobbles, and nobody is told', () => {
    const { changes, told } = live((day) => (day > 21.9 && day < 22.3 ? 'transient' : 'reachable'), 120);
    expect(changes.map(([, state]) => state)).toEqual(['alive', 'wobbly', 'alive']);
    expect(told).toEqual([]);
  });

  it('that a relaunch of its site loses for two days is suspected, and never dead', () => {
    const { changes, told } = live((day) => (day > 22 && day < 24 ? 'gone' : 'reachable'), 200);
    expect(changes.map(([, state]) => state)).not.toContain('dead');
    expect(told).toEqual([]);
  });

  it('that goes for good is dead after three days of it, told once, and looked back at ever more rarely', () => {
    const { changes, told, checks, standing } = live((day) => (day > 40 ? 'gone' : 'reachable'), 365);
    expect(changes.map(([, state]) => state)).toEqual(['alive', 'suspected_dead', 'dead']);
    const [suspected, dead] = changes.slice(1).map(([day]) => day);
    expect(Math.floor((dead ?? 0) - (suspected ?? 0))).toBe(2);
    expect(told).toEqual(['died']);
    expect(standing.state).toBe('dead');
    expect(checks).toBeLessThan(16);
  });

  it('that comes back after half a year is alive at the next look, and told once more', () => {
    const { changes, told } = live((day) => (day > 40 && day < 220 ? 'gone' : 'reachable'), 400);
    expect(changes.map(([, state]) => state)).toEqual(['alive', 'suspected_dead', 'dead', 'alive']);
    expect(told).toEqual(['died', 'recovered']);
  });

  it('that answers now and then is never dead', () => {
    const { changes } = live((day) => (Math.floor(day) % 2 === 0 ? 'reachable' : 'gone'), 365);
    expect(changes.map(([, state]) => state)).not.toContain('dead');
  });

  it('behind a wall goes to a person, and is left alone but for a look every other week', () => {
    const { changes, checks } = live(() => 'blocked', 180);
    expect(changes.map(([, state]) => state)).toEqual(['wobbly', 'needs_person']);
    expect(checks).toBeLessThan(16);
  });

  it('whose server never answers goes to a person after two weeks, not to the dead', () => {
    const { changes } = live(() => 'transient', 180);
    expect(changes.map(([, state]) => state)).toEqual(['wobbly', 'needs_person']);
    expect(changes[1]?.[0]).toBeGreaterThanOrEqual(14);
  });
});

describe('a word on the host', () => {
  const fresh = newLinkStanding(START);

  it('holds for its links, unless a person spoke on the link itself', () => {
    const byHost = takeHostsWord(fresh, 'alive', START);
    expect(byHost).toMatchObject({ state: 'alive', personsWord: null, hostsWord: 'alive' });
    const own = takePersonsWord(byHost, 'dead', START);
    expect(own.state).toBe('dead');
    expect(takePersonsWord(own, null, START).state).toBe('alive');
    expect(takeHostsWord(takePersonsWord(own, null, START), null, START).state).toBe('unchecked');
  });

  it('keeps a wall from sending its links to a person', () => {
    let standing = takeHostsWord(fresh, 'alive', START);
    for (let day = 1; day < 60; day += 1) {
      const checkedAt = new Date(START.getTime() + day * DAY);
      const outcome = { verdict: 'blocked', reason: 'http_403', checkedAt, retryAfterSeconds: null } as const;
      standing = applyCheck(standing, outcome, DEFAULT_LINK_POLICY, 0.5).standing;
      expect(standing.state).toBe('alive');
    }
  });
});
