import { type Corpus, type CountedSentence } from '../comparing/corpus';
import { FEWEST_PAIRS, MOST_COMPARED, MOST_LOOKED_AT, MOST_SENTENCES_OF_A_WORD, WORDS_IN_A_ROW } from '../thresholds';

const FEWEST_PAIR_LISTS = 1 << 10;
const MOST_PAIR_LISTS = 1 << 20;

/**
 * Finds the sentences that share rare words with another, without comparing it with all: the lists of sentences of its
 * rarest words, and of its words two by two, are added up within a cap. Pairs find what has no rare word, and the sentences
 * of scripts whose words are single characters here.
 */
export class SentenceIndex {
  /** Lists of places, one after the other: those of the words by id, then those of pairs by hash. */
  private readonly ends: Int32Array;
  private readonly places: Int32Array;
  private readonly pairLists: number;
  private readonly weights: Float64Array;
  private readonly shared: Float64Array;
  private readonly sharedPairs: Int32Array;

  constructor(
    private readonly corpus: Corpus,
    sentences: readonly CountedSentence[],
    open: readonly number[],
  ) {
    let words = 0;
    for (const place of open) words += sentences[place]?.words.length ?? 0;
    this.pairLists = Math.min(MOST_PAIR_LISTS, Math.max(FEWEST_PAIR_LISTS, 1 << Math.ceil(Math.log2(words + 1))));
    this.weights = Float64Array.from(sentences, (sentence) => corpus.weightOf(sentence));
    this.shared = new Float64Array(sentences.length);
    this.sharedPairs = new Int32Array(sentences.length);
    const lengths = new Int32Array(corpus.size + this.pairLists);
    const count = (list: number): void => {
      lengths[list] = (lengths[list] ?? 0) + 1;
    };
    for (const place of open) this.forEachList(sentences[place], count, count);
    this.ends = new Int32Array(lengths.length);
    let total = 0;
    for (let list = 0; list < lengths.length; list += 1) {
      // Filled from here on, up to its end.
      this.ends[list] = total;
      total += lengths[list] ?? 0;
    }
    this.places = new Int32Array(total);
    for (const place of open) {
      const add = (list: number): void => {
        const end = this.ends[list] ?? 0;
        this.places[end] = place;
        this.ends[list] = end + 1;
      };
      this.forEachList(sentences[place], add, add);
    }
  }

  /**
   * The best candidates, at most `MOST_COMPARED`, the most in common first.
   *
   * @param least candidates that cannot be this similar are left out
   */
  candidatesFor(sentence: CountedSentence, least: number): number[] {
    const touched: number[] = [];
    const lists: number[] = [];
    const pairLists: number[] = [];
    // What may be in common without being seen here.
    let unseen = 0;
    this.forEachList(
      sentence,
      (list) => {
        if (this.lengthOf(list) <= MOST_SENTENCES_OF_A_WORD) lists.push(list);
        else unseen += this.corpus.weigh(list) * occurrences(sentence.ids, list);
      },
      (list) => {
        const length = this.lengthOf(list);
        if (length > 0 && length <= MOST_SENTENCES_OF_A_WORD) pairLists.push(list);
      },
    );
    for (const id of sentence.ids) if (this.corpus.isFrequent(id)) unseen += this.corpus.weigh(id);
    lists.sort((a, b) => this.lengthOf(a) - this.lengthOf(b));
    let lookedAt = 0;
    for (const list of lists) {
      const weight = this.corpus.weigh(list) * occurrences(sentence.ids, list);
      lookedAt += this.lengthOf(list);
      if (lookedAt > MOST_LOOKED_AT) unseen += weight;
      else this.add(list, this.shared, weight, touched);
    }
    pairLists.sort((a, b) => this.lengthOf(a) - this.lengthOf(b));
    lookedAt = 0;
    for (const list of pairLists) {
      lookedAt += this.lengthOf(list);
      if (lookedAt > MOST_LOOKED_AT) break;
      this.add(list, this.sharedPairs, 1, touched);
    }
    const best = this.bestOf(touched, unseen, this.corpus.weightOf(sentence), least);
    for (const place of touched) {
      this.shared[place] = 0;
      this.sharedPairs[place] = 0;
    }
    return best;
  }

  private add(list: number, sums: Float64Array | Int32Array, value: number, touched: number[]): void {
    const end = this.ends[list] ?? 0;
    for (let at = end - this.lengthOf(list); at < end; at += 1) {
      const place = this.places[at] ?? 0;
      if (this.shared[place] === 0 && this.sharedPairs[place] === 0) touched.push(place);
      sums[place] = (sums[place] ?? 0) + value;
    }
  }

  private bestOf(touched: readonly number[], unseen: number, weight: number, least: number): number[] {
    const best: { place: number; rank: number }[] = [];
    for (const place of touched) {
      const shared = this.shared[place] ?? 0;
      if (2 * (shared + unseen) < least * (weight + (this.weights[place] ?? 0))) continue;
      const pairs = this.sharedPairs[place] ?? 0;
      if (shared === 0 && pairs < FEWEST_PAIRS) continue;
      const rank = shared + WORDS_IN_A_ROW * pairs;
      let at = best.length;
      while (at > 0 && isAhead(rank, place, best[at - 1])) at -= 1;
      if (at >= MOST_COMPARED) continue;
      best.splice(at, 0, { place, rank });
      if (best.length > MOST_COMPARED) best.pop();
    }
    return best.map(({ place }) => place);
  }

  private lengthOf(list: number): number {
    return (this.ends[list] ?? 0) - (list === 0 ? 0 : (this.ends[list - 1] ?? 0));
  }

  private forEachList(
    sentence: CountedSentence | undefined,
    visitWord: (list: number) => void,
    visitPair: (list: number) => void,
  ): void {
    if (sentence === undefined) return;
    const { ids, words } = sentence;
    let last = -1;
    for (const id of ids) {
      if (id !== last && !this.corpus.isFrequent(id)) visitWord(id);
      last = id;
    }
    for (let index = 1; index < words.length; index += 1) {
      const [a, b] = [words[index - 1], words[index]];
      if (a === undefined || b === undefined || (a.isFrequent && b.isFrequent)) continue;
      visitPair(this.corpus.size + pairHash(a.id, b.id, this.pairLists));
    }
  }
}

/** The earlier sentence is ahead of a later one with the same rank, whatever order they are met in. */
function isAhead(rank: number, place: number, other: { place: number; rank: number } | undefined): boolean {
  return other === undefined || rank > other.rank || (rank === other.rank && place < other.place);
}

/** Two pairs may share a list; that costs a look at a sentence in vain. */
function pairHash(a: number, b: number, lists: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (lists - 1);
}

/** How often an id occurs; equal ones stand together. */
function occurrences(ids: Int32Array, id: number): number {
  const first = ids.indexOf(id);
  let end = first;
  while (ids[end] === id) end += 1;
  return end - first;
}
