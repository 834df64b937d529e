import { type CitedAnchor, type CitingSentence } from '../contract';
import { normalise } from '../text/normalise';
import { addressKey } from './address';

/** A citation with the place it was taken from. */
export interface SourcedAnchor extends CitedAnchor {
  readonly sentence: number;
  readonly citation: number;
}

/** A sentence of the other copy with where its citations come from. */
export interface SourcedSentence {
  readonly text: string;
  readonly citations: readonly SourcedAnchor[];
}

/** A sentence of the other copy, once, however often the page has it. */
export interface MergedSentence {
  readonly text: string;
  readonly copies: readonly SourcedSentence[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Takes sentences that a page has twice, as teaser and body, for one, in the place of the copy with most addresses. Where
 * copies have different addresses at the same place, there is none to go by.
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
  const doubtful = copies.length === 1 ? new Set<string>() : doubtfulPlaces(sentences, copies);
  return {
    text: sentences[index]?.text ?? '',
    copies: copies.map((copy) => sourced(sentences[copy] ?? { text: '', citations: [] }, copy, doubtful)),
  };
}

function sourced(sentence: CitingSentence, index: number, doubtful: ReadonlySet<string>): SourcedSentence {
  const places = doubtful.size === 0 ? [] : placesOf(sentence);
  const citations = sentence.citations.map((anchor, citation) => {
    const url = doubtful.has(places[citation] ?? '') ? null : anchor.url;
    return { ...anchor, url, sentence: index, citation };
  });
  return { text: sentence.text, citations };
}

/** Places that lead to different pages in different copies. */
function doubtfulPlaces(sentences: readonly CitingSentence[], copies: readonly number[]): ReadonlySet<string> {
  const addresses = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const copy of copies) {
    const sentence = sentences[copy] ?? { text: '', citations: [] };
    const places = placesOf(sentence);
    for (const [citation, { url }] of sentence.citations.entries()) {
      const place = places[citation] ?? '';
      if (url === null) continue;
      const known = addresses.get(place);
      if (known !== undefined && known !== addressKey(url)) doubtful.add(place);
      addresses.set(place, addressKey(url));
    }
  }
  return doubtful;
}

/** For each anchor what is the same for the same words at the same place of the same sentence, however it is set. */
function placesOf({ text, citations }: CitingSentence): string[] {
  const lettersBefore = new Uint32Array(text.length + 1);
  for (let place = 0; place < text.length; place += 1) {
    lettersBefore[place + 1] = (lettersBefore[place] ?? 0) + (LETTER_OR_DIGIT.test(text.charAt(place)) ? 1 : 0);
  }
  return citations.map(({ start, end }) => `${lettersBefore[start] ?? -1} ${lettersBefore[end] ?? -1}`);
}
