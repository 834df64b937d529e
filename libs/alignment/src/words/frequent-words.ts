/** Pronouns and the like, lower case and without accents: they say something, but every sentence could have them. */
const FREQUENT_WORDS: ReadonlySet<string> = new Set(
  [
    'i me my we us our you your he him his she her hers they them their it its is are am was were one other another some',
    'any both each own same er sie wir ihr ihre ihren seine seinen seiner il elle ils elles nous on lui leur leurs ella',
    'ellos ele ela eles lui lei loro hij zij wij ona oni jeho jejich он она они мы вы он вона вони ми',
  ].flatMap((line) => line.split(' ')),
);

/** Whether having a word in common says little of two sentences. */
export function isFrequentWord(word: string): boolean {
  return FREQUENT_WORDS.has(word);
}
