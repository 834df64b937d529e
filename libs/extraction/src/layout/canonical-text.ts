import { isListed, ITEM_MARKER } from '../reading/list-markers';
import { type Part } from '../roles/part';

/** Between the paragraphs of a canonical text. */
export const PARAGRAPH_BREAK = '\n\n';

/** A part at its place in the canonical text, in UTF-16 code units; behind its marker, where it has one. */
export interface PlacedPart extends Part {
  start: number;
}

/** The canonical text, and where each part starts in it. */
export function layOut(parts: readonly Part[]): { text: string; placed: PlacedPart[] } {
  const paragraphs: string[] = [];
  const placed: PlacedPart[] = [];
  let at = 0;
  for (const part of parts) {
    const marker = isListed(part.block) ? ITEM_MARKER : '';
    placed.push({ ...part, start: at + marker.length });
    paragraphs.push(marker + part.block.text);
    at += marker.length + part.block.text.length + PARAGRAPH_BREAK.length;
  }
  return { text: paragraphs.join(PARAGRAPH_BREAK), placed };
}
