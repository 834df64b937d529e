import { LONGEST_TITLE, MOST_WORDS, SAME_STATEMENT_FEWEST_WORDS } from '../thresholds';
import { isArticle, isPassedOver, isPreposition } from '../words/prepositions';
import { type Word } from '../words/word';
import { alignWords, type WordAlignment } from './align-words';
import { type Corpus, type CountedSentence } from './corpus';

const QUOTATION = /["“”„‟«»「」『』]|(?:^|[\s(])['‘]\p{L}/u;
/** What stands before an infinitive, in English and German. */
const INFINITIVE_MARKS: ReadonlySet<string> = new Set(['to', 'zu']);
/** Prepositions that come and go before a name or date without a change: `said Tuesday`, `said on Tuesday`. */
const OPTIONAL: ReadonlySet<string> = new Set(['', 'on', 'of']);

/**
 * Whether two sentences state the same, judged by their words: nothing may differ but
 *
 * - words that only hold a sentence together,
 * - words added on one side, or left out there, that are no names, figures, negations or the like,
 * - inflection and spelling, and the title that stands before a name.
 *
 * Whatever else is another word, or the same one in another place, may have turned the statement. Two words exchanged are
 * never taken for synonyms: nothing here could tell `oil` for `crude` from `oil` for `gas`.
 */
export function isSameStatement(corpus: Corpus, first: CountedSentence, second: CountedSentence): boolean {
  if (QUOTATION.test(first.text) !== QUOTATION.test(second.text)) return false;
  const [a, b] = [first.words, second.words];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return false;
  const alignedA = alignWords(a, b, (id) => corpus.weigh(id));
  const [formsA, formsB] = [new Set(a.map(formOf)), new Set(b.map(formOf))];
  const alignedB = new Int32Array(b.length).fill(-1);
  let telling = 0;
  for (let index = 0; index < a.length; index += 1) {
    const other = alignedA[index] ?? -1;
    const [word, counterpart] = [a[index], b[other]];
    if (word === undefined || counterpart === undefined) continue;
    alignedB[other] = index;
    if (!isSameName(corpus, word, counterpart)) return false;
    // `They rented it as rents rose` and `they rents it as rented rose` have the same stems in the same order.
    if (word.form !== counterpart.form && (formsA.has(counterpart.form) || formsB.has(word.form))) return false;
    if (!word.isFrequent) telling += 1;
  }
  if (!haveSameRoles({ words: a, aligned: alignedA }, { words: b, aligned: alignedB })) return false;
  const left = leftOver(corpus, a, alignedA);
  const right = leftOver(corpus, b, alignedB);
  if (left === null || right === null || isExchanged(left, right)) return false;
  const isWordForWord = a.length === b.length && a.length > 0 && !alignedA.includes(-1);
  return isWordForWord || telling >= SAME_STATEMENT_FEWEST_WORDS;
}

function formOf({ form }: Word): string {
  return form;
}

/** A word without a counterpart, and the gap it stands in: how many words of its sentence before it have one. */
interface LooseWord {
  readonly word: Word;
  readonly gap: number;
  readonly isTitle: boolean;
}

/** The words without a counterpart; null where one of them must have one. */
function leftOver(corpus: Corpus, words: readonly Word[], aligned: Int32Array): LooseWord[] | null {
  const loose: LooseWord[] = [];
  let gap = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if ((aligned[index] ?? -1) >= 0) {
      gap += 1;
      continue;
    }
    const isTitle = belongsToTitle(words, index, aligned);
    const mustStand = word.kind === 'strict' || (word.kind !== 'light' && (word.isCaseless || corpus.isName(word)));
    if ((mustStand || isInfinitive(words, index)) && !isTitle) return null;
    loose.push({ word, gap, isTitle });
  }
  return loose;
}

/** A verb between `to` and what it is done to: whoever agrees to examine a ban has not agreed to the ban. */
function isInfinitive(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.kind === 'content' && !word.isCapital && INFINITIVE_MARKS.has(words[index - 1]?.form ?? '');
}

/** Whether words stand for others: one side has what says something, and so has the other, or something gave way to it. */
function isExchanged(left: readonly LooseWord[], right: readonly LooseWord[]): boolean {
  if (left.some(isTelling) && right.some(isTelling)) return true;
  if (left.some(isSmall) && right.some(isSmall)) return true;
  return hasMoved(left, right) || gaveWay(left, right) || gaveWay(right, left);
}

/** Whether a word, be it a title, stands in another place than it did. */
function hasMoved(left: readonly LooseWord[], right: readonly LooseWord[]): boolean {
  const words = new Set(left.filter(({ word }) => word.kind !== 'light').map(({ word }) => word.id));
  return right.some(({ word }) => words.has(word.id));
}

/** Whether a word that says something stands where the other side has a title, or more than an article. */
function gaveWay(those: readonly LooseWord[], others: readonly LooseWord[]): boolean {
  const gaps = new Set(others.filter(({ word, isTitle }) => isTitle || !isArticle(word.form)).map(({ gap }) => gap));
  return those.some((loose) => isTelling(loose) && gaps.has(loose.gap));
}

function isTelling({ word, isTitle }: LooseWord): boolean {
  return word.kind !== 'light' && !word.isFrequent && !(isTitle && word.kind === 'title');
}

/** Pronouns, and whether something is or was. */
function isSmall({ word }: LooseWord): boolean {
  return word.kind !== 'light' && word.isFrequent;
}

/** A title, or the nationality in front of one, that stands before a name which both sides have. */
function belongsToTitle(words: readonly Word[], index: number, aligned: Int32Array): boolean {
  let sawTitle = words[index]?.kind === 'title';
  if (!sawTitle && words[index]?.isCapital !== true) return false;
  for (let next = index + 1; next <= index + LONGEST_TITLE; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    if (word.kind === 'title') sawTitle = true;
    else return sawTitle && word.isCapital && word.kind === 'content' && (aligned[next] ?? -1) >= 0;
  }
  return false;
}

/** Names are the same only as they are written: `Russian` is not `Russians`, and `Russia` is not `Russia's`. */
function isSameName(corpus: Corpus, a: Word, b: Word): boolean {
  return a.form === b.form || !corpus.isName(a) || !corpus.isName(b);
}

/** A sentence's words, and for each the place of its counterpart. */
interface Side {
  readonly words: readonly Word[];
  readonly aligned: WordAlignment;
}

/** Whether every name and figure is to its sentence what its counterpart is: `to China` is not `from China`. */
function haveSameRoles(mine: Side, theirs: Side): boolean {
  return mine.words.every((word, index) => {
    const other = mine.aligned[index] ?? -1;
    if (other < 0 || (!word.isCapital && !word.isFigure)) return true;
    const [own, counterpart] = [prepositionBefore(mine, index), prepositionBefore(theirs, other)];
    return own === counterpart || (OPTIONAL.has(own) && OPTIONAL.has(counterpart));
  });
}

function prepositionBefore({ words, aligned }: Side, index: number): string {
  for (let place = index - 1; place >= index - 1 - LONGEST_TITLE; place -= 1) {
    const word = words[place];
    if (word === undefined) break;
    const isLooseTitle = (aligned[place] ?? -1) < 0 && belongsToTitle(words, place, aligned);
    if (word.kind === 'title' || isPassedOver(word.form) || isLooseTitle) continue;
    return isPreposition(word.form) ? word.form : '';
  }
  return '';
}
