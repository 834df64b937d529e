import { type Block } from '../reading/block';
import { isEmphasised } from './emphasis';

const SENTENCE_END = /[.!?…。！？:：;,"'”’»)\]*]$/u;
const LOWER_START = /^["'“‘„«»(\[]*\p{Ll}/u;
const LONGEST = 60;
const MOST_WORDS = 5;
const FEWEST_WORDS = 5;
const LONGEST_BOLD = 120;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whether a paragraph is only a label: a subheading, a credit, a column's name. It has few words and no sentence's end,
 * and the next block does not go on with it as after a page break.
 */
export function isLabelLine(block: Block, next: Block | undefined): boolean {
  const { text, form } = block;
  if (form !== 'paragraph' || SENTENCE_END.test(text) || block.links.length > 0) return false;
  if (LOWER_START.test(text) || (next !== undefined && LOWER_START.test(next.text))) return false;
  if (isEmphasised(block)) return text.length <= LONGEST_BOLD;
  return text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && !UNSPACED.test(text);
}

/** Whether a line set as a heading is a sentence of the body, as lines of a PDF often turn out: it ends in a full stop. */
export function isSentence(text: string): boolean {
  return /\p{Ll}[.]["'”’»]?$/u.test(text.slice(-8)) && text.split(' ').length >= FEWEST_WORDS;
}

/** Whether a table's cell says more than a label or a figure. */
export function holdsSentence({ text, links }: Block): boolean {
  return links.length > 0 || (SENTENCE_END.test(text.slice(-4)) && text.split(' ').length >= FEWEST_WORDS);
}
