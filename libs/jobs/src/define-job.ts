/** What survives a round trip through JSON: a payload carries ids, never objects with a life of their own. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A job: its name, what it carries, and how it is run. The payload stands in the type alone. */
export interface JobDefinition<Payload> {
  readonly name: string;
  readonly queue: string;
  /** Runs before BullMQ gives the job back to the outbox. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles with each one after. */
  readonly backoffMs: number;
  /** Milliseconds that one run may take. */
  readonly timeoutMs: number;
  /** Runs at once in one process at most, where a worker may run more; the lowest of a queue's jobs counts for all. */
  readonly atOnce?: number;
  readonly payload?: Payload;
}

/** Declares a job with the type of its payload. */
export const defineJob =
  <Payload extends { readonly [Key in keyof Payload]: Json }>() =>
  (definition: Omit<JobDefinition<Payload>, 'payload'>): JobDefinition<Payload> =>
    definition;
