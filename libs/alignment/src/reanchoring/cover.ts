import { type RestOfSentence, type Span, type SplitText } from '../contract';
import { wordsIn } from '../quotes/words-in';
import { COVERED, FEWEST_WORDS_LEFT } from '../thresholds';
import { overlap } from './spans';

/** A stretch that an anchor fills. */
export interface FilledSpan extends Span {
  readonly anchor: number;
  /** Whether somebody cut it out of a sentence. */
  readonly isCut: boolean;
}

const MARKS_AT_START = /^[\s,;:–—-]+/u;
const MARKS_AT_END = /[\s,;:–—-]+$/u;

/** Which sentences are filled by anchors that are no sentences themselves, and what these leave of the ones they were cut from. */
export class Cover {
  /** Indexes of sentences most of which is filled. */
  readonly sentences: ReadonlySet<number>;
  readonly rests: readonly RestOfSentence[];

  constructor({ text, sentences }: SplitText, taken: ReadonlySet<number>, spans: readonly FilledSpan[]) {
    const inOrder = [...spans].sort((one, other) => one.start - other.start);
    const covered = new Set<number>();
    const rests: RestOfSentence[] = [];
    let first = 0;
    for (const [index, sentence] of sentences.entries()) {
      if (taken.has(index)) continue;
      while ((inOrder[first]?.end ?? Infinity) <= sentence.start) first += 1;
      const inside: FilledSpan[] = [];
      for (let at = first; (inOrder[at]?.start ?? Infinity) < sentence.end; at += 1) {
        const span = inOrder[at];
        if (span !== undefined && overlap(span, sentence) > 0) inside.push(span);
      }
      const gaps = gapsIn(sentence, inside);
      const open = gaps.reduce((length, { start, end }) => length + end - start, 0);
      if (open > (sentence.end - sentence.start) * (1 - COVERED)) continue;
      covered.add(index);
      const cut = inside.find(({ isCut }) => isCut);
      if (cut)
        rests.push(...gaps.flatMap((gap) => restIn(text, gap) ?? []).map((rest) => ({ ...rest, beside: cut.anchor })));
    }
    this.sentences = covered;
    this.rests = rests;
  }
}

/** @param inside stretches of the sentence, by their starts */
function gapsIn(sentence: Span, inside: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let reached = sentence.start;
  for (const { start, end } of inside) {
    if (start > reached) gaps.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  if (reached < sentence.end) gaps.push({ start: reached, end: sentence.end });
  return gaps;
}

/** The words of a gap without the marks around them; null where they are too few to say anything. */
function restIn(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (wordsIn(words).length < FEWEST_WORDS_LEFT) return null;
  const from = start + (MARKS_AT_START.exec(words)?.[0].length ?? 0);
  return { start: from, end: end - (MARKS_AT_END.exec(words)?.[0].length ?? 0) };
}
