import { LinkRepository, type LinkCheckRecord, OutboxRepository, Transactions } from '@app/database';
import { applyCheck, DEFAULT_LINK_POLICY } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';

/** What was seen of a link, and when. */
export interface SeenCheck extends Omit<LinkCheckRecord, 'checkedAt' | 'requestId'> {
  readonly retryAfterSeconds: number | null;
}

/** Writes down a check and lets the link's standing follow from it. */
@Injectable()
export class RecordLinkCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LinkRepository,
    private readonly messages: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The check's id is that of the outbox message that asked for it: a job that runs twice is written once.
   * @returns false when it was written before
   */
  async run({ retryAfterSeconds, ...seen }: SeenCheck): Promise<boolean> {
    const checkedAt = this.clock.now();
    return this.transactions.run(async (tx) => {
      const message = await this.messages.lockOpen(tx, seen.id);
      const link = message && (await this.links.lock(tx, seen.linkId));
      if (!link) return false;
      const { verdict, reason, flags } = seen;
      const outcome = { verdict, reason, flags, checkedAt, retryAfterSeconds };
      // Spread by the link itself, so that links cited together are not all due together.
      const jitter = link.keySha256.readUInt32BE(0) / 2 ** 32;
      const { standing, nextCheckAt, applied } = applyCheck(link.standing, outcome, DEFAULT_LINK_POLICY, jitter);
      await this.links.insertCheck(tx, { ...seen, requestId: currentRequestId(), checkedAt });
      if (applied) {
        await this.links.update(tx, link.id, {
          standing,
          nextCheckAt,
          verdict,
          lastCheckId: seen.id,
          lastCheckedAt: checkedAt,
        });
      }
      await this.messages.markDone(tx, seen.id, checkedAt);
      return true;
    });
  }
}
