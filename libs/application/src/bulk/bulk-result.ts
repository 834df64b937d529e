import { type DomainErrorCode, type FieldError, type ReviewState } from '@app/domain';

/** A claim to take a step on, and the version that was seen of it. */
export interface BulkTarget {
  readonly claimId: string;
  readonly version: number;
}

/** Why a claim was refused: as when the step is asked for on the claim alone. */
export interface BulkRefusal {
  readonly code: DomainErrorCode;
  readonly detail: string;
  readonly fields: readonly FieldError[];
  readonly allowedActions: readonly string[] | null;
}

/** What came of one claim: the step was taken; it would be; or it was refused, and nothing changed. */
export interface BulkResult {
  readonly claimId: string;
  readonly outcome: 'done' | 'allowed' | 'refused';
  /** Where the step led, or would; null where it was refused. */
  readonly state: ReviewState | null;
  readonly version: number | null;
  readonly refusal: BulkRefusal | null;
}
