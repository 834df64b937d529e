import { type Block, type SourceDocument } from '../reading/block';
import { type ExtractedArticle } from '../contract';
import { isPersonName, parseByline, plainByline } from './bylines';
import { isDateline, normalDate, parseDateLine } from './dates';
import { type PartRole } from './part';
import { runningHeads } from './running-heads';

/** What stands above an article's body is looked for in this many blocks. */
const HEAD_BLOCKS = 8;
const LONGEST_TITLE = 250;
const SENTENCE_END = /[.!?…。！？:：;,]["'”’»)\]]*$/u;
const LOWER_START = /^["'“‘„«»([]*\p{Ll}/u;
const SENTENCE_INSIDE = /\p{Ll}{3,}[.!?]\s+\p{Lu}/u;
const QUESTION_END = /[.?!…？！]["'”’»]*$/u;

type Known = Pick<ExtractedArticle, 'title' | 'byline' | 'publishedAt'>;

/** The roles of an article's first blocks, by their index, and what they say. */
export interface HeadMatter extends Known {
  roles: Map<number, PartRole>;
}

/** Finds title, byline and date at the head of an article; what the format itself told wins, and is only located. */
export function readHeadMatter(document: SourceDocument): HeadMatter {
  const head: HeadMatter = {
    title: document.title,
    byline: document.byline === null ? null : plainByline(document.byline),
    publishedAt: document.publishedAt === null ? null : normalDate(document.publishedAt),
    roles: new Map(),
  };
  const blocks = document.blocks.slice(0, HEAD_BLOCKS);
  readTitle(document, head);
  for (const [index, block] of blocks.entries()) {
    if (head.roles.has(index) || block.form === 'caption') continue;
    const byline = parseByline(block.text) ?? linkedName(block, head);
    const publishedAt = byline === null ? parseDateLine(block.text) : byline.publishedAt;
    if (byline !== null) {
      head.roles.set(index, 'byline');
      head.byline ??= byline.byline;
    } else if (publishedAt !== null || isDateline(block.text)) {
      head.roles.set(index, 'date');
    } else if (SENTENCE_END.test(block.text) && index > 0) {
      break;
    }
    head.publishedAt ??= publishedAt;
  }
  return head;
}

function readTitle(document: SourceDocument, head: HeadMatter): void {
  const { blocks } = document;
  const index = blocks.slice(0, HEAD_BLOCKS).findIndex((block) => isSameLine(block.text, document.title));
  if (document.title !== null) {
    if (index >= 0) head.roles.set(index, 'title');
    return;
  }
  const place = placeOfTitle(blocks);
  const title = blocks[place]?.text;
  if (title === undefined) return;
  head.title = title;
  head.roles.set(place, 'title');
}

/** The first heading before any sentence; else the first line, when it does not end as a sentence does. */
function placeOfTitle(blocks: Block[]): number {
  for (const [index, block] of blocks.slice(0, HEAD_BLOCKS).entries()) {
    if (block.form === 'heading' && isRunningHeadOver(blocks, index)) continue;
    if (block.form === 'heading') return block.text.length <= LONGEST_TITLE ? index : -1;
    if (SENTENCE_END.test(block.text)) break;
  }
  const first = blocks[0];
  if (first?.form !== 'paragraph' || blocks.length < 2 || first.text.length > LONGEST_TITLE) return -1;
  if (parseDateLine(first.text) !== null || parseByline(first.text) !== null || first.links.length > 0) return -1;
  // The beginning of a torn sentence, or several sentences, only look like a title at their end.
  if (blocks.slice(1, 4).some(({ text }) => LOWER_START.test(text)) || SENTENCE_INSIDE.test(first.text)) return -1;
  if (!SENTENCE_END.test(first.text)) return 0;
  const followedByHead = blocks
    .slice(1, 3)
    .some(({ text }) => parseByline(text) !== null || parseDateLine(text) !== null);
  return QUESTION_END.test(first.text) && followedByHead ? 0 : -1;
}

/** A publication's name stands over the title, and again on other pages; a title itself is followed by no heading. */
function isRunningHeadOver(blocks: Block[], index: number): boolean {
  if (blocks[index + 1]?.form !== 'heading') return false;
  return runningHeads(blocks).has(blocks[index]?.text ?? '');
}

/** The author's name alone on a line: the one that the format told, or one that is a link as a whole. */
function linkedName(block: Block, head: Known): { byline: string; publishedAt: null } | null {
  if (head.byline !== null) {
    return isSameLine(plainByline(block.text) ?? '', head.byline) ? { byline: head.byline, publishedAt: null } : null;
  }
  const [link] = block.links;
  const isWhole = block.form !== 'heading' && link?.start === 0 && link.end === block.text.length;
  const isName = isWhole && isPersonName(block.text) && plainByline(block.text) !== null;
  return isName && head.title !== null ? { byline: block.text, publishedAt: null } : null;
}

function isSameLine(text: string, other: string | null): boolean {
  return other !== null && letters(text) === letters(other) && letters(text) !== '';
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
