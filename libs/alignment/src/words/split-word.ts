import { type Span } from '../contract';

/** A word out of a longer stretch, with its place in it. */
export interface WordPart extends Span {
  readonly text: string;
  /** Followed by the `'s` of a possessive, which is no word of its own. */
  readonly isPossessive: boolean;
}

const APOSTROPHE = /['’ʼ]/;
/** `1'000` is one figure. */
const DIGIT_FIRST = /^\p{Nd}/u;
const CONTRACTED_NOT = /^(.*)n['’ʼ]t$/iu;
/** `Won't`, `can't` and `shan't` hide the verb. */
const HIDDEN_VERBS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** A word at its apostrophes: `l'Ukraine` is two words, `n't` is `not`, and the `'s` of a possessive is none. */
export function splitWord(written: string): readonly WordPart[] {
  if (!APOSTROPHE.test(written) || DIGIT_FIRST.test(written))
    return [{ text: written, start: 0, end: written.length, isPossessive: false }];
  const verb = CONTRACTED_NOT.exec(written)?.[1];
  if (verb !== undefined) return splitNegation(written, verb);
  const parts = Array.from(written.matchAll(/[^'’ʼ]+/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    isPossessive: false,
  }));
  const owner = parts.at(-2);
  if (owner === undefined || parts.at(-1)?.text.toLowerCase() !== 's') return parts;
  return [...parts.slice(0, -2), { ...owner, isPossessive: true }];
}

function splitNegation(written: string, verb: string): WordPart[] {
  const not = { text: 'not', start: verb.length, end: written.length, isPossessive: false };
  const text = HIDDEN_VERBS.get(verb.toLowerCase()) ?? verb;
  return text === '' ? [not] : [{ text, start: 0, end: verb.length, isPossessive: false }, not];
}
