import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { VisitSites } from '@app/application';
import { siteOf } from '@app/link-check';
import { Inject, Injectable } from '@nestjs/common';
import { LINK_PACE } from '../tokens';

/** Two visits of a site at once and one start a second, whichever worker makes them. */
const PACE = { most: 2, apartMs: 1_000, leaseMs: 30_000 };

/** A turn that did not come in time; nothing was done. */
export class OutOfTurn extends Error {}

/** Lets visits of a site begin at a pace that all workers keep together. */
@Injectable()
export class SitePacer {
  /** The last of those who wait for a site here: only the first of them asks whether it may begin. */
  private readonly tails = new Map<string, Promise<unknown>>();
  private readonly visits = new Set<string>();

  constructor(
    private readonly visitSites: VisitSites,
    @Inject(LINK_PACE) private readonly isOn: boolean,
  ) {}

  /** How many of a host's links may be asked for at once, where there is a pace to keep. */
  get hostShare() {
    return this.isOn ? { most: 20, apartMs: PACE.apartMs } : undefined;
  }

  /**
   * Does something that visits the URL's site, when it may.
   * @param patience ends the waiting, not the work
   * @throws OutOfTurn when it ended first
   */
  async paced<Result>(url: string, patience: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const site = this.isOn ? siteOf(url) : null;
    if (site === null) return work();
    const visit = await this.turn(site, patience);
    try {
      return await work();
    } finally {
      this.visits.delete(visit);
      // A visit that cannot be ended ends with its lease.
      await this.visitSites.leave(visit).catch(() => undefined);
    }
  }

  /** Keeps the visits under way from ending with their leases. */
  async renew(): Promise<void> {
    if (this.visits.size > 0) await this.visitSites.renew([...this.visits], PACE.leaseMs);
  }

  private async turn(site: string, patience: AbortSignal): Promise<string> {
    const before = this.tails.get(site) ?? Promise.resolve();
    const begun = before.then(() => this.begin(site, patience));
    const tail = begun.catch(() => undefined);
    this.tails.set(site, tail);
    try {
      return await begun;
    } finally {
      if (this.tails.get(site) === tail) this.tails.delete(site);
    }
  }

  private async begin(site: string, patience: AbortSignal): Promise<string> {
    const visit = randomUUID();
    for (;;) {
      if (patience.aborted) throw new OutOfTurn();
      const wait = await this.visitSites.enter(visit, site, PACE);
      if (wait === 0) break;
      // It ends early when patience does, which is looked at next.
      await delay(wait, undefined, { signal: patience }).catch(() => undefined);
    }
    this.visits.add(visit);
    return visit;
  }
}
