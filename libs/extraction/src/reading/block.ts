import { type LeftOutRole } from '../contract';

/** A stretch of a block's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A link inside a block, its address as written. */
export interface BlockLink extends Span {
  href: string;
  /** The markup already told that this is no citation. */
  role?: LeftOutRole;
}

/** What the markup says a block is; a reader that cannot tell says paragraph. */
export type BlockForm = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'code';

/** One block of the article, whatever it came in: clean text on one line, with its links. */
export interface Block {
  form: BlockForm;
  text: string;
  links: BlockLink[];
  /** Stretches set in bold, as credits under photographs are. */
  strong: Span[];
  /** The markup already told that this block is no part of the body. */
  role?: LeftOutRole;
}

/** A link that stood outside the article's own text, such as a menu's. */
export interface OutsideLink {
  anchorText: string;
  href: string;
  role: LeftOutRole;
}

/** What every reader gives: blocks in reading order, and what the format itself tells about the article. */
export interface SourceDocument {
  blocks: Block[];
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
  language: string | null;
  sourceUrl: string | null;
  /** The base for relative addresses, when the document names one. */
  baseUrl: string | null;
  outside: OutsideLink[];
}

/** A document of which nothing is known but its blocks. */
export function documentOf(blocks: Block[], known: Partial<Omit<SourceDocument, 'blocks'>> = {}): SourceDocument {
  return {
    blocks,
    title: null,
    byline: null,
    publishedAt: null,
    language: null,
    sourceUrl: null,
    baseUrl: null,
    outside: [],
    ...known,
  };
}
