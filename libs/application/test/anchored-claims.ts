import { type AnchoredClaim } from '../src/revisions/plan-revision';

/** Sentences of a text that is written with nothing but full stops, at their places. */
export const sentencesOf = (text: string) =>
  [...text.matchAll(/[^\s.][^.]*\./g)].map(({ 0: words, index }) => ({
    text: words,
    start: index,
    end: index + words.length,
  }));

/** The claims that extraction makes of a text; `more` may make another thing of one, by its words. */
export const claimsIn = (text: string, more: Readonly<Record<string, Partial<AnchoredClaim>>> = {}): AnchoredClaim[] =>
  sentencesOf(text).map(({ text: exact, start, end }, ordinal) => ({
    ...anchor(text, start, end),
    id: exact,
    ordinal,
    ...more[exact],
  }));

/** A claim that an editor made of some words of a text. */
export const selected = (text: string, words: string, more: Partial<AnchoredClaim> = {}): AnchoredClaim => {
  const start = text.indexOf(words);
  return { ...anchor(text, start, start + words.length), id: words, ordinal: 0, origin: 'selected', ...more };
};

const anchor = (text: string, start: number, end: number): Omit<AnchoredClaim, 'id' | 'ordinal'> => ({
  origin: 'extracted',
  corrected: [],
  state: 'pending',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
  startOffset: start,
  endOffset: end,
  lost: false,
});
