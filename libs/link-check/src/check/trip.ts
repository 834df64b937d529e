import { CheckBudget } from './check-budget';
import { CookieMemory } from './cookie-memory';
import { follow } from './follow';
import { judgeAnswer } from './judge';
import { type Reading } from './reading';
import { Trail } from './trail';
import { type Visit, Visitor } from './visitor';
import { type WebAccess } from './web-access';

/** One way through the web, from an address to where it leads: what outlives a single request, and is thrown away after. */
export class Trip {
  readonly trail = new Trail();
  readonly budget: CheckBudget;
  readonly visitor: Visitor;
  private readonly cookies = new CookieMemory();

  constructor(
    private readonly start: URL,
    private readonly access: WebAccess,
    reading: Reading,
    signal: AbortSignal | undefined,
  ) {
    const { web, limits } = access;
    this.budget = new CheckBudget(limits);
    this.budget.takeRequest();
    const rest = (ms: number) => access.rest(start.origin, ms, signal);
    const { budget, cookies, trail } = this;
    this.visitor = new Visitor(web, limits, reading, { budget, cookies, trail, now, rest, signal });
  }

  /**
   * Follows the address to its end, and judges the answer there by its status and by walls put up against robots.
   *
   * @throws CheckFailure unless a page came
   */
  async run(): Promise<Visit> {
    const visit = await follow(this.start, this.visitor, this.cookies, this.trail, this.access.limits);
    judgeAnswer(visit, this.trail, now());
    return visit;
  }
}

/** Only for reading HTTP dates; elapsed time is measured by the monotonic clock. */
function now(): Date {
  return new Date();
}
