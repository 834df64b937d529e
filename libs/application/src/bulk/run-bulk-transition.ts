import {
  ActorRepository,
  type BulkTransitionItemRecord,
  type BulkTransitionRecord,
  BulkTransitionRepository,
  OutboxRepository,
  Transactions,
} from '@app/database';
import { type ActionValues, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type BulkAction, BulkStep } from './bulk-step';

/**
 * Takes the claims of a bulk transition a step on, one by one; begun a second time, it goes on where it was. A step and its
 * result are written together, so a claim that two runs take up is taken on once: the other finds it changed, and what it
 * would write down stands there already.
 */
@Injectable()
export class RunBulkTransition {
  constructor(
    private readonly transactions: Transactions,
    private readonly bulkTransitions: BulkTransitionRepository,
    private readonly actors: ActorRepository,
    private readonly messages: OutboxRepository,
    private readonly step: BulkStep,
    private readonly clock: Clock,
  ) {}

  /**
   * @param id of the bulk transition, and of the outbox message that has it done
   * @param signal ends it between two claims
   */
  async run(id: string, signal: AbortSignal): Promise<void> {
    const wanted = await this.transactions.run(async (tx) => {
      const bulk = await this.bulkTransitions.get(tx, id);
      // As they are now: whose role was lowered since may no longer do what they asked for.
      const actor = bulk && (await this.actors.get(tx, bulk.actorId));
      return actor && { actor, bulk };
    });
    if (!wanted) return;
    const action = actionOf(wanted.bulk);
    for (let item = await this.next(id); item !== null; item = await this.next(id)) {
      signal.throwIfAborted();
      await this.take(wanted.actor, item, action);
    }
    await this.finish(id);
  }

  private async next(id: string): Promise<BulkTransitionItemRecord | null> {
    return this.transactions.run((tx) => this.bulkTransitions.next(tx, id));
  }

  private async take(actor: Actor, item: BulkTransitionItemRecord, action: BulkAction): Promise<void> {
    await this.step.run(actor, item, action, (tx, result) => this.bulkTransitions.settle(tx, item, result));
  }

  private async finish(id: string): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      if (!(await this.messages.lockOpen(tx, id))) return;
      await this.bulkTransitions.finish(tx, id, now);
      await this.messages.markDone(tx, id, now);
    });
  }
}

const actionOf = ({ action, actionValues, dryRun }: BulkTransitionRecord): BulkAction => {
  const stored = actionValues as Omit<ActionValues, 'dueAt'> & { readonly dueAt?: string };
  const { dueAt, ...values } = stored;
  return { action, dryRun, values: { ...values, ...(dueAt !== undefined && { dueAt: new Date(dueAt) }) } };
};
