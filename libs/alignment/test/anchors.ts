import { type Anchor, type Span } from '../src/contract';

/** An anchor that tests name by its words. */
export interface NamedAnchor extends Anchor {
  readonly name: string;
}

/** Sentences of a text that is written with nothing but full stops, at their places. */
export const sentencesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\s.][^.]*\./g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Anchors of all sentences of a text; `more` may make another thing of one, by its words. */
export const anchorsIn = (text: string, more: Readonly<Record<string, Partial<NamedAnchor>>> = {}): NamedAnchor[] =>
  sentencesOf(text).map((span) => {
    const anchor = anchorAt(text, span);
    return { ...anchor, ...more[anchor.exact] };
  });

/** What somebody made of some words of a text; a selection unless told otherwise. */
export const selected = (text: string, words: string, more: Partial<NamedAnchor> = {}): NamedAnchor => {
  const start = text.indexOf(words);
  return { ...anchorAt(text, { start, end: start + words.length }), kind: 'selection', ...more };
};

/** A sentence's anchor. */
export const anchorAt = (text: string, { start, end }: Span): NamedAnchor => ({
  name: text.slice(start, end),
  kind: 'sentence',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
  start,
  end,
  isLost: false,
  mergedInto: null,
});
