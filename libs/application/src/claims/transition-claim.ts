import { Transactions } from '@app/database';
import { type ActionValues, type Actor, type ReviewAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type ClaimTarget, ClaimWriter } from './claim-writer';
import { ReviewStep } from './review-step';

/** Takes a claim one step on in its review: state, decision and history in one transaction. */
@Injectable()
export class TransitionClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly step: ReviewStep,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError for every reason that the review's guard has, and `not_found` and `stale_version` */
  async run(actor: Actor, target: ClaimTarget, action: ReviewAction, values: ActionValues): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      await this.step.take(tx, actor, claim, action, values, now);
    });
  }
}
