import { isCalendarWord } from './calendar';
import { asciiDigits, figureKey, valueOfFigure } from './figures';
import { fold } from './fold';
import { isFrequentWord } from './frequent-words';
import { type JoinedFigure, joinFigures } from './join-figures';
import { type IsLight, lightWordsOf } from './light-words';
import { measureKey, type Numeral, numeralOf } from './numerals';
import { sampleWords } from './sample-words';
import { splitWord, type WordPart } from './split-word';
import { stem } from './stem';
import { isNegation, isStrictStem, isStrictWord } from './strict-words';
import { isTitle } from './titles';
import { UNSPACED } from './unspaced';
import { type PlacedWord, type Word, type WordKind } from './word';

const LETTER = `[\\p{L}--[${UNSPACED}]]`;
const IN_WORD = `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]`;
/** Abbreviations with full stops, figures, words with their apostrophes, characters of unspaced scripts, telling signs. */
const PIECES = new RegExp(
  [
    '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}])\\.?',
    "\\p{Nd}{1,3}(?:[ '’\\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}+)?",
    '\\p{Nd}+(?:[.,:\\/]\\p{Nd}+)*',
    `${LETTER}${IN_WORD}*(?:['’ʼ]${IN_WORD}+)*`,
    `[${UNSPACED}]\\p{M}*`,
    '[$€£¥₽₴₹₩%‰°?？]',
    '(?<![\\p{L}\\p{N}])[\\-−–](?=[$€£¥₽₴₹₩]?\\p{Nd})',
    // In accounts, brackets around an amount are its minus sign.
    '\\((?=[$€£¥₽₴₹₩]\\p{Nd}[\\p{Nd}.,]*\\s?\\p{L}{0,8}\\))',
  ].join('|'),
  'gv',
);
const DIGIT_FIRST = /^\p{Nd}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const OPENING_MARKS: ReadonlySet<string> = new Set('"“”„«»‘\'([「『:.!?…');
const SPACE = /\s/;
const BETWEEN_NUMERALS = /^[\s-]*$/;
/** The present and the past of `to be` are each one word: a change of number is none of meaning, one of time is. */
const OF_BEING: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['am', 'is'],
  ['were', 'was'],
]);
/** More different words than this are read without remembering them. */
const MOST_REMEMBERED = 200_000;

/** A stretch that the pattern finds in one piece. */
interface Piece {
  readonly parts: readonly Part[];
  /** Its only word, where that is the same wherever it stands; most are. */
  readonly plain: Word | null;
}

/** A word within such a stretch. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** The same word where it opens a sentence, and where it is written onto a figure. */
  readonly opening: Word;
  readonly attached: Word;
  readonly numeral: Numeral | null;
}

/** Reads sentences into words. What it has made of a stretch of text it keeps, as texts repeat theirs. */
export class WordReader {
  private readonly pieces = new Map<string, Piece>();
  private readonly ids = new Map<string, number>();
  private readonly figures = new Map<string, Word>();
  private readonly lowerCase = new Set<number>();
  private readonly different: Word[] = [];

  constructor(private readonly isLight: IsLight) {}

  /** A reader for the language that these sentences are most likely in. */
  static for(sentences: Iterable<string>): WordReader {
    return new WordReader(lightWordsOf(sampleWords(sentences)));
  }

  /** How many different words there have been; their ids are below it. */
  get size(): number {
    return this.ids.size;
  }

  /** Every different word there has been, once for each way that it was written. */
  get known(): readonly Word[] {
    return this.different;
  }

  /** Whether a word has stood in lower case somewhere, so that a capital letter says nothing at a sentence's start. */
  isSeenInLowerCase(id: number): boolean {
    return this.lowerCase.has(id);
  }

  read(sentence: string): Word[] {
    const words: Word[] = [];
    let [figureEnd, lastNumeral, mayJoin] = [-1, -2, false];
    PIECES.lastIndex = 0;
    for (let match = PIECES.exec(sentence); match !== null; match = PIECES.exec(sentence)) {
      const piece = this.piece(match[0]);
      if (piece.plain !== null && match.index !== figureEnd) {
        words.push(piece.plain);
        continue;
      }
      for (const part of piece.parts) {
        const start = match.index + part.start;
        words.push(wordAt(part, sentence, start, start === figureEnd));
        if (part.numeral === null) continue;
        mayJoin ||= words.length - 2 === lastNumeral;
        lastNumeral = words.length - 1;
        if (part.numeral.isWritten) figureEnd = match.index + part.end;
      }
    }
    // Most sentences have no two numerals in a row, so the places are not kept for them.
    return mayJoin ? this.readPlaced(sentence).map(({ word }) => word) : words;
  }

  readPlaced(sentence: string): PlacedWord[] {
    const words: PlacedWord[] = [];
    const numerals: (Numeral | null)[] = [];
    let figureEnd = -1;
    for (const { 0: written, index } of sentence.matchAll(PIECES)) {
      for (const part of this.piece(written).parts) {
        const [start, end] = [index + part.start, index + part.end];
        words.push({ word: wordAt(part, sentence, start, start === figureEnd), start, end });
        numerals.push(part.numeral);
        if (part.numeral?.isWritten === true) figureEnd = end;
      }
    }
    const joined = joinFigures(numerals, (index) =>
      BETWEEN_NUMERALS.test(sentence.slice(words[index - 1]?.end, words[index]?.start)),
    );
    return joined.length === 0 ? words : this.withFigures(words, joined);
  }

