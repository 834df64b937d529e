import { type HostFailure, hostIncidents } from './host-incident';
import { DEFAULT_LINK_POLICY } from './link-policy';
import { isNetworkUp } from './own-network';
import { checkPriority } from './check-priority';

const START = Date.parse('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(START + minutes * 60_000);
const failure = (linkId: string, minutes: number, host = 'a.test', reason = 'http_404'): HostFailure => ({
  linkId,
  host,
  reason,
  checkedAt: at(minutes),
});

describe('incidents of a host', () => {
  it('are many links failing alike within an hour, whatever order they are told in', () => {
    const failures = [failure('c', 59), failure('a', 0), failure('b', 30), failure('a', 40)];
    expect(hostIncidents(failures, DEFAULT_LINK_POLICY)).toEqual([
      { host: 'a.test', reason: 'http_404', firstAt: at(0), lastAt: at(59), linkIds: ['a', 'b', 'c'] },
    ]);
  });

  it('are not two links, other hosts, other reasons, or failures hours apart', () => {
    const apart = [
      failure('a', 0),
      failure('b', 1),
      failure('c', 2, 'b.test'),
      failure('d', 3, 'a.test', 'http_410'),
      failure('e', 200),
    ];
    expect(hostIncidents(apart, DEFAULT_LINK_POLICY)).toEqual([]);
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
