import { type Span } from '../reading/block';
import { paragraphBlock } from '../reading/text-reader';
import { roleByForm } from '../roles/assign-parts';
import { PARAGRAPH_BREAK } from './canonical-text';

/** So much of the text around a selection is looked at, in UTF-16 code units. */
const REACH_BEFORE = 24_000;
const REACH_BEHIND = 4_000;
/** Of a longer selection only its first so many UTF-16 code units are judged. */
const LONGEST = 8_000;

/** A selection with the paragraph that holds it, and the body paragraphs around. */
export interface SelectionContext {
  before: string[];
  /** The paragraph of the selection; several as one, where it reaches over a paragraph's end. */
  own: string;
  /** In UTF-16 code units of `own`, without outer white space. */
  selection: Span;
  after: string[];
}

/** Reads so much of a canonical text around a selection as its judgement takes. */
export function readSelectionContext(text: string, { start, end }: Span): SelectionContext {
  const selection = trimmed(text, start, end);
  const from = startOfParagraph(text, selection.start);
  const to = endOfParagraph(text, selection.end);
  return {
    before: bodyParagraphs(text.slice(Math.max(0, selection.start - REACH_BEFORE), from)),
    own: text.slice(from, to),
    selection: { start: selection.start - from, end: selection.end - from },
    after: bodyParagraphs(text.slice(to, selection.end + REACH_BEHIND)),
  };
}

function trimmed(text: string, from: number, to: number): Span {
  const start = Math.min(Math.max(0, from), text.length);
  const part = text.slice(start, Math.max(start, Math.min(to, start + LONGEST)));
  const inner = part.trim();
  const leading = inner === '' ? 0 : part.length - part.trimStart().length;
  return { start: start + leading, end: start + leading + inner.length };
}

function startOfParagraph(text: string, place: number): number {
  const from = Math.max(0, place - REACH_BEFORE);
  const found = text.slice(from, place).lastIndexOf(PARAGRAPH_BREAK);
  return found < 0 ? from : from + found + PARAGRAPH_BREAK.length;
}

function endOfParagraph(text: string, place: number): number {
  const found = text.slice(place, place + REACH_BEHIND).indexOf(PARAGRAPH_BREAK);
  return found < 0 ? Math.min(text.length, place + REACH_BEHIND) : place + found;
}

/** By form alone, since a canonical text tells no more: a caption's names must not be taken for the story's. */
function bodyParagraphs(text: string): string[] {
  const blocks = text.split(PARAGRAPH_BREAK).flatMap((paragraph) => {
    const line = paragraph.trim();
    return line === '' ? [] : [paragraphBlock(line)];
  });
  return blocks.flatMap((block, index) => (roleByForm(block, blocks[index + 1]) === 'body' ? [block.text] : []));
}
