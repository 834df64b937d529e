const ASCII = /^[\x20-\x7e]*$/;
/** Letters that no decomposition leads to their plain form. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case, Latin letters without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  return bare.normalize('NFC').replace(/[ßøłđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
