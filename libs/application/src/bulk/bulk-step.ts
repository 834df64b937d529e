import { type Transaction, Transactions } from '@app/database';
import { type ActionValues, type Actor, DomainError, type DomainErrorCode, type ReviewAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { ClaimWriter } from '../claims/claim-writer';
import { ReviewStep } from '../claims/review-step';
import { Clock } from '../clock';
import { type BulkResult, type BulkTarget } from './bulk-result';

/** One step that is to be taken on many claims. */
export interface BulkAction {
  readonly action: ReviewAction;
  readonly values: ActionValues;
  /** Whether it is only to be told what would come of it. */
  readonly dryRun: boolean;
}

/** Refusals that are no claim's: the whole must be tried again. */
const NO_CLAIMS_FAULT: readonly DomainErrorCode[] = ['database_unavailable', 'desk_busy'];

/** Takes one claim of many a step on, in a transaction of its own: what one of them is refused keeps no other. */
@Injectable()
export class BulkStep {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly step: ReviewStep,
    private readonly clock: Clock,
  ) {}

  /**
   * @param settled is called with the result in the transaction of the step, or in one of its own when it was refused
   * @throws DomainError `database_unavailable`
   */
  async run(
    actor: Actor,
    target: BulkTarget,
    bulk: BulkAction,
    settled: (tx: Transaction, result: BulkResult) => Promise<void> = async () => Promise.resolve(),
  ): Promise<BulkResult> {
    try {
      return await this.transactions.run(async (tx) => {
        const result = await this.take(tx, actor, target, bulk);
        await settled(tx, result);
        return result;
      });
    } catch (error) {
      if (!(error instanceof DomainError) || NO_CLAIMS_FAULT.includes(error.code)) throw error;
      const refused = refusedResult(target, error);
      await this.transactions.run((tx) => settled(tx, refused));
      return refused;
    }
  }

  private async take(
    tx: Transaction,
    actor: Actor,
    { claimId, version }: BulkTarget,
    { action, values, dryRun }: BulkAction,
  ): Promise<BulkResult> {
    const now = this.clock.now();
    const claim = await this.writer.load(tx, { claimId, expectedVersion: version });
    const { state } = dryRun
      ? await this.step.judge(tx, actor, claim, action, values, now)
      : await this.step.take(tx, actor, claim, action, values, now);
    return { claimId, outcome: dryRun ? 'allowed' : 'done', state, version: version + 1, refusal: null };
  }
}

const refusedResult = (
  { claimId }: BulkTarget,
  { code, message, fields, allowedActions }: DomainError,
): BulkResult => ({
  claimId,
  outcome: 'refused',
  state: null,
  version: null,
  refusal: { code, detail: message, fields, allowedActions },
});
