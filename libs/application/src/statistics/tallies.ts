/**
 * What was counted under some metric, from a table with the columns `at`, `labels` and `amount`: sums and what was not
 * folded into them yet. A metric of what is now has no time; the others are counted by hours or days.
 * @param condition on `at`
 */
export const tallied = (metric: string, condition = 'true'): string =>
  `(SELECT at, labels, amount FROM tallies WHERE metric = '${metric}' AND ${condition}
    UNION ALL
    SELECT at, labels, amount FROM tally_changes WHERE metric = '${metric}' AND ${condition})`;
