import { type Block, type BlockLink } from './block';

/** Joins an anchor that the publisher split: links to one address with nothing but white space between them. */
export function joinLinks(block: Block): Block {
  const joined: BlockLink[] = [];
  for (const link of block.links) {
    const last = joined.at(-1);
    if (last?.href === link.href && block.text.slice(last.end, link.start).trim() === '') {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, link.end) };
    } else {
      joined.push(link);
    }
  }
  return joined.length === block.links.length ? block : { ...block, links: joined };
}
