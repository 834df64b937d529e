import { type Answer } from '../http/answer';
import { decodeBody } from '../http/content-encoding';
import { type BodyPlan } from '../http/exchange';
import { type HeaderBag } from '../http/header-bag';
import { type LinkCheckLimits } from '../link-check-limits';
import { type Reading } from './reading';

/** Enough of what is not a page to see that there is something, and of a redirect's body to keep the connection. */
export const GLANCE_BYTES = 16 * 1024;

/** Reads as much as tells what a page is, and of what is no page, whether there is something. */
export class JudgingReading implements Reading {
  constructor(private readonly limits: LinkCheckLimits) {}

  plan(_status: number, headers: HeaderBag): BodyPlan {
    const type = headers.first('content-type')?.toLowerCase() ?? 'text/html';
    const isText = /html|xml|text|json|javascript|octet-stream/.test(type);
    return { bytes: isText ? this.limits.maxBodyBytes : GLANCE_BYTES, ms: this.limits.bodyMs, needed: true };
  }

  /** What broke off or came late is taken as far as it goes. */
  async decode(answer: Answer): Promise<Buffer> {
    return await decodeBody(answer, this.limits.maxBodyBytes);
  }
}
