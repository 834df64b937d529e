import { LinkRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { LinkRegistry } from './link-registry';

/** Links that one run takes at most. */
const BATCH = 200;

/** Asks for a check of every link whose time has come. Any number of workers may run it at once. */
@Injectable()
export class ScheduleDueLinkChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly registry: LinkRegistry,
    private readonly clock: Clock,
  ) {}

  /** @returns how many checks were asked for; as many as a batch holds means that there may be more */
  async run(): Promise<number> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const due = await this.links.lockDue(tx, now, BATCH);
      await this.registry.requestChecks(tx, due, now);
      return due.length;
    });
  }
}
