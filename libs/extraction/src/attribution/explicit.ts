import { type Span } from '../reading/block';
import { type NameBook } from './names';
import { type Party, readParty } from './noun-phrase';
import { HIDDEN } from './quotations';
import { ACCORDING_TO, QUOTING_VERBS, SAYING_VERBS, STATING_VERBS } from './speech-verbs';
import { ENDS_APART, FINITE, isNamed, lastClause, readInverted, readSharedSubject, readSubject } from './subject';

/** An attribution found in the words of a sentence itself. */
export interface ExplicitAttribution {
  party: Party;
  /** The attributing clause, in the sentence: not a part of what is attributed. */
  clause: Span;
  /** What follows the verb inside the clause, where outlet and venue are named. */
  rest: string;
  verb: string;
}

interface Candidate extends ExplicitAttribution {
  rank: number;
}

/** No subject stands further from its verb, in UTF-16 code units; a sentence without end costs no more than its length. */
const REACH = 500;
const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:(?<saying>${SAYING_VERBS})|(?<stating>${STATING_VERBS})|(?<quoting>${QUOTING_VERBS}))(?![\p{L}\p{N}’'-])`,
  'gu',
);
const SOURCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ACCORDING_TO})\s+([^,.;:!?${HIDDEN}]+(?:\.(?=\S)[^,.;:!?${HIDDEN}]+)*)`,
  'giu',
);
/** A quick look for what most sentences do not hold. */
const SOURCE_HINT =
  /ccording to|words of|reported by|told to|aut |zufolge|ngaben |elon |['’]apr|egún |acuerdo con|egundo |acordo com|onforme |odle /;
const NO_SOURCE = /^(?:plan|schedule|how|what|whether|which|their|its|his|her|law)\b/iu;
const NOUN_BEFORE = /(?:^|\s)(?:the|a|an|his|her|their|its|our|my|these|those|this|such|no|any|of|[\p{L}]+[’']s)\s*$/iu;
const NOT_SAID =
  /(?:^|\s)(?:is|are|was|were|been|being|be|to|not|n[’']t|never|would|could|should|must|might|may|having|without|for|by)\s*$/iu;
/** `All told, it is a success`. */
const IDIOM = /(?:^|\s)all told$/i;
const QUOTED_AS = /\bquoted as\s*$/i;
const STATEMENT = new RegExp(
  String.raw`^\s*(?:$|[.!?…;:]|,\s|${HIDDEN}|that\s|(?:it|he|she|they|there|we|this|these|those|you|i)\s|(?:(?!and\s)[^\s,.;:]+\s+){1,8}?(?:${FINITE}|\p{Ll}{2,}(?:ed|ing))(?!\p{L}))`,
  'iu',
);
const BESIDE_QUOTATION = new RegExp(String.raw`${HIDDEN}[\s,]*$`);
const BEFORE_QUOTATION = new RegExp(String.raw`^[^.;${HIDDEN}]{0,90}[:,]\s*${HIDDEN}`);
/** Verbs in their form for one person that are also nouns in the plural: `news reports`. */
const ALSO_NOUN =
  /^(?:reports|claims|notes|estimates|hopes|fears|figures|shows|posts|answers|calls|states|reads|concerns|report|claim|note|estimate|hope|fear|call|answer)$/;
const PARTICIPLE = /^(?:saying|telling)$/;
/** `said to be dead`, `said goodbye`: nothing is stated. */
const NO_SPEECH = /^\s+(?:to (?:be|have)|goodbye|farewell|hello|nothing|thanks)(?!\p{L})/u;
/** Studies and documents speak by these, with `that`. */
const FINDING = /^(?:found|finds|showed|shows|show)$/;
/** Verbs of opinion take nothing but a statement. */
const HOLDING = /^(?:argu|believ|think|contend|insist|suggest)/;
const DIRECTIVE = /^\s+(?:(?!that\s)[^\s,]+\s+){1,5}?to\s+\p{Ll}/u;

/**
 * Finds who a sentence itself credits with what it says. `hidden` is the sentence with its quotations hidden. What stands
 * apart behind the statement wins over what stands in front of it: in `X told Y …, Z reported` the source is Z.
 */
export function findExplicit(hidden: string, names: NameBook): ExplicitAttribution | null {
  let best: Candidate | null = null;
  for (const candidate of [...bySource(hidden, names), ...byVerb(hidden, names)]) {
    if (best === null || candidate.rank > best.rank) best = candidate;
  }
  return best;
}

function* bySource(hidden: string, names: NameBook): Generator<Candidate> {
  if (!SOURCE_HINT.test(hidden)) return;
  for (const match of hidden.matchAll(SOURCE)) {
    const phrase = match[1] ?? '';
    if (NO_SOURCE.test(phrase)) continue;
    const mention = sourcePhrase(match[0], phrase.trim());
    const party = readParty(mention, names) ?? { mention, speaker: mention, pronoun: null, unnamed: false };
    const start = match.index;
    yield { party, clause: { start, end: start + match[0].length }, rest: '', verb: 'according to', rank: 3 };
  }
}

/** German and Czech set no comma behind the source: it ends with its capitalised words. */
function sourcePhrase(whole: string, phrase: string): string {
  if (!/^(?:laut|nach|podle)/i.test(whole)) return phrase;
  return /^(?:\p{Ll}+\s){0,3}(?:\p{Lu}[\p{L}.-]*(?:\s|$))+/u.exec(phrase)?.[0].trim() ?? phrase;
}

function* byVerb(hidden: string, names: NameBook): Generator<Candidate> {
  const quoted = hidden.includes(HIDDEN);
  for (const match of hidden.matchAll(VERB)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = Math.max(0, start - REACH);
    const [left, right] = [hidden.slice(from, start), hidden.slice(end, end + REACH)];
    if (IDIOM.test(left + match[0]) || (NOT_SAID.test(left) && !QUOTED_AS.test(left))) continue;
    if (NO_SPEECH.test(right)) continue;
    const isFinding = FINDING.test(match[0]) && /^\s+that\s/.test(right);
    if (match.groups?.['quoting'] !== undefined && !isFinding && !(quoted && isBesideQuotation(left, right))) continue;
    const inverted = PARTICIPLE.test(match[0]) ? null : readInverted(left, right, names);
    if (inverted !== null) {
      const stop = clauseEnd(hidden, end);
      yield { party: inverted, clause: { start, end: stop }, rest: hidden.slice(end, stop), verb: match[0], rank: 4 };
      continue;
    }
    if (match.groups?.['saying'] === undefined && !isStatement(left, right, match[0])) continue;
    const subject = PARTICIPLE.test(match[0]) ? readSharedSubject(left, names) : readSubject(left, names);
    if (
      subject === null ||
      (ALSO_NOUN.test(match[0]) && !/^\s+that\s/.test(right) && !isNamed(subject.party)) ||
      (match[0].startsWith('t') && DIRECTIVE.test(right))
    )
      continue;
    const apart = standsApart(left.slice(0, subject.start), right);
    const stop = apart ? clauseEnd(hidden, end) : end;
    yield {
      party: subject.party,
      clause: { start: from + subject.start, end: stop },
      rest: hidden.slice(end, Math.max(stop, Math.min(hidden.length, end + 120))),
      verb: match[0],
      rank: apart ? 4 : subject.depth === 0 && from === 0 ? 2 : 1,
    };
  }
}

function isStatement(left: string, right: string, verb: string): boolean {
  if (NOUN_BEFORE.test(left)) return false;
  if (HOLDING.test(verb) && /^\s+(?:the|an?|these|those|some|most|many|\p{Lu})/u.test(right)) return true;
  return STATEMENT.test(right) || (BESIDE_QUOTATION.test(lastClause(left).before) && right.length < 90);
}

function isBesideQuotation(left: string, right: string): boolean {
  return (
    BEFORE_QUOTATION.test(right) ||
    new RegExp(String.raw`${HIDDEN}[\s,]*[^,.;:${HIDDEN}]{0,60}$`).test(left) ||
    right.startsWith(HIDDEN)
  );
}

/** Whether an attribution is set off from its statement: behind it, or between commas, or in front of a quotation. */
function standsApart(before: string, right: string): boolean {
  if (BEFORE_QUOTATION.test(right) || right.startsWith(HIDDEN)) return true;
  if (BESIDE_QUOTATION.test(before)) return !/^(?:\s+[^\s,.]+){0,6}?\s+that\s/i.test(right);
  return ENDS_APART.test(before) && !/^\s+(?:that|it|he|she|they|there|the|a|an|this)\s/iu.test(right);
}

/** The clause goes on to the next quotation, or to where the statement is taken up again. */
function clauseEnd(hidden: string, from: number): number {
  const next = hidden.indexOf(HIDDEN, from);
  return next < 0 ? hidden.length : next;
}
