import { AsyncLocalStorage } from 'node:async_hooks';

/** What a piece of work belongs to; every log line made inside carries it. */
export interface WorkContext {
  /** Of the HTTP request that is served, or that caused the job that runs; null when the machine acts by itself. */
  readonly requestId: string | null;
  readonly job?: string;
  readonly jobId?: string;
}

const storage = new AsyncLocalStorage<WorkContext>();

/** Runs work inside a context; everything it awaits is inside too. */
export const runInContext = <Result>(context: WorkContext, work: () => Result): Result => storage.run(context, work);

/** The context of the work at hand, or nothing outside of any. */
export const currentContext = (): WorkContext | undefined => storage.getStore();

/** The id of the request that is being served, or that caused the job being run. */
export const currentRequestId = (): string | null => storage.getStore()?.requestId ?? null;
