import { type Line } from './lines';

/** Lines that belong to one paragraph, and whether they are set larger than the body. */
export interface Paragraph {
  lines: Line[];
  isHeading: boolean;
}

const TERMINAL = /[.!?…。！？:]["'”’»)\]]*\s*$/u;
const BROKEN_WORD = /\p{L}[-‐]\s*$/u;
const BULLET = /^\s*(?:[•▪◦‣●–]|\d{1,2}[.)])\s+\S/u;
/** A gap between lines larger than this many times the usual one ends a paragraph. */
const WIDE_GAP = 1.18;
/** So many lines around a line tell how far its column reaches; further away it may be another one. */
const NEIGHBOURS = 5;
const INDENT = 0.8;
const LARGER = 1.12;
const SAME_SIZE = 0.08;

/** Groups lines into paragraphs by the space between them, their sizes, indents and ends. */
export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  const bodySize = mostCommon(lines, ({ size }) => Math.round(size * 2) / 2);
  const usualGap = mostCommon(pairs(lines), ([above, below]) => Math.round((above.y - below.y) * 2) / 2);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    const last = lines[index - 1];
    const around = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
    if (current !== undefined && last !== undefined && goesOn(last, line, usualGap, around)) current.lines.push(line);
    else paragraphs.push({ lines: [line], isHeading: line.size > bodySize * LARGER });
  }
  return paragraphs;
}

function goesOn(last: Line, line: Line, usualGap: number, around: readonly Line[]): boolean {
  if (Math.abs(last.size - line.size) > last.size * SAME_SIZE || BULLET.test(line.text)) return false;
  const hadRoom = !BROKEN_WORD.test(last.text) && hasRoomFor(line, last, around);
  if (last.page !== line.page || line.y > last.y) return !hadRoom && !TERMINAL.test(last.text);
  // Headings are centred and set large, with breaks where they look well.
  if (last.y - line.y > Math.max(usualGap, last.size * 1.1) * WIDE_GAP)
    return line.size > last.size * 0.99 && isLarge(line, around);
  const edge = Math.min(...around.filter((other) => other.page === line.page).map(({ left }) => left));
  const isIndented = line.left > edge + line.size * INDENT && last.left <= edge + line.size * INDENT;
  if (isIndented && TERMINAL.test(last.text)) return false;
  return !hadRoom;
}

/** Whether the first word of a line would have fitted on the one before: then the break between them is meant. */
function hasRoomFor(line: Line, last: Line, around: readonly Line[]): boolean {
  const column = around.filter((other) => Math.abs(other.left - last.left) < last.size * 3 && sameSize(other, last));
  const edge = Math.max(last.right, ...column.map(({ right }) => right));
  const word = /^\s*\S+/.exec(line.text)?.[0].length ?? 0;
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  return edge - last.right > (word + 1.5) * perLetter;
}

function isLarge(line: Line, around: readonly Line[]): boolean {
  const sizes = around.map(({ size }) => size).sort((a, b) => a - b);
  return line.size > (sizes[Math.floor(sizes.length / 2)] ?? 0) * LARGER && line.size > 13;
}

function sameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= a.size * SAME_SIZE;
}

function pairs(lines: readonly Line[]): [Line, Line][] {
  const result: [Line, Line][] = [];
  for (const [index, below] of lines.entries()) {
    const above = lines[index - 1];
    if (above?.page === below.page && above.y > below.y && above.size === below.size) result.push([above, below]);
  }
  return result;
}

/** The value that most of the text has, counted by letters. */
function mostCommon<T extends Line | [Line, Line]>(items: readonly T[], valueOf: (item: T) => number): number {
  const counts = new Map<number, number>();
  for (const item of items) {
    const length = Array.isArray(item) ? 1 : item.text.length;
    counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + length);
  }
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
