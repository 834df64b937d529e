/** How alike two claims are; each number from 0 (nothing in common) to 1 (the same). */
export interface ClaimLikeness {
  /** What the claims are ranked by. */
  readonly score: number;
  /** Share of their trigrams, that is, of the runs of three letters in their words, that they have in common. */
  readonly trigram: number;
  /** Share of their words that they have in common, each word counting the more the rarer it is. */
  readonly fullText: number;
}

/**
 * Blends the two parts: their mean. Trigrams see through slips and endings but take one form filled in with other names and
 * figures for nearly the same; words tell these apart, but know nothing of endings.
 */
export const claimLikeness = (trigram: number, fullText: number): ClaimLikeness => ({
  score: (trigram + fullText) / 2,
  trigram,
  fullText,
});

/**
 * The weight of the words that two texts share over the weight of those that either has (the weighted Jaccard index).
 * @param weigh a word's weight, above 0
 * @returns 0 to 1; 0 where neither has a word
 */
export const wordOverlap = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: (word: string) => number,
): number => {
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const either = weightOf(new Set([...one, ...other]));
  return either === 0 ? 0 : weightOf([...one].filter((word) => other.has(word))) / either;
};
