import { type Anchor, type OriginalPage, type PageSentence } from './original-page';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Something that was done to the page after the article was taken from it. */
export type PageEdit = (page: OriginalPage, random: Random) => OriginalPage;

/** An address that belongs to no citation of the article. */
const decoy = (random: Random): string => `https://decoy.example/${Math.floor(random() * 1e9)}`;

/** Words that change nothing of what a sentence says. */
const FILLERS = ['also', 'meanwhile', 'later', 'on the whole', 'by then', 'as expected'];

/** A few words more, or less, in a sentence: it says the same. */
export const reword: PageEdit = (page, random) =>
  atSentence(page, random, (sentence) => {
    const gap = pick(gapsOf(sentence), random);
    return gap === undefined ? sentence : splice(sentence, gap, gap, ` ${pick(FILLERS, random) ?? ''}`);
  });

/** Another figure: the sentence says something else, and cites something else for it. */
export const otherFigure: PageEdit = (page, random) =>
  atSentence(
    page,
    random,
    (sentence) => {
      const figure = /\d+/.exec(sentence.text);
      if (figure === null) return sentence;
      const other = String(Number(figure[0]) + 1 + Math.floor(random() * 7));
      const changed = splice(sentence, figure.index, figure.index + figure[0].length, other);
      return { ...changed, anchors: changed.anchors.map((anchor) => ({ ...anchor, href: decoy(random) })) };
    },
    ({ text, anchors }) => anchors.length > 0 && /\d/.test(text),
  );

/** The opposite: as another figure. */
export const negate: PageEdit = (page, random) =>
  atSentence(
    page,
    random,
    (sentence) => {
      const verb = NEGATABLE.exec(sentence.text);
      if (verb === null) return sentence;
      const at = verb.index + verb[0].length;
      const changed = splice(sentence, at, at, ' not');
      return { ...changed, anchors: changed.anchors.map((anchor) => ({ ...anchor, href: decoy(random) })) };
    },
    ({ text, anchors }) => anchors.length > 0 && NEGATABLE.test(text),
  );

const NEGATABLE = /\b(?:has|have|is|are|was|were|would|could|will)\b(?! not)/;

/** Two sentences change places, wherever they stand. */
export const swap: PageEdit = (page, random) => {
  const all = page.paragraphs.flat();
  const [one, other] = [pick(all, random), pick(all, random)];
  return withSentences(page, (sentence) => (sentence === one ? other : sentence === other ? one : sentence));
};

/** A sentence is cut. */
export const drop: PageEdit = (page, random) => {
  const dropped = pick(page.paragraphs.flat(), random);
  return withSentences(page, (sentence) => (sentence === dropped ? undefined : sentence));
};

/** The page lost an address, too, or has one that leads nowhere. */
export const loseAddress: PageEdit = (page, random) =>
  atAnchor(page, random, (anchor) => ({
    ...anchor,
    href: pick([null, 'javascript:void(0)', 'mailto:desk@quay.example', '#comments', ''], random) ?? null,
  }));

/** The words carry no link any more. */
export const unlink: PageEdit = (page, random) => atAnchor(page, random, () => undefined);

/** The same sentence with another figure, or about another place, stands beside it, and cites something else. */
export const twin: PageEdit = (page, random) => {
  const original = pick(
    page.paragraphs.flat().filter(({ anchors }) => anchors.length > 0),
    random,
  );
  if (original === undefined) return page;
  const figure = /\d+/.exec(original.text);
  const name = /(?<=\s)[A-Z][a-z]{3,}/.exec(original.text);
  const place = figure ?? name;
  if (place === null) return page;
  const other = figure === null ? 'Szczecin' : String(Number(figure[0]) + 3);
  const copy = splice(original, place.index, place.index + place[0].length, other);
  const twinned = { ...copy, anchors: copy.anchors.map((anchor) => ({ ...anchor, href: decoy(random) })) };
  return {
    ...page,
    paragraphs: page.paragraphs.map((sentences) =>
      sentences.flatMap((sentence) =>
        sentence !== original ? sentence : random() < 0.5 ? [sentence, twinned] : [twinned, sentence],
      ),
    ),
  };
};

/** A word that carries a link occurs again in its sentence, with a link of its own. */
export const repeatAnchor: PageEdit = (page, random) =>
  atSentence(
    page,
    random,
    (sentence) => {
      const [anchor] = sentence.anchors;
      if (anchor === undefined) return sentence;
      const words = sentence.text.slice(anchor.start, anchor.end);
      const isBefore = random() < 0.5;
      const addition = `as others ${words} before`;
      const text = isBefore
        ? `${capital(addition)}, ${sentence.text}`
        : `${sentence.text.replace(/\.$/, '')}, ${addition}.`;
      const shift = isBefore ? addition.length + 2 : 0;
      const start = isBefore ? 'as others '.length : sentence.text.replace(/\.$/, '').length + 2 + 'as others '.length;
      return {
        text,
        anchors: [
          ...sentence.anchors.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
          { start, end: start + words.length, href: decoy(random) },
        ],
      };
    },
    ({ anchors }) => anchors.length > 0,
  );

/** Quotation marks, dashes and spaces are set in another way. */
export const typeset: PageEdit = (page) =>
  withSentences(page, ({ text, anchors }) => ({
    text: text
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/–/g, '-')
      .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0'),
    anchors,
  }));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const withSentences = (
  page: OriginalPage,
  change: (sentence: PageSentence) => PageSentence | undefined,
): OriginalPage => ({
  ...page,
  paragraphs: page.paragraphs.map((sentences) => sentences.flatMap((sentence) => change(sentence) ?? [])),
});

const atSentence = (
  page: OriginalPage,
  random: Random,
  change: (sentence: PageSentence) => PageSentence,
  fits: (sentence: PageSentence) => boolean = () => true,
): OriginalPage => {
  const chosen = pick(page.paragraphs.flat().filter(fits), random);
  return withSentences(page, (sentence) => (sentence === chosen ? change(sentence) : sentence));
};

const atAnchor = (page: OriginalPage, random: Random, change: (anchor: Anchor) => Anchor | undefined): OriginalPage => {
  const chosen = pick(
    page.paragraphs.flat().flatMap(({ anchors }) => anchors),
    random,
  );
  return withSentences(page, ({ text, anchors }) => ({
    text,
    anchors: anchors.flatMap((anchor) => (anchor === chosen ? (change(anchor) ?? []) : anchor)),
  }));
};

/** Places between two words, outside of anchors and away from the ends. */
const gapsOf = ({ text, anchors }: PageSentence): readonly number[] =>
  [...text.matchAll(/(?<=[a-z]) (?=[a-z])/g)]
    .map(({ index }) => index)
    .filter((gap) => anchors.every(({ start, end }) => gap < start - 1 || gap > end));

/** Puts words in the place of others; anchors move along. */
const splice = ({ text, anchors }: PageSentence, start: number, end: number, words: string): PageSentence => {
  const shift = words.length - (end - start);
  return {
    text: text.slice(0, start) + words + text.slice(end),
    anchors: anchors.map((anchor) => ({
      ...anchor,
      start: anchor.start >= end ? anchor.start + shift : anchor.start,
      end: anchor.end >= end ? anchor.end + shift : anchor.end,
    })),
  };
};
