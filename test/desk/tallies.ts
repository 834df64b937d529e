import { asOwner } from './histories';
import { type TestDesk } from './test-desk';

/** All that is tallied, as it was counted bit by bit and as a recount from the rows themselves tells it. */
export const talliesOf = async (desk: TestDesk): Promise<readonly [counted: unknown, recounted: unknown]> =>
  asOwner(desk, async (client) => {
    const read = async () => {
      const { rows } = await client.query(
        `SELECT metric, at::text, labels, sum(amount)::integer AS amount
         FROM (SELECT metric, at, labels, amount FROM tallies UNION ALL SELECT metric, at, labels, amount FROM tally_changes) AS all_of_them
         GROUP BY 1, 2, 3 HAVING sum(amount) <> 0 ORDER BY 1, 2, 3`,
      );
      return rows;
    };
    const counted = await read();
    await client.query('SELECT recount_tallies()');
    return [counted, await read()];
  });
