#!/usr/bin/env node
// CPU time of finding the sentences of one text in another, and how it grows with the texts.
//
//   npm run build && node bench/alignment.bench.mjs [--sizes=5000,20000] [--rounds=3] [--build=dist]
//
// First sentences, then anchors in a text of them: hundreds that are gone are looked for inside of others.
//
// For each case the median of the rounds at both sizes, and their ratio beside that of the sizes: more than linear shows.
// The baseline, in the same run and at a size it can bear, compares every sentence with every other by the words they share.
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,20000' },
    rounds: { type: 'string', default: '3' },
    build: { type: 'string', default: join(root, 'dist') },
  },
});
const [small, large] = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const { alignSentences, reanchor } = createRequire(import.meta.url)(
  resolve(values.build, 'libs/alignment/src/index.js'),
);

/** A size at which every pair can be compared. */
const BASELINE = 2_000;

const CASES = {
  'everything in common': ['reworded', ({ a }) => [a, a]],
  'in another order': ['reworded', ({ a }) => [a, a.toReversed()]],
  'half in common': [
    'reworded',
    ({ a, b }) => [a, a.map((sentence, place) => (place % 2 === 0 ? sentence : b[place]))],
  ],
  'nothing in common': ['reworded', ({ a, b }) => [a, b]],
  'a word less in each': ['same_statement', ({ a }) => [a, a.map((sentence) => sentence.replace(/ \S+/, ''))]],
  'one over and over': ['reworded', ({ a }) => [a.map(() => a[0]), a.map(() => `${a[0]} more`)]],
  'differing in a figure': [
    'reworded',
    ({ a }) => [a.map((_, i) => `${a[0]} ${i}`), a.map((_, i) => `${a[0]} ${i + a.length}`)],
  ],
  'Chinese, nothing in common': ['reworded', ({ han, other }) => [han, other]],
};

const texts = new Map([BASELINE, small, large].map((size) => [size, textsOf(size)]));
process.stdout.write(`${'CPU seconds'.padEnd(28)} ${columns([small, large])}   ratio (${large / small} is linear)\n`);
for (const [name, [tolerance, make]] of Object.entries(CASES)) {
  const [few, many] = [small, large].map((size) => median(() => alignSentences(...make(texts.get(size)), tolerance)));
  process.stdout.write(
    `${name.padEnd(28)} ${columns([few.toFixed(3), many.toFixed(3)])}   ${(many / few).toFixed(1)}\n`,
  );
}

/** Anchors of the text, and what they are to be found in. */
const ANCHORED = {
  'anchors: 200 sentences gone': ({ a }) => [
    anchored(a, 'sentence'),
    split(a.filter((_, place) => place % Math.floor(a.length / 200) !== 0)),
  ],
  'anchors: 1,000 cuts reworded': ({ a }) => [
    anchored(a, 'cut', Math.floor(a.length / 1_000)),
    split(a.map((sentence) => sentence.replace(/ \S+/, ''))),
  ],
  'anchors: each reworded': ({ a }) => [
    anchored(a, 'sentence'),
    split(a.map((sentence) => sentence.replace(/ \S+/, ''))),
  ],
};

for (const [name, make] of Object.entries(ANCHORED)) {
  const [few, many] = [small, large].map((size) => median(() => reanchor(...make(texts.get(size)))));
  process.stdout.write(
    `${name.padEnd(28)} ${columns([few.toFixed(3), many.toFixed(3)])}   ${(many / few).toFixed(1)}\n`,
  );
}

const { a, b } = texts.get(BASELINE);
const ours = median(() => alignSentences(a, b, 'reworded'));
const everyPair = median(() => compareEach(a, b));
process.stdout.write(
  `\n${BASELINE} sentences, nothing in common: ${ours.toFixed(3)} s; every pair compared ${everyPair.toFixed(3)} s; ratio ${(ours / everyPair).toFixed(3)}\n`,
);

function split(sentences) {
  let end = -1;
  const spans = sentences.map(({ length }) => ({ start: end + 1, end: (end += length + 1) }));
  return { text: sentences.join(' '), sentences: spans };
}

/** Every so many sentences of a text as an anchor. */
function anchored(all, kind, every = 1) {
  const { text, sentences } = split(all);
  const anchors = sentences
    .filter((_, place) => place % every === 0)
    .map(({ start, end }) => ({
      kind,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      isLost: false,
      mergedInto: null,
    }));
  return { text, anchors };
}

function compareEach(before, after) {
  const sets = after.map((sentence) => new Set(sentence.split(' ')));
  let best = 0;
  for (const sentence of before) {
    const words = sentence.split(' ');
    for (const set of sets) best = Math.max(best, words.filter((word) => set.has(word)).length);
  }
  return best;
}

/** Sentences of about a newspaper's length, their words as unevenly frequent as in a language; the same in every run. */
function textsOf(size) {
  return {
    a: prose(1, size, latinWord, ' '),
    b: prose(2, size, latinWord, ' '),
    han: prose(3, size, hanCharacter, ''),
    other: prose(4, size, hanCharacter, ''),
  };
}

function prose(seed, size, word, separator) {
  const random = mulberry32(seed);
  return Array.from({ length: size }, () => `${Array.from({ length: 20 }, () => word(random)).join(separator)}.`);
}

function latinWord(random) {
  let rank = Math.floor(20_000 ** random());
  let word = '';
  do {
    word += `${'bcdfghjklmnprstv'.charAt(rank % 16)}${'aeiou'.charAt(rank % 5)}`;
    rank = Math.floor(rank / 16);
  } while (rank > 0);
  return word;
}

function hanCharacter(random) {
  return String.fromCodePoint(0x4e00 + Math.floor(3000 ** random()));
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** CPU seconds of some work, in the middle of the rounds. */
function median(work) {
  const figures = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return figures.sort((one, other) => one - other)[rounds >> 1];
}

function columns(figures) {
  return figures.map((figure) => String(figure).padStart(8)).join(' ');
}
