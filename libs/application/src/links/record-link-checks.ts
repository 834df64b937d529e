import { type CheckedLink, LinkRepository, type LinkCheckRecord, Transactions } from '@app/database';
import { applyCheck, DEFAULT_LINK_POLICY } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** What was seen of a link, and when. */
export interface SeenCheck extends LinkCheckRecord {
  readonly retryAfterSeconds: number | null;
}

/** Writes down checks and lets the links' standings follow from them. */
@Injectable()
export class RecordLinkChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
  ) {}

  /**
   * All or none. A check that its link no longer waits for was written before, or given up and asked for anew.
   * @param seen checks of different links
   * @returns the ids of those that were written
   */
  async run(seen: readonly SeenCheck[]): Promise<ReadonlySet<string>> {
    const checks = new Map(seen.map((check) => [check.linkId, check]));
    return this.transactions.run(async (tx) => {
      const links = await this.links.lockAll(tx, [...checks.keys()]);
      const records: LinkCheckRecord[] = [];
      const checked: CheckedLink[] = [];
      for (const link of links) {
        const check = checks.get(link.id);
        if (check?.id !== link.requestedCheckId) continue;
        const { retryAfterSeconds, ...record } = check;
        records.push(record);
        // Spread by the link itself, so that links cited together are not all due together.
        const jitter = link.keySha256.readUInt32BE(0) / 2 ** 32;
        const { standing, nextCheckAt, applied } = applyCheck(link.standing, check, DEFAULT_LINK_POLICY, jitter);
        checked.push({
          ...link,
          ...(applied && { verdict: check.verdict, lastCheckId: check.id, lastCheckedAt: check.checkedAt }),
          standing,
          nextCheckAt,
        });
      }
      await this.links.insertChecks(tx, records);
      await this.links.updateChecked(tx, checked);
      return new Set(records.map(({ id }) => id));
    });
  }
}
