import { type Part } from '../roles/part';

/** Between the paragraphs of a canonical text. */
export const PARAGRAPH_BREAK = '\n\n';

/** A part at its place in the canonical text, in UTF-16 code units. */
export interface PlacedPart extends Part {
  start: number;
}

/** The canonical text, and where each part starts in it. */
export function layOut(parts: readonly Part[]): { text: string; placed: PlacedPart[] } {
  let start = 0;
  const placed = parts.map((part) => {
    const here = { ...part, start };
    start += part.block.text.length + PARAGRAPH_BREAK.length;
    return here;
  });
  return { text: parts.map((part) => part.block.text).join(PARAGRAPH_BREAK), placed };
}
