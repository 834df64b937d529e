import { type Line } from './lines';

const BROKEN = /([\p{L}]+)[-‐]\s*$/u;
const FIRST_WORD = /^\s*(\p{Ll}[\p{L}]*)/u;
/** A text set with hyphenation breaks at least this share of its lines that way. */
const HYPHENATING = 0.03;

/** Tells a hyphen that a typesetter put at a line's end from one that belongs to the word. */
export class HyphenRule {
  private readonly words = new Set<string>();
  private readonly hyphenates: boolean;

  constructor(lines: readonly Line[]) {
    for (const { text } of lines)
      for (const [word] of text.matchAll(/[\p{L}]+(?:-[\p{L}]+)*/gu)) this.words.add(word.toLowerCase());
    this.hyphenates = lines.filter(({ text }) => BROKEN.test(text)).length > lines.length * HYPHENATING;
  }

  /** By how the document writes the word elsewhere, else by whether it is hyphenated throughout. */
  isSoft(line: string, next: string): boolean {
    const left = BROKEN.exec(line)?.[1]?.toLowerCase();
    const right = FIRST_WORD.exec(next)?.[1]?.toLowerCase();
    if (left === undefined || right === undefined) return false;
    if (this.words.has(left + right)) return true;
    return !this.words.has(`${left}-${right}`) && this.hyphenates;
  }
}
