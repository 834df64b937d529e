import { BulkTransitionRepository, Transactions } from '@app/database';
import { type Actor } from '@app/domain';
import { Outbox } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type BulkResult, type BulkTarget } from './bulk-result';
import { type BulkAction, BulkStep } from './bulk-step';

/** Claims that are done while whoever asked waits; more become a job. */
export const DONE_AT_ONCE = 100;

/** What came of a bulk transition: all results, or the id of the job that makes them. */
export type TakenInBulk = { readonly results: readonly BulkResult[] } | { readonly bulkId: string };

/** Takes many claims a step on. Each is judged by itself, as if it were the only one. */
@Injectable()
export class TransitionClaims {
  constructor(
    private readonly transactions: Transactions,
    private readonly bulkTransitions: BulkTransitionRepository,
    private readonly outbox: Outbox,
    private readonly step: BulkStep,
    private readonly clock: Clock,
  ) {}

  /** Results come in the order of the claims. */
  async run(actor: Actor, claims: readonly BulkTarget[], bulk: BulkAction): Promise<TakenInBulk> {
    if (claims.length > DONE_AT_ONCE) return { bulkId: await this.queue(actor, claims, bulk) };
    const results: BulkResult[] = [];
    for (const claim of claims) results.push(await this.step.run(actor, claim, bulk));
    return { results };
  }

  private async queue(
    actor: Actor,
    claims: readonly BulkTarget[],
    { action, values, dryRun }: BulkAction,
  ): Promise<string> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const [id = ''] = await this.outbox.add(tx, 'transitionClaims', [{}], now);
      const bulk = {
        id,
        actorId: actor.id,
        action,
        actionValues: values,
        dryRun,
        total: claims.length,
        createdAt: now,
        finishedAt: null,
      };
      await this.bulkTransitions.insert(
        tx,
        bulk,
        claims.map((claim, ordinal) => ({ ...claim, ordinal })),
      );
      return id;
    });
  }
}
