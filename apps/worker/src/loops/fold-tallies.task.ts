import { type FoldTallies } from '@app/application';
import { type LoopTask } from './loop';

/** Keeps statistics quick to answer. */
export const foldTallies = (fold: FoldTallies): LoopTask => ({
  name: 'fold-tallies',
  pauseMs: 5_000,
  run: () => fold.run(),
});
