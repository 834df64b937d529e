import { createHmac, timingSafeEqual } from 'node:crypto';
import { LIVE_EVENTS_KEPT, type LivePosition } from '@app/application';

const MAC_BYTES = 16;

/** Turns positions of the desk into opaque event ids and back. Signed, so that what comes back is what was given out. */
export class LiveCursor {
  constructor(private readonly secretKey: string) {}

  encode({ server, snapshot }: LivePosition, now: Date): string {
    const body = Buffer.from(JSON.stringify([server, snapshot, now.getTime()]));
    return Buffer.concat([this.mac(body), body]).toString('base64url');
  }

  /** @returns null for an id that this desk did not give out, or so long ago that what followed is forgotten */
  decode(id: string, now: Date): LivePosition | null {
    const bytes = Buffer.from(id, 'base64url');
    const body = bytes.subarray(MAC_BYTES);
    if (bytes.length <= MAC_BYTES || !timingSafeEqual(bytes.subarray(0, MAC_BYTES), this.mac(body))) return null;
    const [server, snapshot, givenAt] = JSON.parse(body.toString()) as [string, string, number];
    return now.getTime() - givenAt > LIVE_EVENTS_KEPT ? null : { server, snapshot };
  }

  private mac(body: Uint8Array): Buffer {
    return createHmac('sha256', `${this.secretKey}:events`).update(body).digest().subarray(0, MAC_BYTES);
  }
}
