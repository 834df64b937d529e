import { type PageFailureCode } from '@app/domain';

/** Why a page did not come to be read. */
export interface StoredPageFailure {
  readonly code: PageFailureCode;
  /** A stable code, finer than the first. */
  readonly reason: string;
  /** For people. */
  readonly detail: string;
}
