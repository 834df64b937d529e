import { type Block, type Span } from './block';

/** In front of each list item and table cell of a canonical text, so that it is told apart from a torn paragraph. */
export const ITEM_MARKER = '• ';
const MARKER = /^[•‣▪◦●*-]\s+(?=\S)/u;

/** A block that starts with a list's marker is an item, without its marker. */
export function withoutMarker(block: Block): Block {
  const marker = !isListed(block) ? MARKER.exec(block.text)?.[0] : undefined;
  if (marker === undefined) return block;
  const shift = marker.length;
  const moved = <S extends Span>(spans: S[]): S[] =>
    spans
      .filter(({ end }) => end > shift)
      .map((span) => ({ ...span, start: Math.max(0, span.start - shift), end: span.end - shift }));
  return {
    ...block,
    form: 'item',
    text: block.text.slice(shift),
    links: moved(block.links),
    strong: moved(block.strong),
  };
}

/** Whether a block is one of several that stand beside each other without making sentences together. */
export function isListed({ form }: Block): boolean {
  return form === 'item' || form === 'cell';
}
