import { type Answer } from '../http/answer';
import { type BodyPlan } from '../http/exchange';
import { type HeaderBag } from '../http/header-bag';

/** How much is read of an answer that is no redirect. */
export interface Reading {
  /** Decided when the headers are known; a plan of 0 bytes drops the connection at once. */
  plan(status: number, headers: HeaderBag): BodyPlan;
  /**
   * The body without its content encoding, within the bounds of the plan.
   *
   * @throws CheckFailure when what came is of no use
   */
  decode(answer: Answer): Promise<Buffer>;
}
