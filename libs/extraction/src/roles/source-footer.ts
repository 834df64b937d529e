import { type Block } from '../reading/block';
import { resolveAddress } from '../layout/resolve-address';

const LABEL =
  /^(?:original(?:ly)?(?: (?:url|article|link|source|story|published(?: (?:at|on|in|by))?))?|source(?: (?:url|article))?|url|link|permalink|canonical|quelle|originalartikel|source originale|fuente|fonte|zdroj|原文(?:链接|地址)?)\s*[:：]?\s*/iu;

/** The address of the article's original page, when a block is a label for it, the address, or both. */
export interface SourceFooter {
  label: boolean;
  url: string | null;
}

/** Reads a footer such as `Original url: <https://…>`; null when the block is anything else. */
export function parseSourceFooter(block: Block): SourceFooter | null {
  const label = LABEL.exec(block.text);
  const rest = label === null ? block.text : block.text.slice(label[0].length);
  if (rest === '')
    return label?.[0].includes(':') === true || block.text.length > 10 ? { label: true, url: null } : null;
  const link = block.links.at(-1);
  if (link?.end !== block.text.length) return null;
  const anchor = block.text.slice(link.start, link.end);
  const isAddress = /^https?:/i.test(anchor) && resolveAddress(anchor, null) !== null;
  if (!isAddress || anchor !== rest) return null;
  return { label: label !== null, url: link.href };
}
