import { VERDICTS } from './states';
import { type Target, TRANSITION_TABLE } from './transition-table';

/** The workflow as a Mermaid state diagram, for the docs; made from the table that the guard reads. */
export const reviewDiagram = (): string => {
  const arrows = TRANSITION_TABLE.flatMap(({ action, from, to }) =>
    from.flatMap((start) => ends(to, start).map((end) => ({ start, end, action }))),
  );
  const labels = new Map<string, string[]>();
  for (const { start, end, action } of arrows) {
    const line = `${start} --> ${end}`;
    labels.set(line, [...(labels.get(line) ?? []), action]);
  }
  const lines = [...labels].map(([line, actions]) => `  ${line}: ${actions.join(', ')}`);
  return ['stateDiagram-v2', '  [*] --> pending', ...lines].join('\n');
};

const ends = (to: Target, start: string): readonly string[] => {
  if (to === 'given_verdict' || to === 'proposed_verdict') return VERDICTS;
  return [to === 'unchanged' ? start : to];
};
