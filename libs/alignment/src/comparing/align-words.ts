import { type Word } from '../words/word';

/** For each word of the first sentence the index of its counterpart in the second, or -1; in order on both sides. */
export type WordAlignment = Int32Array;

/**
 * Aligns the words of two sentences, so that the words aligned weigh as much as possible: a longest common subsequence,
 * by weights.
 */
export function alignWords(a: readonly Word[], b: readonly Word[], weigh: (id: number) => number): WordAlignment {
  const aligned = new Int32Array(a.length).fill(-1);
  let start = 0;
  while (start < a.length && start < b.length && a[start]?.id === b[start]?.id) {
    aligned[start] = start;
    start += 1;
  }
  let tail = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (tail < shorter && a[a.length - 1 - tail]?.id === b[b.length - 1 - tail]?.id) {
    tail += 1;
    aligned[a.length - tail] = b.length - tail;
  }
  alignMiddle(a, b, start, a.length - tail, b.length - tail, weigh, aligned);
  return aligned;
}

function alignMiddle(
  a: readonly Word[],
  b: readonly Word[],
  start: number,
  endA: number,
  endB: number,
  weigh: (id: number) => number,
  aligned: Int32Array,
): void {
  const [rows, columns] = [endA - start, endB - start];
  if (rows <= 0 || columns <= 0) return;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    const id = a[start + row]?.id ?? -1;
    const weight = weigh(id);
    for (let column = columns - 1; column >= 0; column -= 1) {
      const apart = Math.max(at(row + 1, column), at(row, column + 1));
      const together = b[start + column]?.id === id ? weight + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(apart, together);
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const isSame = a[start + row]?.id === b[start + column]?.id;
    if (isSame && at(row, column) > Math.max(at(row + 1, column), at(row, column + 1)) - 1e-9) {
      const together = weigh(a[start + row]?.id ?? -1) + at(row + 1, column + 1);
      if (together >= at(row, column) - 1e-9) {
        aligned[start + row] = start + column;
        row += 1;
        column += 1;
        continue;
      }
    }
    if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
}
