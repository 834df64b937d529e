import { LinkHostRepository, LinkRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** Months ahead for which there is always a partition. */
const MONTHS_AHEAD = 2;

/** Milliseconds for which it is known what links of a host failed alike: 90 days. */
const INCIDENTS_KEPT = 90 * 86_400_000;

/** Sees to it that there is a place for the checks of the next months, and forgets those of long ago. */
@Injectable()
export class KeepLinkChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly hosts: LinkHostRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * A link's newest check is kept however old it is.
   * @param months for which checks are kept; null keeps all
   * @returns of how many months the checks were forgotten
   */
  async run(months: number | null): Promise<number> {
    const now = this.clock.now();
    await this.transactions.run((tx) => this.links.makeCheckPartitions(tx, now, MONTHS_AHEAD));
    const longAgo = new Date(now.getTime() - INCIDENTS_KEPT);
    await this.transactions.run((tx) => this.hosts.forgetIncidents(tx, longAgo));
    if (months === null) return 0;
    const oldest = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
    return this.transactions.run((tx) => this.links.forgetChecksBefore(tx, oldest));
  }
}
