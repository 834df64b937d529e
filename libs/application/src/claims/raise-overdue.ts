import { ClaimRepository, Transactions } from '@app/database';
import { SYSTEM_ACTOR } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { raised } from './attention';
import { ClaimWriter } from './claim-writer';

/** Claims that one transaction raises at most. */
const BATCH = 200;

/** Raises attention on claims that have waited for information beyond the day it was due, so that they come first. */
@Injectable()
export class RaiseOverdue {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ClaimRepository,
    private readonly writer: ClaimWriter,
    private readonly clock: Clock,
  ) {}

  /** @returns whether there may be more */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const claims = await this.claims.lockOverdue(tx, now, BATCH);
      const changes = claims.flatMap((claim) => raised(claim, 'expired', { dueSince: claim.dueAt }, now) ?? []);
      await this.writer.saveAll(tx, SYSTEM_ACTOR, changes, now);
      return claims.length === BATCH;
    });
  }
}
