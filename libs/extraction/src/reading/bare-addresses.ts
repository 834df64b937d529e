import { type Block } from './block';

// No browser takes an address of more; without an end, one of brackets alone would take time quadratic in its length.
const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»]{1,2000}/giu;
const TRAILING = /[.,;:!?'’*_…。，；：！？、]$/u;
const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「' };

/** Makes links of the addresses that stand in a block as plain text, as they do in plain-text articles. */
export function linkBareAddresses(block: Block): void {
  for (const match of block.text.matchAll(BARE_ADDRESS)) {
    const start = match.index;
    const address = withoutTrailingMarks(match[0]);
    const end = start + address.length;
    if (block.links.some((link) => link.start < end && start < link.end)) continue;
    if (!URL.canParse(address)) continue;
    block.links.push({ start, end, href: address });
  }
  block.links.sort((a, b) => a.start - b.start);
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
