import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, constants } from 'node:zlib';
import { type Transform } from 'node:stream';
import { CheckFailure } from '../check-failure';
import { type Answer } from './answer';

/**
 * The body without its content encoding, at most `maxBytes` of it: a bomb is cut off as it goes up. A body that was
 * itself cut off is decoded as far as it goes.
 *
 * @throws CheckFailure misconfigured when encodings are stacked (only bombs do that) or the bytes do not decode
 */
export async function decodeBody(answer: Answer, maxBytes: number): Promise<Buffer> {
  const encodings = answer.headers
    .all('content-encoding')
    .flatMap((value) => value.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const [encoding, ...more] = encodings;
  if (encoding === undefined || answer.body.length === 0) return answer.body.subarray(0, maxBytes);
  if (more.length > 0) throw new CheckFailure('misconfigured', 'stacked_content_encoding');
  const decoder = decoderOf(encoding, answer.body);
  // Names that are no encoding (`utf-8`, `none`) are common mistakes that browsers overlook.
  if (decoder === null) return answer.body.subarray(0, maxBytes);
  return await decode(decoder, answer.body, maxBytes, answer.bodyEnd !== 'complete');
}

function decoderOf(encoding: string, body: Buffer): Transform | null {
  // What arrived is decoded although the end is missing.
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(options);
    case 'deflate':
      // RFC 9110 means the zlib format; some servers send the raw one, and browsers take both.
      return ((body[0] ?? 0) & 0x0f) === 8 ? createInflate(options) : createInflateRaw(options);
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return null;
  }
}

function decode(decoder: Transform, body: Buffer, maxBytes: number, cutOff: boolean): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => {
      decoder.destroy();
      resolve(Buffer.concat(chunks).subarray(0, maxBytes));
    };
    decoder.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= maxBytes) finish();
    });
    decoder.on('end', finish);
    decoder.on('error', (cause) => {
      if (cutOff && size > 0) finish();
      else reject(new CheckFailure('misconfigured', 'bad_content_encoding', { cause }));
    });
    decoder.end(body);
  });
}
