import { type CitingSentence } from '../contract';

/** What a thread is to compare. */
export interface AddressTask {
  readonly ours: readonly CitingSentence[];
  readonly theirs: readonly CitingSentence[];
}
