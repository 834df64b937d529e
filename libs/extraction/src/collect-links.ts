import { type ExtractedCitation, type LeftOutLink, type LeftOutRole } from './contract';
import { type PlacedPart } from './layout/canonical-text';
import { resolveAddress } from './layout/resolve-address';
import { type Block, type BlockLink, type OutsideLink, type Span } from './reading/block';
import { isWhollyLinked } from './roles/related-lines';

const MENU_GAP = /^\s*[|·•›»/]\s*$/;
const CONTACT = /^\s*(?:mailto|tel|sms):/i;

/** The citations of one sentence: the links that stand in it, at their place in the canonical text. */
export function citationsIn(sentence: Span, part: PlacedPart, baseUrl: string | null): ExtractedCitation[] {
  const citations: ExtractedCitation[] = [];
  for (const link of part.block.links) {
    if (leftOutRole(link, part) !== null) continue;
    // A link across a sentence's end belongs to the sentence it starts in.
    if (link.start < sentence.start || link.start >= sentence.end) continue;
    const end = Math.min(link.end, sentence.end);
    citations.push({
      anchorText: part.block.text.slice(link.start, end),
      href: link.href,
      url: resolveAddress(link.href, baseUrl),
      start: part.start + link.start,
      end: part.start + end,
    });
  }
  return citations;
}

/** The links of a part that are no citations. */
export function leftOutIn(part: PlacedPart, baseUrl: string | null): LeftOutLink[] {
  return part.block.links.flatMap((link) => {
    const role = leftOutRole(link, part);
    if (role === null) return [];
    return {
      role,
      anchorText: part.block.text.slice(link.start, link.end),
      href: link.href,
      url: resolveAddress(link.href, baseUrl),
      start: part.start + link.start,
      end: part.start + link.end,
    };
  });
}

/** Links that stood outside the canonical text. */
export function leftOutOutside(links: readonly OutsideLink[], baseUrl: string | null): LeftOutLink[] {
  return links.map((link) => ({ ...link, url: resolveAddress(link.href, baseUrl), start: null, end: null }));
}

function leftOutRole(link: BlockLink, { role, block }: PlacedPart): LeftOutRole | null {
  if (role === 'body') return link.role ?? (CONTACT.test(link.href) ? 'bio' : null) ?? roleByPlace(link, block);
  switch (role) {
    case 'title':
    case 'date':
      return 'nav';
    case 'caption':
    case 'code':
      return 'media';
    case 'heading':
      return 'topic';
    default:
      return role;
  }
}

/** A paragraph that is one link leads elsewhere, and links with nothing but `|` between them are a menu. */
function roleByPlace(link: BlockLink, block: Block): LeftOutRole | null {
  if (block.form === 'paragraph' && isWhollyLinked(block)) return 'related';
  const place = block.links.indexOf(link);
  const [before, after] = [block.links[place - 1], block.links[place + 1]];
  const isInRow =
    (before !== undefined && MENU_GAP.test(block.text.slice(before.end, link.start))) ||
    (after !== undefined && MENU_GAP.test(block.text.slice(link.end, after.start)));
  return isInRow ? 'nav' : null;
}
