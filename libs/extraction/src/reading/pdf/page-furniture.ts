import { type Line } from './lines';

const PAGE_NUMBER =
  /^\s*(?:[-–—]\s*)?(?:page\s+|seite\s+|p\.\s*)?\d{1,4}(?:\s*(?:\/|of|von)\s*\d{1,4})?(?:\s*[-–—])?\s*$/iu;
/** So many lines at a page's top and bottom can be running heads and feet. */
const EDGE_LINES = 3;

/** Leaves out running heads, running feet and page numbers: lines at the edge of pages that come again on another page. */
export function withoutPageFurniture(pages: readonly (readonly Line[])[]): Line[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.flatMap((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter(
      (line) => !edge.has(line) || !(PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) > 1),
    );
  });
}

function edges(lines: readonly Line[]): Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return byHeight.length <= 2 * EDGE_LINES
    ? byHeight
    : [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

/** Page numbers and dates differ from page to page, so digits count as equal. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y)} ${text.trim().replace(/\d+/g, '#')}`;
}
