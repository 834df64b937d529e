import { MOST_WORDS, SAME_STATEMENT_FEWEST_WORDS } from '../thresholds';
import { isPassedOver, isPreposition } from '../words/prepositions';
import { type Word } from '../words/word';
import { alignWords } from './align-words';
import { type Corpus } from './corpus';

const QUOTATION = /["“”„‟«»「」『』]|(?:^|[\s(])['‘]\p{L}/u;
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
export function isSameStatement(corpus: Corpus, textA: string, textB: string): boolean {
  if (QUOTATION.test(textA) !== QUOTATION.test(textB)) return false;
  const [a, b] = [corpus.words(textA), corpus.words(textB)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return false;
  const alignedA = alignWords(a, b, (key) => corpus.weightOfKey(key));
  const alignedB = new Int32Array(b.length).fill(-1);
  let telling = 0;
  for (let index = 0; index < a.length; index += 1) {
    const other = alignedA[index] ?? -1;
    const [word, counterpart] = [a[index], b[other]];
    if (word === undefined || counterpart === undefined) continue;
    alignedB[other] = index;
    if (!isSameWord(word, counterpart) || !hasSameRole(a, index, b, other)) return false;
    if (!word.frequent) telling += 1;
  }
  const left = leftOver(corpus, a, alignedA);
  const right = leftOver(corpus, b, alignedB);
  if (left === null || right === null) return false;
  if (left.telling > 0 && right.telling > 0) return false;
  if (left.frequent > 0 && right.frequent > 0) return false;
  const isWordForWord = a.length === b.length && telling + left.telling + right.telling > 0 && !alignedA.includes(-1);
  return isWordForWord || telling >= SAME_STATEMENT_FEWEST_WORDS;
}

interface LeftOver {
  readonly telling: number;
  readonly frequent: number;
}

/** Counts the words without a counterpart; null where one of them must have one. */
function leftOver(corpus: Corpus, words: readonly Word[], aligned: Int32Array): LeftOver | null {
  let [telling, frequent] = [0, 0];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (aligned[index] ?? -1) >= 0 || word.kind === 'light') continue;
    if (belongsToTitle(words, index, aligned)) continue;
    if (word.kind === 'strict' || word.caseless || isName(corpus, word)) return null;
    if (word.frequent) frequent += 1;
    else telling += 1;
  }
  return { telling, frequent };
}

function isName(corpus: Corpus, { capital, opens, key }: Word): boolean {
  return capital && !(opens && corpus.isSeenInLowerCase(key));
}

/** A title, or the nationality in front of one, that stands before a name which both sides have. */
function belongsToTitle(words: readonly Word[], index: number, aligned: Int32Array): boolean {
  let sawTitle = words[index]?.kind === 'title';
  if (!sawTitle && words[index]?.capital !== true) return false;
  for (let next = index + 1; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    if (word.kind === 'title') sawTitle = true;
    else return sawTitle && word.capital && word.kind === 'content' && (aligned[next] ?? -1) >= 0;
  }
  return false;
}

/** Names are the same only as they are written: `Russian` is not `Russians`. */
function isSameWord(a: Word, b: Word): boolean {
  return !a.capital || !b.capital || a.opens || b.opens || a.form === b.form;
}

/** The preposition in front of a name or figure says what it is to the sentence: `to China`, `from China`. */
function hasSameRole(a: readonly Word[], i: number, b: readonly Word[], j: number): boolean {
  const [word, other] = [a[i], b[j]];
  if (word === undefined || other === undefined) return false;
  if (!word.capital && !word.key.startsWith('#')) return true;
  const [mine, theirs] = [prepositionBefore(a, i), prepositionBefore(b, j)];
  return mine === theirs || (OPTIONAL.has(mine) && OPTIONAL.has(theirs));
}

function prepositionBefore(words: readonly Word[], index: number): string {
  let place = index - 1;
  while (place >= 0) {
    const word = words[place];
    if (word === undefined) return '';
    const passed = word.kind === 'title' || isPassedOver(word.form);
    if (!passed) return isPreposition(word.form) ? word.form : '';
    place -= 1;
  }
  return '';
}
