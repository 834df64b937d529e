import { type Contract } from '../contract';
import { type Draft } from '../draft';
import { type Pool } from '../pool';
import { type Random } from '../random';

/** What a change may look at besides the draft. */
export interface Surroundings {
  readonly contract: Contract;
  readonly pool: Pool;
  readonly random: Random;
}

/** One way to make a request wrong, or odd. @returns what it did; null where the draft has nothing that it could change */
export type Change = (draft: Draft, around: Surroundings) => string | null;
