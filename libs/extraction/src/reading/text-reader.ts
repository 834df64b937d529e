import { linkBareAddresses } from './bare-addresses';
import { type Block, documentOf, type SourceDocument } from './block';
import { cleanLine } from './clean-text';
import { withoutMarker } from './list-markers';

const BLANK_LINE = /\n[^\S\n]*\n\s*/;
const LINE_END = /\r\n?|\u2028/g;
const PARAGRAPH_SEPARATOR = /[\u2029\f\v]/g;
const ITEM_LINE = /^\s*(?:[•‣▪◦●*-]|\d{1,2}[.)])\s+\S/u;
/** Nobody wraps lines by hand at more than this; a longer line is a whole paragraph. */
const WIDEST_WRAP = 140;

/** Plain text: paragraphs stand apart by blank lines, or, where there are none, by the ends of long lines. */
export function readText(content: string): SourceDocument {
  const text = content.replace(LINE_END, '\n').replace(PARAGRAPH_SEPARATOR, '\n\n').trim();
  const paragraphs = text
    .split(BLANK_LINE)
    .flatMap((part) => (isOneParagraphALine(part) || isList(part) ? part.split('\n') : [part]));
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const line = cleanLine(paragraph);
    if (line === '') continue;
    blocks.push(paragraphBlock(line));
  }
  return documentOf(blocks);
}

/** One paragraph of plain text, already clean, as a block. */
export function paragraphBlock(text: string): Block {
  const block = withoutMarker({ form: 'paragraph', text, links: [], strong: [] });
  linkBareAddresses(block);
  return block;
}

function isOneParagraphALine(part: string): boolean {
  return part.includes('\n') && part.split('\n').some((line) => line.length > WIDEST_WRAP);
}

/** A list without blank lines between its items; a wrapped line never starts with a marker. */
function isList(part: string): boolean {
  return part.includes('\n') && part.split('\n').every((line) => ITEM_LINE.test(line));
}
