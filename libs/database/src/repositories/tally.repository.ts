import { Injectable } from '@nestjs/common';
import { managerOf, type Transaction } from '../connection/transactions';

/** Changes that one transaction folds at most. */
const BATCH = 20_000;

/** Keeps the tallies of the statistics small; what is counted is written by the database itself. */
@Injectable()
export class TallyRepository {
  /**
   * Folds changes into sums, which tells the same afterwards. Whoever comes second while another folds does nothing.
   * @returns how many changes were folded
   */
  async fold(tx: Transaction): Promise<number> {
    const [lock] = await managerOf(tx).query<{ mine: boolean }[]>(
      "SELECT pg_try_advisory_xact_lock(hashtext('claimdesk.tallies')) AS mine",
    );
    if (lock?.mine !== true) return 0;
    const [{ folded } = { folded: 0 }] = await managerOf(tx).query<{ folded: number }[]>(
      `WITH taken AS (
         DELETE FROM tally_changes WHERE id IN (SELECT id FROM tally_changes ORDER BY id LIMIT ${BATCH})
         RETURNING metric, at, labels, amount
       ), kept AS (
         INSERT INTO tallies (metric, at, labels, amount)
         SELECT metric, at, labels, sum(amount) FROM taken GROUP BY metric, at, labels HAVING sum(amount) <> 0
         ON CONFLICT (metric, at, labels) DO UPDATE SET amount = tallies.amount + excluded.amount
       )
       SELECT count(*)::integer AS folded FROM taken`,
    );
    return folded;
  }

  /** Forgets sums that have come down to nothing. */
  async forgetNothings(tx: Transaction): Promise<void> {
    await managerOf(tx).query('DELETE FROM tallies WHERE amount = 0');
  }
}
