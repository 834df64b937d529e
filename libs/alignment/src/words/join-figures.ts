import { type Numeral } from './numerals';

/** A stretch of words that make one figure, by their places in the list. */
export interface JoinedFigure {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** From here on a unit multiplies all that stands before it, not only the last digit. */
const LARGE = 1000;
const TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);

/**
 * Finds the words that count together, so that `1.5 million`, `1,500,000` and `one million five hundred thousand` are the
 * same, and so are `二十五` and `25`.
 *
 * @param numerals what each word counts, null for those that count nothing
 * @param adjoins whether nothing but space or a hyphen stands between a word and the one before it
 */
export function joinFigures(
  numerals: readonly (Numeral | null)[],
  adjoins: (index: number) => boolean,
): readonly JoinedFigure[] {
  const joined: JoinedFigure[] = [];
  for (let first = 0; first < numerals.length; first += 1) {
    const numeral = numerals[first];
    if (numeral === null || numeral === undefined) continue;
    const sum = new RunningSum(numeral);
    let last = first;
    for (let next = numerals[last + 1]; next !== null && next !== undefined; next = numerals[last + 1]) {
      if (!adjoins(last + 1) || !sum.takes(next)) break;
      last += 1;
    }
    if (last > first) joined.push({ first, last, value: sum.value });
    first = last;
  }
  return joined;
}

/** Adds up a figure word by word, as it is read aloud. */
class RunningSum {
  private total = 0;
  /** What is below the next thousand, million, … */
  private section = 0;
  private digit = 0;

  constructor(private readonly first: Numeral) {
    if (first.multiplies) this.multiply(first.value);
    else this.digit = first.value;
  }

  get value(): number {
    return this.total + this.section + this.digit;
  }

  /** Takes in the next word if it goes on with this figure. */
  takes({ value, multiplies, isWritten }: Numeral): boolean {
    if (multiplies) return this.multiply(value);
    if (isWritten || this.first.isWritten || value === 0) return false;
    const isUnit = value < 10;
    const fits = this.digit === 0 ? this.section % (isUnit ? 10 : 100) === 0 : TENS.has(this.digit) && isUnit;
    if (fits) this.digit += value;
    return fits;
  }

  /** A larger unit multiplies all that was said: `two thousand five hundred million`. */
  private multiply(factor: number): boolean {
    const pending = this.section + this.digit;
    if (factor < LARGE) {
      if (this.section % (factor * 10) !== 0) return false;
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