  private withFigures(words: readonly PlacedWord[], joined: readonly JoinedFigure[]): PlacedWord[] {
    const all: PlacedWord[] = [];
    let from = 0;
    for (const { first, last, value } of joined) {
      for (const word of words.slice(from, first)) all.push(word);
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      all.push({ word: this.figureWord(figureKey(value)), start, end });
      from = last + 1;
    }
    for (const word of words.slice(from)) all.push(word);
    return all;
  }

  private piece(written: string): Piece {
    const known = this.pieces.get(written);
    if (known !== undefined) return known;
    const parts = splitWord(written).map((part) => ({ start: part.start, end: part.end, ...this.part(part) }));
    const [first] = parts;
    const isPlain = parts.length === 1 && first !== undefined && first.numeral === null && !first.word.isCapital;
    const piece = { parts, plain: isPlain ? first.word : null };
    if (this.pieces.size < MOST_REMEMBERED) this.pieces.set(written, piece);
    return piece;
  }

  private part({ text, isPossessive }: WordPart): Omit<Part, 'start' | 'end'> {
    if (DIGIT_FIRST.test(text)) return this.figure(text);
    const folded = fold(text);
    const isCapital = CAPITAL.test(text);
    const measure = measureKey(folded, isCapital) ?? (isCalendarWord(folded) ? folded : null);
    if (measure !== null) return alike(this.figureWord(measure), null);
    const spelled = numeralOf(folded);
    if (spelled !== null) return alike(this.figureWord(figureKey(spelled.value)), spelled);
    const plain = this.wordOf(text, folded, isCapital);
    const word = isPossessive ? { ...plain, form: `${plain.form}'s` } : plain;
    this.different.push(word);
    return {
      word,
      opening: isCapital ? { ...word, isOpening: true } : word,
      attached: word.kind === 'strict' ? word : { ...word, kind: 'strict' },
      numeral: null,
    };
  }

  private figure(text: string): Omit<Part, 'start' | 'end'> {
    const value = valueOfFigure(text);
    if (value === null) return alike(this.figureWord(`#${asciiDigits(text)}`), null);
    return alike(this.figureWord(figureKey(value)), { value, multiplies: false, isWritten: true });
  }

  private wordOf(text: string, folded: string, isCapital: boolean): Word {
    const bare = isCapital ? text.replaceAll('.', '') : text;
    const isAcronym = isCapital && ACRONYM.test(bare);
    const root = OF_BEING.get(folded) ?? stem(folded);
    const ownKind = isAcronym ? 'content' : this.kindOf(folded);
    const key = isAcronym ? bare : ownKind === 'content' ? root : folded;
    const kind = ownKind === 'content' && !isAcronym && isStrictStem(root) ? 'strict' : ownKind;
    const id = this.idOf(key);
    const isCaseless = !isCapital && !CASED.test(text);
    if (!isCapital && !isCaseless) this.lowerCase.add(id);
    return {
      id,
      form: isAcronym ? bare : folded,
      kind,
      isFrequent: kind === 'light' || kind === 'strict' || (!isAcronym && isFrequentWord(folded)),
      isFigure: false,
      isNegation: isNegation(folded),
      isCapital,
      isOpening: false,
      isCaseless,
    };
  }

  private figureWord(key: string): Word {
    let word = this.figures.get(key);
    if (word === undefined) {
      const flags = {
        isFrequent: false,
        isFigure: true,
        isNegation: false,
        isCapital: false,
        isOpening: false,
        isCaseless: false,
      };
      word = { id: this.idOf(key), form: key, kind: 'strict', ...flags };
      this.figures.set(key, word);
      this.different.push(word);
    }
    return word;
  }

  private kindOf(folded: string): WordKind {
    if (isStrictWord(folded)) return 'strict';
    if (this.isLight(folded)) return 'light';
    return isTitle(folded) ? 'title' : 'content';
  }

  private idOf(key: string): number {
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    return id;
  }
}

/** What is written onto a figure, as in `5m`, `5th` or `50k`, is part of it. */
function wordAt(part: Part, sentence: string, start: number, isAttached: boolean): Word {
  if (isAttached) return part.attached;
  return part.word.isCapital && isOpening(sentence, start) ? part.opening : part.word;
}

function alike(word: Word, numeral: Numeral | null): Omit<Part, 'start' | 'end'> {
  return { word, opening: word, attached: word, numeral };
}

/** Whether a sentence or quotation starts at a place. */
function isOpening(sentence: string, place: number): boolean {
  let before = place - 1;
  while (before >= 0 && SPACE.test(sentence.charAt(before))) before -= 1;
  return before < 0 || OPENING_MARKS.has(sentence.charAt(before));
}
