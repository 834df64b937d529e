import { type ExtractedCitation, type LeftOutLink, type LeftOutRole } from './contract';
import { type PlacedPart } from './layout/canonical-text';
import { resolveAddress } from './layout/resolve-address';
import { type BlockLink, type OutsideLink, type Span } from './reading/block';
import { bodyLinkRole } from './roles/body-links';
import { type Part, type PartRole } from './roles/part';
import { isWhollyLinked } from './roles/related-lines';

/** A part's links, each with its reason for being no citation, or null for a citation. */
export type JudgedLink = BlockLink & { leftOut: LeftOutRole | null };

/** Tells the citations among a part's links, in the order of the text. */
export function judgeLinks({ role, block }: Part): JudgedLink[] {
  if (role !== 'body') return block.links.map((link) => ({ ...link, leftOut: leftOutRoleOf(role) }));
  const isElsewhere = block.form === 'paragraph' && isWhollyLinked(block);
  return block.links.map((link, index) => ({
    ...link,
    leftOut: link.role ?? bodyLinkRole(block, index) ?? (isElsewhere ? 'related' : null),
  }));
}

/** The citations of one sentence: the links that start in it, at their place in the canonical text. */
export function citationsIn(
  sentence: Span,
  links: readonly JudgedLink[],
  part: PlacedPart,
  baseUrl: string | null,
): ExtractedCitation[] {
  const citations: ExtractedCitation[] = [];
  for (let index = firstFrom(links, sentence.start); index < links.length; index += 1) {
    const link = links[index];
    if (link === undefined || link.start >= sentence.end) break;
    if (link.leftOut !== null) continue;
    // A link across a sentence's end belongs to the sentence it starts in.
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
export function leftOutIn(part: PlacedPart, links: readonly JudgedLink[], baseUrl: string | null): LeftOutLink[] {
  return links.flatMap((link) => {
    if (link.leftOut === null) return [];
    return {
      role: link.leftOut,
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

function leftOutRoleOf(role: Exclude<PartRole, 'body'>): LeftOutRole {
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

/** The index of the first link that starts at a place or behind it, by bisection. */
function firstFrom(links: readonly JudgedLink[], place: number): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
