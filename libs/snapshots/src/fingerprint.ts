import { createHash } from 'node:crypto';
import { type Fingerprint } from './contract';

const BITS = 64;
/** Words that stand beside each other make one feature, so that their order counts. */
const SHINGLE = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What a text comes to: its hash, and a simhash (Charikar, 2002) over its word shingles. Of similar texts simhashes differ
 * in few bits (Manku, Jain and Das Sarma, 2007). Case, punctuation and white space count for nothing in the simhash.
 */
export function fingerprintOf(text: string): Fingerprint {
  const sha256 = createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex');
  return { sha256, simhash: simhashOf(shinglesOf(text)) };
}

/** In how many of their 64 bits two simhashes differ. @param one 16 hexadecimal digits */
export function distanceOf(one: string, other: string): number {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count += 1;
  return count;
}

function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < SHINGLE) return [words.join(' ')];
  return words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}

function simhashOf(shingles: readonly string[]): string {
  const weights = new Int32Array(BITS);
  for (const shingle of shingles) {
    const digest = createHash('sha1').update(shingle).digest();
    for (let bit = 0; bit < BITS; bit += 1) {
      const isSet = ((digest[bit >> 3] ?? 0) >> (bit & 7)) & 1;
      weights[bit] = (weights[bit] ?? 0) + (isSet === 1 ? 1 : -1);
    }
  }
  let hash = 0n;
  for (let bit = 0; bit < BITS; bit += 1) if ((weights[bit] ?? 0) > 0) hash |= 1n << BigInt(bit);
  return hash.toString(16).padStart(BITS / 4, '0');
}
