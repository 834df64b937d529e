import { type Span } from '../contract';

/** A place where a quotation could stand. */
export interface Place extends Span {
  /** Share of characters that are right, 0 to 1. */
  readonly similarity: number;
}
