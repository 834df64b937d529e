import { isIncident, joinsIncident } from './host-incident';
import { DEFAULT_LINK_POLICY } from './link-policy';
import { isNetworkUp } from './own-network';
import { checkPriority } from './check-priority';

const START = Date.parse('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(START + minutes * 60_000);

describe('an incident of a host', () => {
  it('takes in what fails within an hour of what began it, and nothing before it', () => {
    const joined = (minutes: number) => joinsIncident({ firstAt: at(0) }, at(minutes), DEFAULT_LINK_POLICY);
    expect([-1, 0, 59, 60, 61].map(joined)).toEqual([false, true, true, true, false]);
  });

  it('is one from three links on', () => {
    expect([1, 2, 3, 4].map((links) => isIncident(links, DEFAULT_LINK_POLICY))).toEqual([false, false, true, true]);
  });
});

describe('our own network', () => {
  it('is up when a control URL answered close to the check', () => {
    const controls = [
      { answeredAt: at(0), answered: false },
      { answeredAt: at(5), answered: true },
    ];
    expect(isNetworkUp(controls, at(7), DEFAULT_LINK_POLICY)).toBe(true);
    expect(isNetworkUp(controls, at(8), DEFAULT_LINK_POLICY)).toBe(false);
    expect(isNetworkUp([], at(0), DEFAULT_LINK_POLICY)).toBe(false);
  });
});

describe('the priority of a check', () => {
  it('follows who waits and what rests on the link', () => {
    expect(checkPriority({ decidedPublished: 0, inReview: 0 }, true)).toBe(1);
    expect(checkPriority({ decidedPublished: 2, inReview: 1 }, false)).toBe(2);
    expect(checkPriority({ decidedPublished: 0, inReview: 1 }, false)).toBe(3);
    expect(checkPriority({ decidedPublished: 0, inReview: 0 }, false)).toBe(4);
  });
});
