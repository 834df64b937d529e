import { defineJob, type JobDefinition } from './define-job';

/** Every job of the desk. Declared here once; senders and handlers are typed from it. */
export const JOBS = {
  /** Tries to reach links and records what was seen. Which links: those that were asked for in the message of that id. */
  checkLinks: defineJob<Record<string, never>>()({
    name: 'check-links',
    queue: 'link-checks',
    attempts: 4,
    backoffMs: 500,
    // Links of one site are checked one after the other, at its pace; each takes 20 s at most.
    timeoutMs: 180_000,
  }),
  /** Fetches a page and takes it in as an article. What is to be fetched stands in the import of the message's id. */
  importArticle: defineJob<Record<string, never>>()({
    name: 'import-article',
    queue: 'pages',
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 120_000,
    // A page can have 20 MiB, and takes as much again to be read.
    atOnce: 4,
  }),
  /** Fetches a page that has the addresses an article lost. Which page stands in the recovery of the message's id. */
  recoverLinks: defineJob<Record<string, never>>()({
    name: 'recover-links',
    queue: 'pages',
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 120_000,
    atOnce: 4,
  }),
  /** Looks for an archive copy of a link's page. Which link stands in the archive request of the message's id. */
  lookUpArchive: defineJob<Record<string, never>>()({
    name: 'look-up-archive',
    queue: 'archive',
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 300_000,
    atOnce: 1,
  }),
  /** Has an archive copy made of a link's page, or asks how that goes; as above. */
  saveToArchive: defineJob<Record<string, never>>()({
    name: 'save-to-archive',
    queue: 'archive',
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 300_000,
    atOnce: 1,
  }),
  /** Keeps the page that a piece of evidence rests on. Which one stands in the snapshot of the message's id. */
  keepSource: defineJob<Record<string, never>>()({
    name: 'keep-source',
    queue: 'pages',
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 120_000,
    atOnce: 4,
  }),
  /** Takes many claims a step on. Which, and which step, stands in the bulk transition of the message's id. */
  transitionClaims: defineJob<Record<string, never>>()({
    name: 'transition-claims',
    queue: 'bulk',
    attempts: 4,
    backoffMs: 500,
    // Of a job that is cut off, the next run goes on with what is left.
    timeoutMs: 120_000,
    atOnce: 2,
  }),
  /** Compares the page of a link with what decisions relied on. */
  compareSource: defineJob<{ linkId: string }>()({
    name: 'compare-source',
    queue: 'pages',
    attempts: 4,
    backoffMs: 500,
    timeoutMs: 120_000,
    atOnce: 4,
  }),
};

/** The key of a job in `JOBS`. */
export type JobKey = keyof typeof JOBS;

/** What a job carries. */
export type PayloadOf<Key extends JobKey> =
  (typeof JOBS)[Key] extends JobDefinition<infer Payload extends object> ? Payload : never;

/** One run of a job, as its handler sees it. */
export interface JobRun<Key extends JobKey> {
  /** The id of the outbox message; stays the same when the job is run again. */
  readonly id: string;
  readonly payload: PayloadOf<Key>;
  /** Aborts when the run takes too long or the process is to end. */
  readonly signal: AbortSignal;
}

/** Does a job. Must be safe to run twice: a killed worker's job is run again. */
export interface JobHandler<Key extends JobKey> {
  handle(run: JobRun<Key>): Promise<void>;
}

/** One handler for each job: a missing one, or one for another payload, does not compile. */
export type JobHandlers = { readonly [Key in JobKey]: JobHandler<Key> };

/** Priorities of jobs, from those that somebody waits for; smaller goes first. */
export const PRIORITIES = [1, 2, 3, 4] as const;

/** Names of all queues, each once. */
export const QUEUES: readonly string[] = [...new Set(Object.values(JOBS).map(({ queue }) => queue))];

/** How many jobs of a queue a process runs at once that may run so many. */
export const atOnceOf = (name: string, concurrency: number): number =>
  Math.min(
    concurrency,
    ...Object.values<JobDefinition<object>>(JOBS).flatMap(({ queue, atOnce }) =>
      queue === name ? (atOnce ?? []) : [],
    ),
  );
