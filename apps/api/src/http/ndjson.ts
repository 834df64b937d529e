import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Response } from 'express';

/** Media type of lines of JSON (https://github.com/ndjson/ndjson-spec). */
export const NDJSON = 'application/x-ndjson';

/**
 * Sends items as lines of JSON, as fast as they are read. What fails before the first of them is told as a problem; what
 * fails later breaks the answer off, so that nobody takes a part for the whole.
 */
export const sendNdjson = async (response: Response, items: AsyncIterable<object>): Promise<void> => {
  const iterator = items[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.status(200).type(NDJSON);
  try {
    await pipeline(Readable.from(linesFrom(first, iterator)), response);
  } catch (error) {
    // Whoever asked has gone.
    if (!response.closed) throw error;
  }
};

async function* linesFrom(first: IteratorResult<object>, rest: AsyncIterator<object>): AsyncGenerator<string> {
  for (let next = first; next.done !== true; next = await rest.next()) yield `${JSON.stringify(next.value)}\n`;
}
