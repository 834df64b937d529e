import { type CitedAnchor, type CitingSentence } from '../contract';
import { normalise } from '../text/normalise';

/** A citation with the place it was taken from. */
export interface SourcedAnchor extends CitedAnchor {
  readonly sentence: number;
  readonly citation: number;
}

/** A sentence of the other copy, once, however often the page has it. */
export interface MergedSentence {
  readonly text: string;
  readonly citations: readonly SourcedAnchor[];
}

/**
 * Takes sentences that a page has twice, as teaser and body, for one: the copy with most addresses. Where another copy has
 * a different address at the same place, there is none to go by.
 */
export function mergeCopies(sentences: readonly CitingSentence[]): MergedSentence[] {
  const copies = new Map<string, number[]>();
  sentences.forEach(({ text }, index) => {
    const key = normalise(text);
    const list = copies.get(key);
    if (list === undefined) copies.set(key, [index]);
    else list.push(index);
  });
  const chosen = [...copies.values()].map((list) => ({ list, index: mostCiting(sentences, list) }));
  chosen.sort((a, b) => a.index - b.index);
  return chosen.map(({ list, index }) => merged(sentences, list, index));
}

function mostCiting(sentences: readonly CitingSentence[], copies: readonly number[]): number {
  const addresses = (index: number): number =>
    sentences[index]?.citations.filter(({ url }) => url !== null).length ?? 0;
  return copies.reduce((best, index) => (addresses(index) > addresses(best) ? index : best));
}

function merged(sentences: readonly CitingSentence[], copies: readonly number[], index: number): MergedSentence {
  const { text, citations } = sentences[index] ?? { text: '', citations: [] };
  const addresses = new Map<string, Set<string>>();
  if (copies.length > 1) {
    for (const copy of copies) for (const [place, url] of addressesOf(sentences[copy])) add(addresses, place, url);
  }
  return {
    text,
    citations: citations.map((anchor, citation) => {
      const isDoubtful = (addresses.get(placeOf(text, anchor))?.size ?? 0) > 1;
      return { ...anchor, url: isDoubtful ? null : anchor.url, sentence: index, citation };
    }),
  };
}

function addressesOf(sentence: CitingSentence | undefined): [string, string][] {
  return (sentence?.citations ?? []).flatMap((anchor): [string, string][] =>
    anchor.url === null ? [] : [[placeOf(sentence?.text ?? '', anchor), anchor.url]],
  );
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** The same for the same words at the same place of the same sentence, however it is set. */
function placeOf(text: string, { start, anchorText }: CitedAnchor): string {
  return `${normalise(text.slice(0, start)).length} ${normalise(anchorText)}`;
}
