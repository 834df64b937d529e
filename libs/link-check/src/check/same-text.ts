const SAME_SHARE = 0.9;

/** Whether two texts are the same page's, small differences aside: nine tenths of their different words in common. */
export function sameText(one: string, other: string): boolean {
  const first = words(one);
  const second = words(other);
  if (first.size === 0 || second.size === 0) return first.size === second.size;
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return common / (first.size + second.size - common) >= SAME_SHARE;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
