import { resolveAddress } from '../layout/resolve-address';
import { type Block, type BlockLink } from './block';

// No browser takes an address of more; without an end, one of brackets alone would take time quadratic in its length.
const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»]{1,2000}/giu;
const TRAILING = /[.,;:!?'’*_…。，；：！？、]$/u;
const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「' };

/** Makes links of the addresses that stand in a block as plain text, as they do in plain-text articles. */
export function linkBareAddresses(block: Block): void {
  const found: BlockLink[] = [];
  // Both go from left to right, so that a text of nothing but addresses costs no more than its length.
  let next = 0;
  for (const match of block.text.matchAll(BARE_ADDRESS)) {
    const start = match.index;
    const address = withoutTrailingMarks(match[0]);
    const end = start + address.length;
    while ((block.links[next]?.end ?? Infinity) <= start) next += 1;
    const isLinked = (block.links[next]?.start ?? Infinity) < end;
    if (!isLinked && resolveAddress(address, null) !== null) found.push({ start, end, href: address });
  }
  if (found.length > 0) block.links = [...block.links, ...found].sort((a, b) => a.start - b.start);
}

/** A full stop or an unmatched bracket after an address belongs to the sentence, as in GFM's extended autolinks. */
function withoutTrailingMarks(address: string): string {
  let result = address;
  for (;;) {
    const last = result.at(-1) ?? '';
    const opening = PAIRS[last];
    const unmatched = opening !== undefined && result.split(last).length > result.split(opening).length;
    if (!unmatched && !TRAILING.test(result)) return result;
    result = result.slice(0, -1);
  }
}
