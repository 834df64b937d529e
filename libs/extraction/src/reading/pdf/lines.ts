import { type PdfPage, type PlacedLink, type PlacedText } from './load-pages';

/** A stretch of a line that is a link, in UTF-16 code units of its text. */
export interface LineLink {
  start: number;
  end: number;
  href: string;
}

/** One printed line. */
export interface Line {
  text: string;
  links: LineLink[];
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** A gap wider than this share of the font size is a space, where the file has none of its own. */
const SPACE = 0.18;
/** A gap wider than this is another column. */
const COLUMN = 4;
/** Pieces belong to one line while their baselines differ by less than this share of the font size. */
const SAME_BASELINE = 0.45;
const RAISED = 0.8;
const WORD = /[\p{L}\p{N}]/u;
const WIDE = /[\p{Lu}mwMW@%—]/u;
const NARROW = /[ijlftrI.,;:!|'’‘()[\]\s-]/u;

/** Joins a page's pieces of text into lines, in the order of the file, and finds the words under its links. */
export function readLines(page: PdfPage, number: number): Line[] {
  const lines: Line[] = [];
  let pieces: PlacedText[] = [];
  const finish = (): void => {
    const line = toLine(pieces, page.links, number);
    if (line !== null) lines.push(line);
    pieces = [];
  };
  for (const piece of page.texts) {
    const last = pieces.at(-1);
    if (last !== undefined && !isSameLine(last, piece, pieces)) finish();
    pieces.push(piece);
  }
  finish();
  return lines;
}

function isSameLine(last: PlacedText, piece: PlacedText, pieces: readonly PlacedText[]): boolean {
  const size = Math.max(...pieces.map((other) => other.size), piece.size);
  if (Math.abs(piece.y - last.y) > size * SAME_BASELINE) return false;
  const gap = piece.x - (last.x + last.width);
  return gap < size * COLUMN && gap > -size * COLUMN;
}

function toLine(pieces: readonly PlacedText[], links: readonly PlacedLink[], page: number): Line | null {
  const size = Math.max(0, ...pieces.filter(({ text }) => text.trim() !== '').map((piece) => piece.size));
  const base = pieces.find((piece) => piece.size === size)?.y ?? 0;
  let text = '';
  const found: LineLink[] = [];
  let end = Number.NaN;
  for (const piece of pieces) {
    if (isFootnoteMark(piece, size, base)) continue;
    if (piece.x - end > size * SPACE && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    for (const link of links) found.push(...wordsUnder(link, piece, text.length));
    text += piece.text;
    end = piece.x + piece.width;
  }
  if (text.trim() === '') return null;
  const left = Math.min(...pieces.map(({ x }) => x));
  return { text, links: merge(found, text), page, left, right: end, y: base, size };
}

/** A small raised number leads to a footnote, and is no part of its sentence. */
function isFootnoteMark(piece: PlacedText, size: number, base: number): boolean {
  return piece.size < size * RAISED && piece.y > base + size * 0.15 && /^\s*\d{1,3}\s*$/.test(piece.text);
}

/** The characters of a piece whose middle stands inside a link's box, widened to whole words. */
function wordsUnder(link: PlacedLink, piece: PlacedText, offset: number): LineLink[] {
  const middle = piece.y + piece.size * 0.3;
  if (middle < link.bottom || middle > link.top) return [];
  const overlap = Math.min(link.right, piece.x + piece.width) - Math.max(link.left, piece.x);
  if (overlap <= Math.min(piece.size * 0.2, piece.width / 2)) return [];
  const places = placesOf(piece);
  let start = -1;
  let end = -1;
  for (const [index, place] of places.entries()) {
    if (place < link.left || place > link.right) continue;
    if (start < 0) start = index;
    end = index + 1;
  }
  if (start < 0) return [];
  [start, end] = toWords(piece.text, start, end);
  return [{ start: offset + start, end: offset + end, href: link.href }];
}

/** The middle of each character; a font's widths are guessed by class and scaled to the width the file gives. */
function placesOf({ text, x, width }: PlacedText): number[] {
  const weights = Array.from({ length: text.length }, (_, index) => weightOf(text[index] ?? ''));
  const unit =
    width /
    Math.max(
      0.001,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  let at = x;
  return weights.map((weight) => {
    const middle = at + (weight * unit) / 2;
    at += weight * unit;
    return middle;
  });
}

function weightOf(character: string): number {
  if (NARROW.test(character)) return 0.3;
  return WIDE.test(character) ? 0.72 : 0.52;
}

/** Moves each end to the word's end that is nearer: a guess of widths may be off by a letter or two, a link is not. */
function toWords(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const [first, last] = [wordAt(text, start), wordAt(text, end - 1)];
  if (first !== null) start = start - first.start <= (first.end - first.start) / 2 ? first.start : first.end;
  if (last !== null) end = last.end - end <= (last.end - last.start) / 2 ? last.end : last.start;
  while (start < end && !WORD.test(text[start] ?? '') && /\s/.test(text[start] ?? '')) start += 1;
  // Whether the mark behind a word stands under the link is too fine for a guess; the sentence's marks are rarely linked.
  while (end > start && /[\s.,;:]/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? [start, end] : [from, to];
}

function wordAt(text: string, index: number): { start: number; end: number } | null {
  const isInner = (at: number): boolean => /[\p{L}\p{N}’'-]/u.test(text[at] ?? '');
  if (!isInner(index)) return null;
  let [start, end] = [index, index + 1];
  while (start > 0 && isInner(start - 1)) start -= 1;
  while (end < text.length && isInner(end)) end += 1;
  return { start, end };
}

/** Stretches of one address with nothing but space between them are one link. */
function merge(links: LineLink[], text: string): LineLink[] {
  const merged: LineLink[] = [];
  for (const link of links.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last?.href === link.href && text.slice(last.end, link.start).trim() === '')
      last.end = Math.max(last.end, link.end);
    else if (last === undefined || link.start >= last.end) merged.push({ ...link });
  }
  return merged;
}
