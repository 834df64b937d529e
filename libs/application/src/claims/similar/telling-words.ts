import { type WordStatistics } from './word-statistics';

/** Words of a claim that are looked for at most. */
const MAX_WORDS = 12;

/** Claims that may be expected to have some words in common by chance alone, if having them is to tell anything. */
const MAX_BY_CHANCE = 2;

/**
 * A tsquery for claims that have at least two telling words in common with this one, in whatever order and wording: any
 * two of its rarest words that few claims would have by chance. Where no two are rare enough, as many of the rarest as it takes.
 *
 * Pairs, as any one word would read half the table, and all words at once would find no rewording. PostgreSQL reads the
 * lists of the rare words and only looks into those of the others, so the size of the table hardly counts.
 * @param words as the database's full-text parser has them, each once
 * @returns empty where there are no words, which matches nothing
 */
export const tellingWords = (words: readonly string[], statistics: WordStatistics): string => {
  const rarest = words
    .map((word) => ({ word, frequency: statistics.frequencyOf(word) }))
    // Among words of which nothing is known, long ones are rarer.
    .sort((one, other) => one.frequency - other.frequency || other.word.length - one.word.length)
    .slice(0, MAX_WORDS);
  const pairs = rarest.flatMap((one, index) =>
    rarest
      .slice(index + 1)
      .filter((other) => statistics.claims * one.frequency * other.frequency <= MAX_BY_CHANCE)
      .map((other) => together([one.word, other.word])),
  );
  return pairs.length > 0 ? pairs.join(' | ') : together(enoughOf(rarest, statistics.claims));
};

/** As few of the words as are not had together by chance; all of them if that takes more. */
const enoughOf = (
  rarest: readonly { readonly word: string; readonly frequency: number }[],
  claims: number,
): readonly string[] => {
  let byChance = claims;
  const needed = rarest.findIndex(({ frequency }) => (byChance *= frequency) <= MAX_BY_CHANCE);
  return rarest.slice(0, needed === -1 ? rarest.length : Math.max(needed + 1, 2)).map(({ word }) => word);
};

const together = (words: readonly string[]): string => words.map(quoted).join(' & ');

/** A word as a tsquery takes it for nothing but itself. */
const quoted = (word: string): string => `'${word.replaceAll(/['\\]/g, '$&$&')}'`;
