import { CheckFailure } from '../check-failure';
import { type Answer } from '../http/answer';
import { decodeBody } from '../http/content-encoding';
import { type BodyPlan } from '../http/exchange';
import { type HeaderBag } from '../http/header-bag';
import { type LinkCheckLimits } from '../link-check-limits';
import { type PageSizes } from '../page-sizes';
import { JudgingReading } from './judging-reading';
import { type Reading } from './reading';

/** What an encoding may add to bytes that cannot be made shorter: gzip stores them in blocks with 5 bytes each. */
const ENCODING_OVERHEAD = 64 * 1024;

/** Not a byte: what is not taken is not waited for. */
const NOTHING: BodyPlan = { bytes: 0, ms: 0, needed: false };

/** Reads a page to its end, or one byte beyond what is taken of its type, so that a page cut off is never taken for it. */
export class WholeReading implements Reading {
  private readonly ofRefusals: JudgingReading;

  constructor(
    private readonly sizes: PageSizes,
    private readonly limits: LinkCheckLimits,
  ) {
    this.ofRefusals = new JudgingReading(limits);
  }

  plan(status: number, headers: HeaderBag): BodyPlan {
    if (!isSuccess(status)) return this.ofRefusals.plan(status, headers);
    const most = this.sizes.declared(headers);
    if (most === null) return NOTHING;
    const bytes = most + ENCODING_OVERHEAD;
    const announced = Number(headers.first('content-length') ?? Number.NaN);
    return announced > bytes ? NOTHING : { bytes, ms: this.limits.bodyMs, needed: true };
  }

  async decode(answer: Answer): Promise<Buffer> {
    if (!isSuccess(answer.status)) return await this.ofRefusals.decode(answer);
    // Half a page is no page; a second later all of it may come.
    if (answer.bodyEnd === 'broken') throw new CheckFailure('transient', 'connection_closed');
    if (answer.bodyEnd === 'late') throw new CheckFailure('transient', 'timeout_body');
    return await decodeBody(answer, (this.sizes.declared(answer.headers) ?? 0) + 1);
  }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
