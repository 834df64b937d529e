import { TallyRepository, Transactions } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Keeps statistics quick to answer: what was counted change by change is folded into sums. */
@Injectable()
export class FoldTallies {
  constructor(
    private readonly transactions: Transactions,
    private readonly tallies: TallyRepository,
  ) {}

  /** @returns whether there may be more to fold */
  async run(): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const folded = await this.tallies.fold(tx);
      if (folded > 0) await this.tallies.forgetNothings(tx);
      return folded > 0;
    });
  }
}
