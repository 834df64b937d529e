import { fold } from './fold';

/** Enough words to tell a language by. */
const SAMPLE = 4000;

/** The first words of some sentences, folded. */
export function* sampleWords(sentences: Iterable<string>): Generator<string> {
  let left = SAMPLE;
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
      yield fold(word);
      left -= 1;
      if (left === 0) return;
    }
  }
}
