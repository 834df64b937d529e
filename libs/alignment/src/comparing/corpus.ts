import { FREQUENT_WORD_WEIGHT } from '../thresholds';
import { type PlacedWord, type Word } from '../words/word';
import { WordReader } from '../words/word-reader';

/** A sentence in words, and as numbers for comparing it with many. */
export interface CountedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Ids of its words, ascending, repeated as often as they occur. */
  readonly ids: Int32Array;
}

/** The sentences of two texts, and what each of their words is worth: rare ones tell sentences apart, common ones hardly. */
export class Corpus {
  readonly before: readonly CountedSentence[];
  readonly after: readonly CountedSentence[];
  private readonly reader: WordReader;
  private readonly weights: Float64Array;
  private readonly frequent: Uint8Array;
  private readonly named: Uint8Array;
  private readonly negations: Uint8Array;

  constructor(before: readonly string[], after: readonly string[]) {
    this.reader = WordReader.for(chain(before, after));
    const known = new Map<string, CountedSentence>();
    const count = (text: string): CountedSentence => {
      let sentence = known.get(text);
      if (sentence === undefined) {
        sentence = counted(text, this.reader.read(text));
        known.set(text, sentence);
      }
      return sentence;
    };
    this.before = before.map(count);
    this.after = after.map(count);
    const size = this.reader.size;
    this.frequent = new Uint8Array(size);
    this.named = new Uint8Array(size);
    this.negations = new Uint8Array(size);
    const sentencesWith = new Int32Array(size);
    for (const { ids } of chain(this.before, this.after)) {
      for (let index = 0; index < ids.length; index += 1) {
        const id = ids[index] ?? 0;
        if (id !== ids[index - 1]) sentencesWith[id] = (sentencesWith[id] ?? 0) + 1;
      }
    }
    for (const { id, isFrequent, isFigure, isNegation, isCapital } of this.reader.known) {
      if (isFrequent) this.frequent[id] = 1;
      if (isNegation) this.negations[id] = 1;
      if (isFigure || (isCapital && !this.reader.isSeenInLowerCase(id))) this.named[id] = 1;
    }
    this.weights = Float64Array.from(sentencesWith, (count, id) =>
      // By its own count alone, so that sentences added elsewhere change nothing between two others.
      this.frequent[id] === 1 ? FREQUENT_WORD_WEIGHT : 1 / (1 + Math.log2(Math.max(1, count / 2))),
    );
  }

  /** How many different words there are; ids are below it. */
  get size(): number {
    return this.weights.length;
  }

  /** The words of a sentence with their places. */
  read(text: string): PlacedWord[] {
    return this.reader.readPlaced(text);
  }

  weigh(id: number): number {
    return this.weights[id] ?? 0;
  }

  weightOf({ ids }: CountedSentence): number {
    let sum = 0;
    for (const id of ids) sum += this.weights[id] ?? 0;
    return sum;
  }

  isFrequent(id: number): boolean {
    return this.frequent[id] === 1;
  }

  /** A figure, or a word never seen in lower case: what a statement is about. */
  isNamed(id: number): boolean {
    return this.named[id] === 1;
  }

  isNegation(id: number): boolean {
    return this.negations[id] === 1;
  }

  /** Whether a word is a name where it stands. */
  isName({ isCapital, isOpening, id }: Word): boolean {
    return isCapital && !(isOpening && this.reader.isSeenInLowerCase(id));
  }
}

function counted(text: string, words: readonly Word[]): CountedSentence {
  const ids = new Int32Array(words.length);
  for (let index = 0; index < ids.length; index += 1) ids[index] = words[index]?.id ?? 0;
  return { text, words, ids: ids.sort() };
}

function* chain<T>(...lists: readonly (readonly T[])[]): Generator<T> {
  for (const list of lists) yield* list;
}
