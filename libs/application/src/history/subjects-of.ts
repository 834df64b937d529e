/** Rows of one subject. */
export interface SubjectRows<Row> {
  readonly subject: string;
  readonly rows: readonly Row[];
}

/** Puts rows of one subject together, of rows that come ordered by it. */
export async function* subjectsOf<Row extends { readonly subject: string }>(
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<SubjectRows<Row>> {
  let subject: string | null = null;
  let rows: Row[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.subject !== subject) {
        if (subject !== null) yield { subject, rows };
        subject = row.subject;
        rows = [];
      }
      rows.push(row);
    }
  }
  if (subject !== null) yield { subject, rows };
}
