/** Milliseconds that the issuer has for an answer. */
const PATIENCE = 5_000;

/** Bytes of an answer at most: keys are small, and requests wait for them. */
const MOST_BYTES = 512 * 1024;

/**
 * Reads a JSON object from the issuer. Redirects are not followed: they lead to where nobody said that keys may come from.
 * @throws Error when there is none to be had
 */
export const readJson = async (url: string): Promise<Readonly<Record<string, unknown>>> => {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${url} answered ${response.status}.`);
  }
  const value: unknown = JSON.parse(await textOf(response));
  if (typeof value !== 'object' || value === null) throw new Error(`${url} answered no object.`);
  return value as Record<string, unknown>;
};

const textOf = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const body = (response.body ?? []) as AsyncIterable<Uint8Array>;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`${response.url} answered more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};
