import { isDecided, REVIEW_STATES, type ReviewState, VERDICTS } from './states';
import { REVIEW_ACTIONS, type Target, TRANSITION_TABLE, type TransitionRule } from './transition-table';

/** One permitted change of state. */
export interface StateJump {
  readonly from: ReviewState;
  readonly to: ReviewState;
}

/** Every change of state that some action of the table makes, each once; staying put is no jump. */
export const stateJumps = (table: readonly TransitionRule[] = TRANSITION_TABLE): readonly StateJump[] => {
  const jumps = table.flatMap(({ from, to }) =>
    from.flatMap((start) => targets(to).map((end) => ({ from: start, to: end }))),
  );
  return [...new Map(jumps.map((jump) => [`${jump.from} ${jump.to}`, jump])).values()];
};

/**
 * Checks that the table makes a sound graph: each action stands in it once, every state can be reached from `pending`,
 * no undecided state is a dead end, and each field that depends on another names one of the same action.
 * @throws Error that names every fault
 */
export const validateReviewGraph = (table: readonly TransitionRule[] = TRANSITION_TABLE): void => {
  const jumps = stateJumps(table);
  const reached = reachableFrom('pending', jumps);
  const faults = [
    ...REVIEW_ACTIONS.filter((action) => table.filter((rule) => rule.action === action).length !== 1).map(
      (action) => `action ${action} does not stand in the table exactly once`,
    ),
    ...REVIEW_STATES.filter((state) => !reached.has(state)).map((state) => `state ${state} cannot be reached`),
    ...REVIEW_STATES.filter((state) => !isDecided(state) && !jumps.some(({ from }) => from === state)).map(
      (state) => `state ${state} is a dead end`,
    ),
    ...table.flatMap(({ action, fields }) =>
      fields
        .filter(({ required }) => typeof required === 'object' && !fields.some(({ name }) => name === required.field))
        .map(({ name }) => `${action}: field ${name} depends on a field the action does not have`),
    ),
  ];
  if (faults.length > 0) throw new Error(`The review workflow is not sound: ${faults.join('; ')}`);
};

const targets = (to: Target): readonly ReviewState[] => {
  if (to === 'given_verdict' || to === 'proposed_verdict') return VERDICTS;
  return to === 'unchanged' ? [] : [to];
};

const reachableFrom = (start: ReviewState, jumps: readonly StateJump[]): ReadonlySet<ReviewState> => {
  const reached = new Set([start]);
  // A Set visits what is added while it is walked, so this ends when nothing new is found.
  for (const state of reached) {
    for (const jump of jumps) if (jump.from === state) reached.add(jump.to);
  }
  return reached;
};
