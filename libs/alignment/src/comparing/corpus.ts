import { FREQUENT_WORD_WEIGHT } from '../thresholds';
import { type Word } from '../words/word';
import { WordReader } from '../words/word-reader';

/** A sentence as numbers: what comparing many needs, without the words themselves. */
export interface CountedSentence {
  /** Ids of its words, ascending, repeated as often as they occur. */
  readonly ids: Int32Array;
  /** Sum of the weights of its words. */
  readonly weight: number;
}

/** The words of two texts, with what each is worth: rare ones tell sentences apart, common ones hardly. */
export class Corpus {
  private readonly reader: WordReader;
  private readonly idOf = new Map<string, number>();
  private readonly sentencesWith: number[] = [];
  private readonly frequent: boolean[] = [];
  private readonly figure: boolean[] = [];
  private readonly lowerCase: boolean[] = [];
  private readonly capital: boolean[] = [];
  private readonly counted = new Map<string, Int32Array>();
  private readonly weights: Float64Array;

  constructor(before: readonly string[], after: readonly string[]) {
    this.reader = WordReader.for(chain(before, after));
    for (const sentence of before) this.count(sentence);
    for (const sentence of after) this.count(sentence);
    this.weights = Float64Array.from(this.sentencesWith, (count, id) =>
      // By its own count alone, so that sentences added elsewhere change nothing between two others.
      this.frequent[id] === true ? FREQUENT_WORD_WEIGHT : 1 / (1 + Math.log2(Math.max(1, count / 2))),
    );
  }

  /** How many different words there are; ids are below it. */
  get size(): number {
    return this.sentencesWith.length;
  }

  words(sentence: string): Word[] {
    return this.reader.read(sentence);
  }

  ids(sentence: string): Int32Array {
    return this.counted.get(sentence) ?? new Int32Array();
  }

  weigh(id: number): number {
    return this.weights[id] ?? 0;
  }

  weightOfKey(key: string): number {
    return this.weigh(this.idOf.get(key) ?? -1);
  }

  isFrequent(id: number): boolean {
    return this.frequent[id] === true;
  }

  /** A figure, or a word never seen in lower case: what a statement is about. */
  isNamed(id: number): boolean {
    return this.figure[id] === true || (this.capital[id] === true && this.lowerCase[id] !== true);
  }

  /** Whether a word stands in lower case somewhere, so that a capital letter at the start of a sentence says nothing. */
  isSeenInLowerCase(key: string): boolean {
    return this.lowerCase[this.idOf.get(key) ?? -1] === true;
  }

  private count(sentence: string): void {
    let ids = this.counted.get(sentence);
    if (ids === undefined) {
      const words = this.reader.read(sentence);
      ids = new Int32Array(words.length);
      for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word !== undefined) ids[index] = this.idFor(word);
      }
      ids.sort();
      this.counted.set(sentence, ids);
    }
    let last = -1;
    for (const id of ids) {
      if (id !== last) this.sentencesWith[id] = (this.sentencesWith[id] ?? 0) + 1;
      last = id;
    }
  }

  private idFor({ key, frequent, kind, capital, opens, caseless }: Word): number {
    let id = this.idOf.get(key);
    if (id === undefined) {
      id = this.sentencesWith.length;
      this.idOf.set(key, id);
      this.sentencesWith.push(0);
      this.frequent.push(frequent);
      this.figure.push(key.startsWith('#'));
      this.lowerCase.push(false);
      this.capital.push(false);
    }
    if (kind === 'content' || kind === 'title') {
      if (!capital && !caseless) this.lowerCase[id] = true;
      if (capital && !opens) this.capital[id] = true;
    }
    return id;
  }
}

function* chain(...lists: readonly (readonly string[])[]): Generator<string> {
  for (const list of lists) yield* list;
}
