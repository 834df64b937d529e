import { type LinkRecord, LinkRepository, type Transaction, Transactions } from '@app/database';
import { checkPriority } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { grouped } from '../grouped';
import { LinkRegistry } from './link-registry';

/** Links that one run takes at most. */
const BATCH = 1_000;

const NO_DEPENDENTS = { decidedPublished: 0, inReview: 0 };

/** How many of one host's links a run asks for; the others are due later, one after the other. */
export interface HostShare {
  readonly most: number;
  /** Milliseconds between two of those that are due later. */
  readonly apartMs: number;
}

/** Asks for a check of every link whose time has come. Any number of workers may run it at once. */
@Injectable()
export class ScheduleDueLinkChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly registry: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * @param share keeps a host with many links from holding up the others; all of a host's links unless given
   * @returns how many links were looked at; as many as a batch holds means that there may be more
   */
  async run(share?: HostShare): Promise<number> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const due = await this.links.lockDue(tx, now, BATCH);
      const ofHosts = [...grouped(due, ({ host }) => host).values()];
      const most = share?.most ?? due.length;
      await this.request(
        tx,
        ofHosts.flatMap((links) => links.slice(0, most)),
        now,
      );
      const later = ofHosts.flatMap((links) =>
        links.slice(most).map(({ id }, index) => ({
          id,
          until: new Date(now.getTime() + (index + 1) * (share?.apartMs ?? 0)),
        })),
      );
      await this.links.postpone(tx, later);
      return due.length;
    });
  }

  /** Asks first for those on which the most rests. */
  private async request(tx: Transaction, links: readonly LinkRecord[], now: Date): Promise<void> {
    const ids = links.map(({ id }) => id);
    const dependents = await this.links.dependentsOf(tx, ids, now);
    const byPriority = grouped(links, ({ id }) => checkPriority(dependents.get(id) ?? NO_DEPENDENTS, false));
    for (const [priority, ofPriority] of byPriority) {
      await this.registry.requestChecks(tx, ofPriority, now, priority);
    }
  }
}
