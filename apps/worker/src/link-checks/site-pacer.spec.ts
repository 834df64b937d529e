import { setTimeout as delay } from 'node:timers/promises';
import { type VisitSites } from '@app/application';
import { OutOfTurn, SitePacer } from './site-pacer';

/** Lets one visit of each site begin at a time. */
class OneAtATime implements Pick<VisitSites, 'enter' | 'leave' | 'renew'> {
  asked = 0;
  private readonly sites = new Map<string, string>();

  async enter(visitId: string, site: string): Promise<number> {
    this.asked += 1;
    if ([...this.sites.values()].includes(site)) return 5;
    this.sites.set(visitId, site);
    return 0;
  }

  async leave(visitId: string): Promise<void> {
    this.sites.delete(visitId);
  }

  async renew(): Promise<void> {
    await delay(0);
  }
}

describe('the pace of visits', () => {
  const never = new AbortController().signal;

  it('lets one after the other begin, whatever becomes of it, and other sites at once', async () => {
    const pacer = new SitePacer(new OneAtATime() as unknown as VisitSites, true);
    const order: string[] = [];
    const visit = (url: string, ms: number, fails = false) =>
      pacer.paced(url, never, async () => {
        order.push(`${url} begins`);
        await delay(ms);
        order.push(`${url} ends`);
        if (fails) throw new Error('The server is gone.');
      });
    const outcomes = await Promise.allSettled([
      visit('http://a.example/1', 30, true),
      visit('http://www.a.example/2', 1),
      visit('http://b.example/', 1),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(order).toEqual([
      'http://a.example/1 begins',
      'http://b.example/ begins',
      'http://b.example/ ends',
      'http://a.example/1 ends',
      'http://www.a.example/2 begins',
      'http://www.a.example/2 ends',
    ]);
  });

  it('does nothing where the turn does not come in time, and what has begun goes on', async () => {
    const pacer = new SitePacer(new OneAtATime() as unknown as VisitSites, true);
    const patience = AbortSignal.timeout(20);
    const done: string[] = [];
    const [first, second] = await Promise.allSettled([
      pacer.paced('http://a.example/1', patience, async () => {
        await delay(60);
        done.push('first');
      }),
      pacer.paced('http://a.example/2', patience, async () => done.push('second')),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: expect.any(OutOfTurn) });
    expect(done).toEqual(['first']);
  });

  it('asks for the first in line alone', async () => {
    const sites = new OneAtATime();
    const pacer = new SitePacer(sites as unknown as VisitSites, true);
    await Promise.all(Array.from({ length: 20 }, () => pacer.paced('http://a.example/', never, () => delay(1))));
    // Each asks until the one before it is gone, and none while another one waits before it.
    expect(sites.asked).toBeLessThan(60);
  });

  it('is none where it is off', async () => {
    const sites = new OneAtATime();
    await new SitePacer(sites as unknown as VisitSites, false).paced('http://a.example/', never, () => delay(0));
    expect(sites.asked).toBe(0);
  });
});
