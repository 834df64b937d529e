import { ClaimRepository, Transactions } from '@app/database';
import { type Actor, allowedActions, DomainError, type ReviewState, type TransitionRule } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { GatherReviewFacts } from './gather-review-facts';

/** What one actor may do to a claim now. */
export interface OfferedTransitions {
  readonly state: ReviewState;
  readonly version: number;
  readonly actions: readonly TransitionRule[];
}

/** Tells what an actor may do to a claim: by the very table and the very facts that an action is judged by. */
@Injectable()
export class ClaimTransitionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ClaimRepository,
    private readonly gather: GatherReviewFacts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` */
  async run(actor: Actor, claimId: string): Promise<OfferedTransitions> {
    return this.transactions.run(async (tx) => {
      const claim = await this.claims.get(tx, claimId);
      if (!claim) throw new DomainError('not_found', 'There is no such claim.');
      const { facts } = await this.gather.run(tx, claim, this.clock.now());
      return { state: claim.state, version: claim.version, actions: allowedActions(facts, actor) };
    });
  }
}
