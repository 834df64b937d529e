import { type Corpus } from '../comparing/corpus';
import { MOST_COMPARED, MOST_LOOKED_AT, MOST_SENTENCES_OF_A_WORD } from '../thresholds';

/**
 * Finds the sentences that share rare words with another, without comparing it with all: the lists of sentences of its
 * rarest words are added up, within a cap.
 */
export class SentenceIndex {
  private readonly lists: (number[] | undefined)[];
  private readonly scores: Float64Array;

  constructor(
    private readonly corpus: Corpus,
    private readonly sentences: readonly Int32Array[],
    open: readonly number[],
  ) {
    this.lists = new Array<number[] | undefined>(corpus.size);
    this.scores = new Float64Array(sentences.length);
    for (const index of open) {
      forEachDifferent(sentences[index] ?? new Int32Array(), (id) => {
        if (corpus.isFrequent(id)) return;
        const list = this.lists[id];
        if (list === undefined) this.lists[id] = [index];
        // One more than is ever used marks a list as too long.
        else if (list.length <= MOST_SENTENCES_OF_A_WORD) list.push(index);
      });
    }
  }

  /** The best candidates, at most `MOST_COMPARED`, the most words in common first. */
  candidatesFor(sentence: Int32Array): number[] {
    const lists: { list: readonly number[]; weight: number }[] = [];
    forEachDifferent(sentence, (id) => {
      const list = this.lists[id];
      if (list === undefined || list.length > MOST_SENTENCES_OF_A_WORD) return;
      lists.push({ list, weight: this.corpus.weigh(id) });
    });
    lists.sort((a, b) => a.list.length - b.list.length);
    const touched: number[] = [];
    let lookedAt = 0;
    for (const { list, weight } of lists) {
      if (lookedAt + list.length > MOST_LOOKED_AT) break;
      lookedAt += list.length;
      for (const index of list) {
        if (this.scores[index] === 0) touched.push(index);
        this.scores[index] = (this.scores[index] ?? 0) + weight;
      }
    }
    const best = this.bestOf(touched);
    for (const index of touched) this.scores[index] = 0;
    return best;
  }

  /** By what they share, the shorter first where that is the same. */
  private bestOf(touched: number[]): number[] {
    const share = (index: number): number => this.scores[index] ?? 0;
    const length = (index: number): number => this.sentences[index]?.length ?? 0;
    touched.sort((a, b) => share(b) - share(a) || length(a) - length(b) || a - b);
    return touched.slice(0, MOST_COMPARED);
  }
}

function forEachDifferent(ids: Int32Array, visit: (id: number) => void): void {
  let last = -1;
  for (const id of ids) {
    if (id !== last) visit(id);
    last = id;
  }
}
