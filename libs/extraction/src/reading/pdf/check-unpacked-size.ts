import { inflateSync } from 'node:zlib';
import { MAX_UNPACKED_BYTES, tooComplex } from '../../limits';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
/** A stream's dictionary is looked for in so many bytes in front of it. */
const DICTIONARY_REACH = 600;

/**
 * Refuses a PDF whose compressed streams unpack to more than 64 MiB, before PDF.js unpacks them into memory that no
 * thread's limit covers. Pictures are not counted, as reading text leaves them packed. Throws `too_complex`.
 */
export function checkUnpackedSize(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_UNPACKED_BYTES;
  let at = 0;
  for (;;) {
    const start = file.indexOf(STREAM, at);
    if (start < 0) return;
    at = start + STREAM.length;
    if (file.subarray(start - 3, start).equals(END.subarray(0, 3))) continue;
    const dictionary = file.toString('latin1', Math.max(0, start - DICTIONARY_REACH), start);
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    const filters = own.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0;
    if (filters === 0 || /\/Subtype\s*\/Image/.test(own)) continue;
    const end = file.indexOf(END, at);
    left -= unpackedSize(file.subarray(afterLineEnd(file, at), end < 0 ? file.length : end), filters, left);
    if (end >= 0) at = end + END.length;
  }
}

function unpackedSize(packed: Buffer, filters: number, allowed: number): number {
  let data = packed;
  try {
    for (let round = 0; round < filters; round += 1)
      data = inflateSync(data, { maxOutputLength: Math.max(1, allowed) });
    return data.length;
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    ) {
      const message = `The PDF unpacks to more than ${MAX_UNPACKED_BYTES} bytes.`;
      throw tooComplex(message, 'maxUnpackedBytes', MAX_UNPACKED_BYTES);
    }
    // Encrypted or broken: PDF.js will say so.
    return 0;
  }
}

function afterLineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0d) return file[at + 1] === 0x0a ? at + 2 : at + 1;
  return file[at] === 0x0a ? at + 1 : at;
}
