import { type Block, type Span } from '../reading/block';
import { type Part } from '../roles/part';

const SENTENCE_END = /[.!?…。！？:：]["'”’»)\]*]*$/u;
const LOWER_START = /^["'“‘„«»(\[]*\p{Ll}/u;
const CLOSING: Record<string, string> = { ')': '(', ']': '[' };
/** No sentence of a newspaper keeps a bracket open for longer. */
const LONGEST_OPEN_BRACKET = 400;

/** Told of every join, for who keeps account of which blocks became one. */
export type OnJoin = (joined: Block, before: Block, after: Block) => void;

/**
 * Joins again what a page break tore apart: a paragraph that does not end as a sentence does, and one that starts in
 * lower case, or closes the bracket the first left open. What stands between the halves (a page number, a caption, a
 * running head) moves behind the whole.
 */
export function mendPageBreaks(parts: readonly Part[], onJoin?: OnJoin): Part[] {
  const mended: Part[] = [];
  let lastBody = -1;
  for (const part of parts) {
    const previous = mended[lastBody];
    if (previous !== undefined && canBeBroken(part) && isTornFrom(previous, part, mended.length - lastBody - 1)) {
      const block = joinBlocks(previous.block, part.block);
      onJoin?.(block, previous.block, part.block);
      mended[lastBody] = { block, role: 'body' };
      continue;
    }
    mended.push(part);
    if (part.role === 'body') lastBody = mended.length - 1;
  }
  return mended;
}

/** Whether two blocks would be one torn sentence, were they paragraphs of the body. */
export function lookTorn(before: Block, after: Block): boolean {
  if (closesOpenBracket(before.text, after.text)) return true;
  return !SENTENCE_END.test(before.text.slice(-12)) && LOWER_START.test(after.text.slice(0, 12));
}

function canBeBroken(part: Part): boolean {
  return (part.role === 'body' || part.role === 'heading') && part.block.form !== 'cell' && part.block.form !== 'item';
}

function isTornFrom(previous: Part, part: Part, between: number): boolean {
  const [before, after] = [previous.block, part.block];
  if (before.form === 'cell' || before.form === 'item') return false;
  if (part.role === 'heading' && between > 0) return false;
  return lookTorn(before, after);
}

function closesOpenBracket(before: string, after: string): boolean {
  const open: string[] = [];
  for (const mark of before.slice(-LONGEST_OPEN_BRACKET)) {
    if (mark === '(' || mark === '[') open.push(mark);
    else if (mark in CLOSING && open.at(-1) === CLOSING[mark]) open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return false;
  for (const mark of after.slice(0, LONGEST_OPEN_BRACKET)) {
    if (mark === last) return false;
    if (CLOSING[mark] === last) return true;
  }
  return false;
}

/** Two halves as one block; a link or bold stretch of the second keeps its place behind the first. */
export function joinBlocks(before: Block, after: Block): Block {
  const glue = before.text.endsWith('-') || isUnspaced(before.text.at(-1), after.text[0]) ? '' : ' ';
  const shift = before.text.length + glue.length;
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + shift, end: span.end + shift });
  return {
    ...before,
    text: before.text + glue + after.text,
    links: [...before.links, ...after.links.map(moved)],
    strong: [...before.strong, ...after.strong.map(moved)],
  };
}

function isUnspaced(left = '', right = ''): boolean {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”「」]/u;
  return unspaced.test(left) && unspaced.test(right);
}
