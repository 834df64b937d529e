import { type KeyObject, sign, verify } from 'node:crypto';
import { type Head, type Statement, type StatementHeader } from '../contract';
import { sha256 } from '../sha256';

/** What the signature is made over: the SHA-256 of all lines before it, so that it can be made while they are written. */
export const signatureOf = (privateKey: KeyObject, linesSha256: string): string =>
  sign(null, signed(linesSha256), privateKey).toString('base64');

const signed = (linesSha256: string): Buffer => Buffer.from(`claimdesk-heads/1 ${linesSha256}\n`);

const LINE_FEED = 0x0a;

/**
 * Reads a statement: a header, a line for each head, and the signature, each a JSON object.
 * @returns null when it is not as it was signed
 */
export const parseStatement = (bytes: Buffer, publicKey: KeyObject): Statement | null => {
  if (bytes.at(-1) !== LINE_FEED) return null;
  const end = bytes.lastIndexOf(LINE_FEED, bytes.length - 2) + 1;
  const lines = bytes.subarray(0, end);
  try {
    const { signature } = parseLine(bytes.subarray(end)) as { readonly signature: string };
    const made = Buffer.from(signature, 'base64');
    if (!verify(null, signed(sha256(lines)), publicKey, made)) return null;
    const [header, ...heads] = linesOf(lines).map(parseLine);
    return { ...(header as StatementHeader), sha256: sha256(bytes), heads: heads as unknown as readonly Head[] };
  } catch {
    // Whatever is no JSON was not written by us.
    return null;
  }
};

/** A line for each, in the order in which they come. */
export const headLines = (heads: readonly Head[]): string =>
  heads.map(({ chain, subject, events, hash }) => `${JSON.stringify({ chain, subject, events, hash })}\n`).join('');

const linesOf = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
};

const parseLine = (line: Buffer): object => JSON.parse(line.toString()) as object;
