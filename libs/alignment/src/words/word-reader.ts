import { asciiDigits, figureKey, valueOfFigure } from './figures';
import { type CountedWord, joinFigures } from './join-figures';
import { type IsLight, lightWordsOf } from './light-words';
import { measureKey, type Numeral, numeralOf } from './numerals';
import { stem } from './stem';
import { isStrictWord } from './strict-words';
import { isTitle } from './titles';
import { type Word, type WordKind } from './word';

/** Abbreviations with full stops, figures, words with their apostrophes, and signs that belong to a figure or question. */
const PIECES = new RegExp(
  [
    '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}])\\.?',
    "\\p{Nd}{1,3}(?:[ '’\\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}+)?",
    '\\p{Nd}+(?:[.,:/]\\p{Nd}+)*',
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’ʼ][\\p{L}\\p{M}\\p{N}]+)*",
    '[$€£¥₽₴₹₩%‰°?？]',
    '(?<![\\p{L}\\p{N}])[-−](?=\\p{Nd})',
  ].join('|'),
  'gu',
);
/** Scripts that put no space between words: every character counts as one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const FIRST_UNSPACED = 0x0e00;
const OPENING = /^$|["“”„«»‘'(\[「『:.!?…]\s*$/u;
const OPENING_REACH = 4;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const NOT_CONTRACTED = /^(.*)n['’ʼ]t$/iu;
/** `Won't`, `can't` and `shan't` hide the verb. */
const HIDDEN_VERBS: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };
/** The present and the past of `to be` are each one word: a change of number is none of meaning, one of time is. */
const OF_BEING: Readonly<Record<string, string>> = { is: 'is', are: 'is', am: 'is', was: 'was', were: 'was' };
/** Pronouns and the like: they say something, but every sentence could have them. */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'i me my we us our you your he him his she her hers they them their it its is are am was were one other another some any ' +
    'both each own same er sie wir ihr ihre ihren seine seinen seiner il elle ils elles nous on lui leur leurs ella ellos ele ' +
    'ela eles lui lei loro hij zij wij on ona oni jeho jejich on oni он она они мы вы он вона вони ми'
  ).split(' '),
);
/** Letters that no decomposition leads to their plain form. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
/** Texts of more different words than this are read without remembering more of them. */
const MOST_REMEMBERED = 200_000;

/** What is known of a piece of text wherever it stands. */
interface Piece {
  readonly parts: readonly PiecePart[];
  readonly counts: boolean;
}

interface PiecePart extends Omit<Word, 'opens'> {
  readonly numeral: Numeral | null;
}

/** Reads sentences into words; what it has once made of a word it keeps, as texts repeat theirs. */
export class WordReader {
  private readonly pieces = new Map<string, Piece>();

  constructor(private readonly isLight: IsLight) {}

  /** A reader for the language that these sentences are most likely in. */
  static for(sentences: Iterable<string>): WordReader {
    return new WordReader(lightWordsOf(sampleOf(sentences)));
  }

  read(sentence: string): Word[] {
    const words: CountedWord[] = [];
    let counts = false;
    let figureEnd = -1;
    for (const { 0: written, index } of sentence.matchAll(PIECES)) {
      const piece = this.piece(written);
      counts ||= piece.counts;
      for (const part of piece.parts) {
        const start = index + part.start;
        const end = index + part.end;
        // `5m`, `5th`, `50k`: what is written onto a figure is part of it.
        const kind: WordKind = start === figureEnd && part.kind !== 'strict' ? 'strict' : part.kind;
        const { key, form, frequent, capital, caseless, numeral } = part;
        const opens = capital && isOpening(sentence, start);
        words.push({ word: { key, form, kind, frequent, capital, caseless, start, end, opens }, numeral });
        if (numeral?.written === true) figureEnd = end;
      }
    }
    return counts ? joinFigures(words, sentence) : words.map(({ word }) => word);
  }

  private piece(written: string): Piece {
    const known = this.pieces.get(written);
    if (known !== undefined) return known;
    const parts = split(written).map(({ text, start, end }) => this.part(text, start, end));
    const piece = { parts, counts: parts.some(({ numeral }) => numeral !== null) };
    if (this.pieces.size < MOST_REMEMBERED) this.pieces.set(written, piece);
    return piece;
  }

  private part(text: string, start: number, end: number): PiecePart {
    const capital = CAPITAL.test(text);
    const caseless = !CASED.test(text);
    const place = { start, end, capital, caseless };
    if (/^\p{Nd}/u.test(text)) return { ...place, ...figure(text), kind: 'strict', frequent: false, caseless: false };
    const folded = fold(text);
    const measure = measureKey(folded, capital);
    const numeral = measure === null ? numeralOf(folded) : null;
    if (numeral !== null || measure !== null) {
      const key = numeral === null ? (measure ?? folded) : figureKey(numeral.value);
      return { ...place, key, form: key, kind: 'strict', frequent: false, numeral };
    }
    const bare = text.replaceAll('.', '');
    if (ACRONYM.test(bare)) {
      return { ...place, key: bare, form: bare, kind: 'content', frequent: false, numeral };
    }
    const kind = this.kindOf(folded);
    const frequent = kind === 'light' || kind === 'strict' || FREQUENT.has(folded);
    const key = kind === 'content' ? (OF_BEING[folded] ?? stem(folded)) : folded;
    return { ...place, key, form: folded, kind, frequent, numeral };
  }

  private kindOf(folded: string): WordKind {
    if (isStrictWord(folded)) return 'strict';
    if (this.isLight(folded)) return 'light';
    return isTitle(folded) ? 'title' : 'content';
  }
}

function figure(text: string): { key: string; form: string; numeral: Numeral | null } {
  const value = valueOfFigure(text);
  const key = value === null ? `#${asciiDigits(text)}` : figureKey(value);
  return { key, form: key, numeral: value === null ? null : { value, multiplies: false, written: true } };
}

/** Lower case, Latin letters without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  return bare.normalize('NFC').replace(/[ßøłđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A word at its apostrophes, `n't` as `not`, a possessive `'s` left out; an unspaced script by characters. */
function split(written: string): { text: string; start: number; end: number }[] {
  if (hasUnspaced(written)) {
    return [...written.matchAll(UNSPACED_PARTS)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
  }
  const contracted = NOT_CONTRACTED.exec(written);
  if (contracted !== null) {
    const verb = contracted[1] ?? '';
    const middle = verb.length;
    const full = HIDDEN_VERBS[verb.toLowerCase()] ?? verb;
    const not = { text: 'not', start: middle, end: written.length };
    return full === '' ? [not] : [{ text: full, start: 0, end: middle }, not];
  }
  if (!/['’ʼ]/.test(written)) return [{ text: written, start: 0, end: written.length }];
  const parts = [...written.matchAll(/[^'’ʼ]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const last = parts.at(-1);
  if (parts.length > 1 && last?.text.toLowerCase() === 's') parts.pop();
  return parts;
}

function hasUnspaced(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    if (text.charCodeAt(place) >= FIRST_UNSPACED) return UNSPACED.test(text);
  }
  return false;
}

function isOpening(sentence: string, index: number): boolean {
  return OPENING.test(sentence.slice(Math.max(0, index - OPENING_REACH), index));
}

/** Enough words to tell a language by. */
const SAMPLE = 4000;

function* sampleOf(sentences: Iterable<string>): Generator<string> {
  let left = SAMPLE;
  for (const sentence of sentences) {
    for (const word of sentence.match(/[\p{L}\p{M}]+/gu) ?? []) {
      yield fold(word);
      left -= 1;
      if (left === 0) return;
    }
  }
}
