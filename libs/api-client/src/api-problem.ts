import { type components } from './schema';

/** Problem details (RFC 9457), as the desk words them. */
export type Problem = components['schemas']['ProblemDto'];

/** An answer of the desk that says no, thrown. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    /** Null where the answer was no problem of the desk: a proxy's page, say. */
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `HTTP ${String(status)}`);
    this.name = 'ApiProblem';
  }
}
