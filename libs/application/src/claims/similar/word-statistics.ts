/** Share of the claims that is said to have a word of which the database knows nothing, as nobody has analysed the table. */
const UNKNOWN = 0.001;

/** How much rarer than the rarest of the common words one is, on average, that is not among them, as words go (Zipf). */
const RARER = 4;

/** How often words occur in claims, as far as the database's statistics of its index tell: they list the common ones. */
export class WordStatistics {
  private readonly frequencies: ReadonlyMap<string, number>;
  private readonly ofOthers: number;

  /**
   * @param claims how many there are, about; 0 when the table has not been analysed yet
   * @param words the common ones
   * @param shares for each of them, the share of claims that have it, above 0 to 1
   */
  constructor(
    readonly claims: number,
    words: readonly string[],
    shares: readonly number[],
  ) {
    this.frequencies = new Map(words.map((word, index) => [word, shares[index] ?? UNKNOWN]));
    this.ofOthers = Math.min(UNKNOWN * RARER, ...this.frequencies.values()) / RARER;
  }

  /** The share of claims that have the word, above 0 to 1. */
  frequencyOf(word: string): number {
    return this.frequencies.get(word) ?? this.ofOthers;
  }

  /** What having the word in common tells, above 0: its inverse document frequency. */
  weightOf(word: string): number {
    return Math.log1p(1 / this.frequencyOf(word));
  }

  /** The common words and their shares. */
  get common(): Iterable<readonly [word: string, share: number]> {
    return this.frequencies;
  }
}
