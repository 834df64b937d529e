import { seeded } from '../test/mutate';
import { alignSentences } from './align-sentences';
import { type Tolerance } from './contract';

const SENTENCES = 20_000;
/** Measured at 0.1 to 1.7 seconds; what is quadratic takes minutes. */
const MOST_SECONDS = 6;

/** Sentences of about a newspaper's length, their words as unevenly frequent as in a language. */
function prose(seed: number, words: (random: () => number) => string, separator: string): string[] {
  const random = seeded(seed);
  return Array.from({ length: SENTENCES }, () => Array.from({ length: 20 }, () => words(random)).join(separator));
}

function latinWord(random: () => number): string {
  let rank = Math.floor(20_000 ** random());
  let word = '';
  do {
    word += `${'bcdfghjklmnprstv'.charAt(rank % 16)}${'aeiou'.charAt(rank % 5)}`;
    rank = Math.floor(rank / 16);
  } while (rank > 0);
  return word;
}

function hanCharacter(random: () => number): string {
  return String.fromCodePoint(0x4e00 + Math.floor(3000 ** random()));
}

const [A, B] = [prose(1, latinWord, ' '), prose(2, latinWord, ' ')];
const [HAN, OTHER_HAN] = [prose(3, hanCharacter, ''), prose(4, hanCharacter, '')];
const [FIRST = ''] = A;

function numbered(from: number): string[] {
  return A.map((_, place) => `${FIRST} ${from + place}`);
}

const CASES: readonly (readonly [string, Tolerance, readonly string[], readonly string[]])[] = [
  ['nothing in common', 'reworded', A, B],
  ['everything in common, in another order', 'reworded', A, A.toReversed()],
  ['half in common', 'reworded', A, A.map((sentence, place) => (place % 2 === 0 ? sentence : (B[place] ?? '')))],
  ['a word less in each sentence', 'same_statement', A, A.map((sentence) => sentence.replace(/ \S+/, ''))],
  ['one sentence over and over', 'reworded', A.map(() => FIRST), A.map(() => FIRST)],
  ['one sentence over and over, with a word more', 'reworded', A.map(() => FIRST), A.map(() => `${FIRST} more`)],
  ['copies that differ in a figure', 'reworded', numbered(0), numbered(SENTENCES)],
  ['nothing in common, in a script without spaces', 'reworded', HAN, OTHER_HAN],
  ['two sentences as long as a book', 'reworded', [A.slice(0, 5000).join(' ')], [B.slice(0, 5000).join(' ')]],
  [
    'two sentences of nothing but figures',
    'reworded',
    ['1 million '.repeat(200_000)],
    ['two million '.repeat(150_000)],
  ],
  ['long sentences', 'same_statement', long(A), long(A).map((sentence) => sentence.replace(/ \S+/, ''))],
];

/** Sentences of 400 words, as many as are still compared word by word. */
function long(sentences: readonly string[]): string[] {
  return Array.from({ length: SENTENCES / 100 }, (_, place) => sentences.slice(place * 20, place * 20 + 20).join(' '));
}

describe('aligning two texts of 20,000 sentences', () => {
  it.each(CASES)('takes bounded time with %s (%s)', (_, tolerance, before, after) => {
    const start = process.cpuUsage();
    alignSentences(before, after, tolerance);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});
