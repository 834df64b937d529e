import { type ReadRows } from '@app/database';

/** Has statements of several readers wait for each other, as a connection runs one at a time. */
export const inTurn = (rows: ReadRows): ReadRows => {
  let last: Promise<unknown> = Promise.resolve();
  return <Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]> => {
    const mine = last.then(() => rows<Row>(sql, parameters));
    // One that fails says so to its own reader.
    last = mine.catch(() => undefined);
    return mine;
  };
};
