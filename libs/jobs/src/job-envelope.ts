import { JOBS, type JobKey } from './jobs';

/** What travels through the queue: the payload, and the request that caused it. */
export interface JobEnvelope {
  readonly payload: object;
  readonly requestId: string | null;
}

/** The job behind a name on the queue or in the outbox; nothing for a name that no job has any more. */
export const jobKeyOf = (name: string): JobKey | undefined =>
  (Object.keys(JOBS) as JobKey[]).find((key) => JOBS[key].name === name);
