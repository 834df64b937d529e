import { type CitedAnchor, type CitingSentence } from '../src/contract';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes an edit of a sentence; null where the sentence has nothing for it. */
export type Edit = (sentence: CitingSentence, random: () => number) => CitingSentence | null;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
const NEVER_LEFT_OUT = new Set(
  (
    'of not no never neither nor without hardly only all any could would will may might should can must unlikely likely by ' +
    'from to against before after until since former deputy interim about last next another first second third two three ' +
    'six eleven thirty forty half some most more fewer less former expected warned denies declined dismissed wrong safe ' +
    'wants seeks expects demanded promised asked called doubt request prevent delay'
  ).split(' '),
);
/** Words that only look like nouns to the edits below. */
const SMALL = new Set(
  'already primarily similarly openly noted added noting about because before being could every might never other since still their there these those under until where which while would again apparently finally quietly clearly another neither after between'.split(
    ' ',
  ),
);
const NAMES = ['Lindqvist', 'Caldera', 'Montero', 'Tashkent', 'Wexford', 'Okonkwo', 'Bratsk', 'Sorrento'];
const ADVERBS = ['apparently', 'quietly', 'again', 'soon', 'clearly', 'finally'];
/** Words for each other that change nothing; both directions are tried. */
const INTERCHANGEABLE: readonly (readonly [string, string])[] = [
  ['also', 'too'],
  ['about', 'roughly'],
  ['but', 'though'],
  ['has been', 'had been'],
  ['on', 'upon'],
  ['because', 'since'],
  ['said', 'stated'],
  ['told', 'informed'],
  ['mainly', 'largely'],
  ['the', 'this'],
  ['which', 'that'],
  ['while', 'although'],
  ['has', 'had'],
  ['a', 'the'],
];

/** Edits after which a sentence still states the same. */
export const LIGHT_EDITS: Readonly<Record<string, Edit>> = {
  'leaves out a word': (sentence, random) => editWord(sentence, random, isOrdinary, () => ''),
  'leaves out two words': (sentence, random) => {
    const once = editWord(sentence, random, isOrdinary, () => '');
    return once === null ? null : editWord(once, random, isOrdinary, () => '');
  },
  'adds an adverb': (sentence, random) =>
    editWord(sentence, random, isOrdinary, (word) => `${pick(ADVERBS, random)} ${word}`),
  'exchanges a small word': (sentence, random) => {
    const [a, b] = pick(INTERCHANGEABLE, random);
    return (
      editWord(
        sentence,
        random,
        (word) => word === a,
        () => b,
      ) ??
      editWord(
        sentence,
        random,
        (word) => word === b,
        () => a,
      )
    );
  },
  'sets it otherwise': (sentence) => setOtherwise(sentence),
};

/** Edits after which it states something else. */
export const HEAVY_EDITS: Readonly<Record<string, Edit>> = {
  'another name': (sentence, random) => editWord(sentence, random, isName, () => pick(NAMES, random)),
  'another figure': (sentence, random) =>
    editWord(
      sentence,
      random,
      (word) => /^\d/.test(word),
      (word) => word.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
    ),
  'a negation': (sentence, random) => editWord(sentence, random, isAuxiliary, (word) => `${word} not`),
  'another noun': (sentence, random) =>
    editWord(
      sentence,
      random,
      (word) => /^\p{Ll}{5,}$/u.test(word),
      () => pick(['granite', 'lemons', 'timber', 'herons', 'violins'], random),
    ),
  'names swapped': (sentence, random) => swapWords(sentence, random, isName),
  'nouns swapped': (sentence, random) => swapWords(sentence, random, isNoun),
};

export function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  for (let index = left.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [left[index], left[other]] = [left[other] as T, left[index] as T];
  }
  return left;
}

/** What stands behind `to` is what somebody wants or has to do, and no longer that without it. */
function isOrdinary(word: string, _: number, before: string | undefined): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && !NEVER_LEFT_OUT.has(word) && before !== 'to';
}

function isName(word: string, index: number): boolean {
  return index > 0 && word !== 'The' && /^\p{Lu}\p{Ll}{2,}/u.test(word);
}

function isNoun(word: string): boolean {
  return /^\p{Ll}{5,}$/u.test(word) && !SMALL.has(word);
}

function isAuxiliary(word: string): boolean {
  return ['is', 'are', 'was', 'were', 'has', 'had', 'have', 'could', 'will'].includes(word);
}

interface FoundWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): FoundWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

type Fits = (word: string, index: number, before: string | undefined) => boolean;

/** Words outside of anchors: what is done to an anchor is another matter. */
function freeWords({ text, citations }: CitingSentence, fits: Fits): FoundWord[] {
  return wordsOf(text).filter(
    (word, index, all) =>
      fits(word.text, index, all[index - 1]?.text) &&
      !citations.some(({ start, end }) => word.start < end && start < word.end),
  );
}

function editWord(
  sentence: CitingSentence,
  random: () => number,
  fits: Fits,
  change: (word: string) => string,
): CitingSentence | null {
  const words = freeWords(sentence, fits);
  if (words.length === 0) return null;
  const { start, end, text } = pick(words, random);
  return replaced(sentence, start, end, change(text));
}

function swapWords(sentence: CitingSentence, random: () => number, fits: Fits): CitingSentence | null {
  const [first, second] = shuffled(freeWords(sentence, fits), random)
    .slice(0, 2)
    .sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || first.text === second.text) return null;
  const half = replaced(sentence, second.start, second.end, first.text);
  return replaced(half, first.start, first.end, second.text);
}

/** With one stretch replaced, and the citations where they then stand. */
function replaced({ text, citations }: CitingSentence, start: number, end: number, by: string): CitingSentence {
  // A word left out takes the space before it along.
  const from = by === '' && text[start - 1] === ' ' ? start - 1 : start;
  const shift = from + by.length - end;
  const moved = (citation: CitedAnchor): CitedAnchor =>
    citation.start < end ? citation : { ...citation, start: citation.start + shift, end: citation.end + shift };
  return { text: text.slice(0, from) + by + text.slice(end), citations: citations.map(moved) };
}

/** Curly quotation marks, another dash, a no-break space: one unit for one, so that places stay. */
function setOtherwise({ text, citations }: CitingSentence): CitingSentence {
  let isOpen = false;
  const marks = text
    .replace(/"/g, () => ((isOpen = !isOpen) ? '“' : '”'))
    .replace(/'/g, '’')
    .replace(/(?<=\d) /g, '\u00a0');
  return { text: marks, citations };
}
