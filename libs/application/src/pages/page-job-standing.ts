import { type StoredPageFailure } from '@app/database';
import { GIVEN_UP, type PageFailureView } from './page-failure';

/** How far the job that fetches a page is. */
export type PageJobStatus = 'queued' | 'done' | 'failed';

/** How a page's job stands, as readers see it. */
export interface PageJobStanding {
  readonly status: PageJobStatus;
  readonly failure: PageFailureView | null;
  /** Null while it is queued. */
  readonly finishedAt: Date | null;
}

/** What is stored of it: the outcome that was written, or when the outbox gave its message up. */
export interface StoredPageJob {
  readonly failure: StoredPageFailure | null;
  readonly finishedAt: Date | null;
  readonly givenUpAt: Date | null;
}

/** How a page's job stands by what is stored of it. */
export const standingOf = ({ failure, finishedAt, givenUpAt }: StoredPageJob): PageJobStanding => {
  if (finishedAt !== null) return { status: failure === null ? 'done' : 'failed', failure, finishedAt };
  if (givenUpAt !== null) return { status: 'failed', failure: GIVEN_UP, finishedAt: givenUpAt };
  return { status: 'queued', failure: null, finishedAt: null };
};
