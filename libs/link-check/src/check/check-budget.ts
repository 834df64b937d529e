import { type LinkCheckLimits } from '../link-check-limits';
import { type LinkTimings } from '../link-check-result';

/** What one check may still spend, and what it has spent. */
export class CheckBudget {
  private readonly started = performance.now();
  private readonly phases: Record<string, number> = {};
  private requests = 0;

  constructor(private readonly limits: LinkCheckLimits) {}

  /** Milliseconds until the check's deadline; 0 or less when it has passed. */
  get remainingMs(): number {
    return this.limits.totalMs - (performance.now() - this.started);
  }

  /** Takes a request that is no redirect followed; false when none is left. */
  takeRequest(): boolean {
    if (this.requests >= this.limits.maxRequests) return false;
    this.requests += 1;
    return true;
  }

  /** Adds to the time of a phase, in milliseconds. */
  readonly spend = (phase: string, ms: number): void => {
    if (ms > 0) this.phases[phase] = (this.phases[phase] ?? 0) + ms;
  };

  /** The sums so far, to a tenth of a millisecond. */
  timings(): LinkTimings {
    const timings: LinkTimings = { totalMs: tenth(performance.now() - this.started) };
    for (const [phase, ms] of Object.entries(this.phases)) timings[phase] = tenth(ms);
    return timings;
  }
}

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}
