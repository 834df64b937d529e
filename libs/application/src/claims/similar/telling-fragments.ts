import { type WordStatistics } from './word-statistics';

/** Letters of a fragment: one trigram, as each further one is another list that the index has to look into. */
const LENGTH = 3;

/** Fragments that are taken of a claim at most. */
const MAX_FRAGMENTS = 16;

/** Fragments that a pattern has at least: few ever stand in one order in two claims that have nothing to do with each other. */
const MIN_IN_PATTERN = 3;

/** Claims that may be expected to fit a pattern by chance alone. */
const MAX_BY_CHANCE = 2;

/** Share of the claims that is taken to have a fragment that is in no common word: more than have it, to be on the safe side. */
const UNCOMMON = 0.02;

/** Words up to this length are also looked for as they stand: they have too few fragments for a slip to spare a pattern. */
const SHORT = 40;

/** The golden ratio's fraction: its multiples, modulo 1, lie evenly however many are taken. */
const EVENLY = 0.618034;

interface Fragment {
  readonly place: number;
  readonly letters: string;
  /** Share of the claims that have it. */
  readonly frequency: number;
}

/**
 * LIKE patterns of which a near copy of a claim fits at least one: each asks for a few of its rarest fragments in their
 * order, in one stretch of it, so that a word changed here or there spoils one pattern and leaves the others. A claim
 * without a stretch that tells it from others is looked for as it stands.
 *
 * Not the similarity operator (%), which has the index read the lists of nearly all trigrams of the text, "the" and "ing"
 * among them, and takes time in proportion to the table: half a second at 200,000 claims, where this takes milliseconds.
 * @param words a claim's words as `claim_words` has them; not empty
 */
export const tellingFragments = (words: string, statistics: WordStatistics): readonly string[] => {
  const patterns = tellingStretches(rarestOf(words, statistics), statistics.claims).map(
    (stretch) => `%${stretch.map(({ letters }) => letters).join('%')}%`,
  );
  return patterns.length === 0 || words.length <= SHORT ? [words, ...patterns] : patterns;
};

/** Cuts fragments, in the order of the text, into as many stretches as tell something by themselves. */
const tellingStretches = (fragments: readonly Fragment[], claims: number): readonly (readonly Fragment[])[] => {
  const stretches: Fragment[][] = [];
  let current: Fragment[] = [];
  for (const fragment of fragments) {
    current.push(fragment);
    if (current.length >= MIN_IN_PATTERN && expected(current, claims) <= MAX_BY_CHANCE) {
      stretches.push(current);
      current = [];
    }
  }
  return stretches;
};

/** How many claims have all of these, if having one says nothing of having another. */
const expected = (fragments: readonly Fragment[], claims: number): number =>
  fragments.reduce((share, { frequency }) => share * frequency, claims);

/** The rarest fragments that do not touch each other, in the order of the text. */
const rarestOf = (words: string, statistics: WordStatistics): readonly Fragment[] => {
  const frequencies = fragmentFrequencies(statistics);
  const ranked = placesOf(words)
    .map(({ place, letters }, index) => ({
      fragment: { place, letters, frequency: Math.min(1, UNCOMMON + (frequencies.get(letters) ?? 0)) },
      turn: (index * EVENLY) % 1,
    }))
    .sort((one, other) => one.fragment.frequency - other.fragment.frequency || one.turn - other.turn);
  const taken: Fragment[] = [];
  for (const { fragment } of ranked) {
    if (taken.length === MAX_FRAGMENTS) break;
    if (taken.every(({ place }) => Math.abs(place - fragment.place) > LENGTH)) taken.push(fragment);
  }
  return taken.sort((one, other) => one.place - other.place);
};

/** How often the fragments of the common words occur, counting these words only. */
const fragmentFrequencies = (statistics: WordStatistics): ReadonlyMap<string, number> => {
  const frequencies = new Map<string, number>();
  for (const [word, share] of statistics.common) {
    for (const { letters } of placesOf(word)) frequencies.set(letters, (frequencies.get(letters) ?? 0) + share);
  }
  return frequencies;
};

const placesOf = (words: string): readonly { readonly place: number; readonly letters: string }[] =>
  Array.from({ length: Math.max(0, words.length - LENGTH + 1) }, (_, place) => ({
    place,
    letters: words.slice(place, place + LENGTH),
  })).filter(({ letters }) => !letters.includes(' '));
