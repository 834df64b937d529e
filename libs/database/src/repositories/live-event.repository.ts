import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';

/** Forgets what changed on the desk; the database itself writes it down. */
@Injectable()
export class LiveEventRepository {
  async deleteBefore(tx: Transaction, before: Date): Promise<void> {
    await managerOf(tx).query('DELETE FROM live_events WHERE occurred_at < $1', [before]);
  }
}
