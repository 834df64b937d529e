import { type SitePace, SitePaceRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Keeps the pace at which sites are visited, of all workers together. */
@Injectable()
export class VisitSites {
  constructor(
    private readonly transactions: Transactions,
    private readonly paces: SitePaceRepository,
  ) {}

  /**
   * Begins a visit where there is room and it is time.
   * @returns 0 when it has begun; else the milliseconds after which to ask again
   */
  async enter(visitId: string, site: string, pace: SitePace): Promise<number> {
    return this.transactions.run((tx) => this.paces.enter(tx, visitId, site, pace));
  }

  /** Keeps visits from ending with their leases. */
  async renew(visitIds: readonly string[], leaseMs: number): Promise<void> {
    await this.transactions.run((tx) => this.paces.renew(tx, visitIds, leaseMs));
  }

  /** Lets no visit of a site begin for some time. */
  async rest(site: string, ms: number): Promise<void> {
    await this.transactions.run((tx) => this.paces.rest(tx, site, ms));
  }

  async leave(visitId: string): Promise<void> {
    await this.transactions.run((tx) => this.paces.leave(tx, visitId));
  }
}
