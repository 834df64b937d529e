import {
  type AddressMatch,
  type AnchoredText,
  type CitingSentence,
  type Reanchoring,
  type SplitText,
} from '../contract';

/** What a thread is to do, and what that gives. */
export interface AlignmentTasks {
  readonly matchAddresses: {
    readonly input: readonly [ours: readonly CitingSentence[], theirs: readonly CitingSentence[]];
    readonly output: readonly AddressMatch[];
  };
  readonly reanchor: {
    readonly input: readonly [before: AnchoredText, after: SplitText];
    readonly output: Reanchoring;
  };
}

/** One of them, as it is sent to the thread. */
export type AlignmentTask = {
  [Name in keyof AlignmentTasks]: { readonly name: Name; readonly input: AlignmentTasks[Name]['input'] };
}[keyof AlignmentTasks];
