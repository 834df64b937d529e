/** A fault, as it was first seen. */
export interface Fault {
  /** What is wrong, the same for each time. */
  readonly what: string;
  readonly operation: string;
  readonly seed: number;
  /** Which request of the seed showed it. */
  readonly request: number;
  /** How the request had been changed. */
  readonly changes: readonly string[];
  readonly status: number | null;
  /** The beginning of the answer. */
  readonly answer: string;
  readonly curl: string;
  times: number;
}

/** What came of a run. */
export interface FuzzReport {
  requests: number;
  refusals: number;
  slowestMilliseconds: number;
  readonly statuses: Record<string, number>;
  /** Requests and successes of each operation. */
  readonly operations: Record<string, { requests: number; successes: number }>;
  readonly faults: Fault[];
}

/** A report of nothing yet. */
export const emptyReport = (operations: readonly { readonly name: string }[]): FuzzReport => ({
  requests: 0,
  refusals: 0,
  slowestMilliseconds: 0,
  statuses: {},
  operations: Object.fromEntries(operations.map(({ name }) => [name, { requests: 0, successes: 0 }])),
  faults: [],
});

/** The faults of a report, as somebody reads them who is to mend them. */
export const toldFaults = ({ faults }: FuzzReport): string =>
  faults
    .map(({ what, operation, seed, request, changes, status, answer, curl, times }) =>
      [
        `${what} (${times}×), first in request ${request} of seed ${seed}: ${operation} ${status ?? 'without an answer'}`,
        `  changed: ${changes.join('; ') || 'nothing'}`,
        `  answer: ${answer}`,
        `  ${curl}`,
      ].join('\n'),
    )
    .join('\n\n');
