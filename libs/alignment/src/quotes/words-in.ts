import { UNSPACED } from '../words/unspaced';

const WORDS = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{N}]--[${UNSPACED}]]+`, 'gv');

/** A word, or a character of a script that does not space them, and where it starts. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** The words of a text as they are written. */
export function wordsIn(text: string): FoundWord[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({ word, start: index }));
}
