import { type ReadRows } from '@app/database';

/** Rows that are fetched at once. */
const BATCH = 2_000;

/**
 * Reads what may be more than fits into memory, inside a snapshot. The next batch is on its way while one is looked at.
 * @param name of the cursor, unique in the snapshot
 */
export async function* readInBatches<Row>(
  rows: ReadRows,
  name: string,
  sql: string,
  parameters: readonly unknown[] = [],
): AsyncGenerator<readonly Row[]> {
  await rows(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`, parameters);
  const fetch = (): Promise<readonly Row[]> => {
    const batch = rows<Row>(`FETCH ${BATCH} FROM ${name}`);
    // It is awaited later, or not at all where the reader has stopped.
    batch.catch(() => undefined);
    return batch;
  };
  let batch = await fetch();
  while (batch.length > 0) {
    const next = fetch();
    yield batch;
    batch = await next;
  }
  await rows(`CLOSE ${name}`);
}
