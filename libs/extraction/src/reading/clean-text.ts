// Soft hyphens, zero-width spaces, word joiners and byte order marks are typesetting, and make equal words differ.
// The zero-width joiners U+200C and U+200D stay: Persian and emoji change without them.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SPACES = /\s+/g;

/** Without what a database cannot keep: each half of a broken surrogate pair becomes U+FFFD, and NULs are dropped. */
export function wellFormed(text: string): string {
  // In Node since 20; in TypeScript's list only of the year after the one this project compiles for.
  return (text.replaceAll('\0', '') as string & { toWellFormed(): string }).toWellFormed();
}

/** Removes what cannot be seen, and makes every run of white space one space; doing it twice changes nothing. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** `collapse`, without white space at the ends. */
export function cleanLine(text: string): string {
  return collapse(text).trim();
}
