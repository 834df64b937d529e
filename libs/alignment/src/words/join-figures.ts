import { figureKey } from './figures';
import { type Numeral } from './numerals';
import { type Word } from './word';

/** A word with what it counts, if it counts. */
export interface CountedWord {
  readonly word: Word;
  readonly numeral: Numeral | null;
}

/** From here on a unit multiplies all that stands before it, not only the last digit. */
const LARGE = 1000;
const TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);
const JOINT = /^[\s-]*$/;

/**
 * Makes one figure of words that count together, so that `1.5 million`, `1,500,000` and `one million five hundred thousand`
 * are the same, and so are `二十五` and `25`.
 */
export function joinFigures(words: readonly CountedWord[], text: string): Word[] {
  const joined: Word[] = [];
  let sum: RunningSum | null = null;
  let first: Word | null = null;
  const close = (): void => {
    const last = joined.at(-1);
    if (sum !== null && first !== null && last !== undefined) {
      joined[joined.length - 1] = { ...first, end: last.end, key: figureKey(sum.value), form: figureKey(sum.value) };
    }
    sum = null;
    first = null;
  };
  for (const { word, numeral } of words) {
    const last = joined.at(-1);
    const goesOn: boolean = sum !== null && last !== undefined && JOINT.test(text.slice(last.end, word.start));
    if (numeral !== null && goesOn && sum !== null && last !== undefined && sum.takes(numeral)) {
      joined[joined.length - 1] = { ...last, end: word.end };
      continue;
    }
    close();
    joined.push(word);
    if (numeral === null) continue;
    sum = new RunningSum(numeral);
    first = word;
  }
  close();
  return joined;
}

/** Adds up a figure word by word, as it is read aloud. */
class RunningSum {
  private total = 0;
  /** What is below the next thousand, million, … */
  private section = 0;
  private digit = 0;

  constructor(first: Numeral) {
    if (first.multiplies) this.multiply(first.value);
    else this.digit = first.value;
  }

  get value(): number {
    return this.total + this.section + this.digit;
  }

  /** Takes in the next word if it goes on with this figure. */
  takes({ value, multiplies, written }: Numeral): boolean {
    if (multiplies) return this.multiply(value);
    if (written || value === 0) return false;
    const isUnit = value < 10;
    const fits = this.digit === 0 ? this.section % (isUnit ? 10 : 100) === 0 : TENS.has(this.digit) && isUnit;
    if (fits) this.digit += value;
    return fits;
  }

  /** A larger unit multiplies all that was said: `two thousand five hundred million`. */
  private multiply(factor: number): boolean {
    const pending = this.section + this.digit;
    if (factor < LARGE) {
      if (this.section >= factor) return false;
      this.section += (this.digit === 0 ? 1 : this.digit) * factor;
    } else if (factor > this.total) {
      this.total = (this.value === 0 ? 1 : this.value) * factor;
      this.section = 0;
    } else {
      if (pending === 0 || factor === this.total) return false;
      this.total += pending * factor;
      this.section = 0;
    }
    this.digit = 0;
    return true;
  }
}
