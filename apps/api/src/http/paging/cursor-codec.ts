import { createHmac, timingSafeEqual } from 'node:crypto';
import { type PageStart } from '@app/application';
import { HttpProblem } from '../problem/http-problem';

const MAC_BYTES = 16;

/** Turns page starts into opaque cursors and back. Signed, so that what comes back is what was given out. */
export class CursorCodec {
  constructor(private readonly secretKey: string) {}

  encode(start: PageStart): string {
    const body = Buffer.from(JSON.stringify([start.list, start.sort, ...start.after]));
    return Buffer.concat([this.mac(body), body]).toString('base64url');
  }

  /** @throws HttpProblem `invalid_parameters` for a cursor that this desk did not give out */
  decode(cursor: string): PageStart {
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(MAC_BYTES);
    if (bytes.length <= MAC_BYTES || !timingSafeEqual(bytes.subarray(0, MAC_BYTES), this.mac(body))) {
      throw new HttpProblem('invalid_parameters', 'The cursor is not one that this desk gave out.', [
        { in: 'query', pointer: '#/cursor', detail: 'must be the nextCursor of an earlier page' },
      ]);
    }
    const [list = '', sort = '', ...after] = JSON.parse(body.toString()) as string[];
    return { list, sort, after };
  }

  private mac(body: Uint8Array): Buffer {
    return createHmac('sha256', `${this.secretKey}:cursors`).update(body).digest().subarray(0, MAC_BYTES);
  }
}
