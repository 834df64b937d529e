import { CheckFailure } from '../check-failure';
import { statusVerdict } from '../http/status-verdict';
import { wallKind } from '../page/bot-wall';
import { retryAfterSeconds } from '../http/retry-after';
import { type Trail } from './trail';
import { type Visit } from './visitor';

/**
 * Judges the answer at the end of the chain by its status and by walls put up against robots.
 *
 * @throws CheckFailure unless a page came that has to be looked at
 */
export function judgeAnswer({ answer, body, page, undecodable }: Visit, trail: Trail, now: Date): void {
  const wall = wallKind(answer, body, page);
  if (wall !== null) throw new CheckFailure('blocked', wall);
  const verdict = statusVerdict(answer.status);
  if (verdict === 'transient') trail.retryAfterSeconds = retryAfterSeconds(answer.headers.first('retry-after'), now);
  if (verdict !== null) throw new CheckFailure(verdict, `http_${answer.status}`);
  if (undecodable !== null) throw undecodable;
}
