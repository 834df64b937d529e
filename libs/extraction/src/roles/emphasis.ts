import { type Block } from '../reading/block';

const MOST = 0.9;

/** Whether a block is set in bold or italics from end to end, as notes to the reader are. */
export function isEmphasised(block: Block): boolean {
  let covered = 0;
  let reached = 0;
  for (const span of [...block.strong].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, span.end - Math.max(span.start, reached));
    reached = Math.max(reached, span.end);
  }
  return covered >= block.text.length * MOST;
}
