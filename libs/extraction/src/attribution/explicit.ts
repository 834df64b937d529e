import { type Span } from '../reading/block';
import { type NameBook } from './names';
import { type Party, readParty } from './noun-phrase';
import { HIDDEN } from './quotations';
import { ACCORDING_TO, QUOTING_VERBS, SAYING_VERBS, STATING_VERBS } from './speech-verbs';
import {
  ENDS_APART,
  FINITE,
  isNamed,
  lastClause,
  readAntecedent,
  readInverted,
  readSharedSubject,
  readSubject,
  type Subject,
} from './subject';

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

/** No sentence of a newspaper is longer; what is longer is none, and searched no further. In UTF-16 code units. */
const LONGEST = 3_000;
/** No subject stands further from its verb, in UTF-16 code units; a sentence without end costs no more than its length. */
const REACH = 500;
const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:(?<saying>${SAYING_VERBS})|(?<stating>${STATING_VERBS})|(?<quoting>${QUOTING_VERBS}))(?![\p{L}\p{N}’']|-(?!(?:t-)?(?:ils?|elles?|on)(?!\p{L})))`,
  'gu',
);
const SOURCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ACCORDING_TO})\s+([^,.;:!?${HIDDEN}]+(?:\.(?=\S)[^,.;:!?${HIDDEN}]+)*)`,
  'giu',
);
/** A quick look for what most sentences do not hold. */
const SOURCE_HINT =
  /ccording to|words of|reported by|told to|aut |zufolge|ngaben |elon |['’]apr|egún |acuerdo con|egundo |acordo com|onforme |odle /;
const CZECH_VERB = /\s(?:se|si|je|jsou|byl[aoiy]?|bude|budou|by|má|mají|není|došlo|jde)\s/u;
const GERMAN_SOURCE = /^(?:\p{Ll}+\s){0,3}(?:\p{Lu}[\p{L}.-]*(?:\s(?:(?:der|des|von|vom|für)\s)?(?=\p{Lu})|\s|$))+/u;
/** German also sets `zufolge` behind the source. */
const SOURCE_IN_FRONT =
  /(?<![\p{L}\p{N}])((?:(?:de[rmn]|einer|einem)\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,4})\szufolge(?!\p{L})/gu;
const NO_SOURCE = /^(?:plan|schedule|how|what|whether|which|their|its|his|her|law)\b/iu;
const NOUN_BEFORE = /(?:^|\s)(?:the|a|an|his|her|their|its|our|my|these|those|this|such|no|any|of|[\p{L}]+[’']s)\s*$/iu;
const NOT_SAID =
  /(?:^|\s)(?:is|are|was|were|been|being|be|to|not|\p{L}+n[’']t|never|would|could|should|must|might|may|can|will|cannot|did|do|does|having|without|for|by|who|which|whose|how|what)\s*$/iu;
/** `All told, it is a success`. */
const IDIOM = /(?:^|\s)all told$/i;
const QUOTED_AS = /\bquoted as\s*$/i;
/** What may follow a verb of stating, before the statement's own verb is looked for. */
const STATEMENT_START = [
  String.raw`$|[.!?…;:]|,\s|${HIDDEN}|that\s`,
  String.raw`(?:in|at|on|during|to)\s[^.;:]{2,90}?\sthat\s`,
  String.raw`(?:(?:on|late|earlier|last|this|in|at)\s){0,2}[\p{L}\d]{2,12}\s?(?:day|week|month|year|night|\d{4})\s*(?:$|[.;]|,\s)`,
  String.raw`(?:it|he|she|they|there|we|this|these|those|you|i)\s`,
].join('|');
const statement = (verb: string): RegExp =>
  new RegExp(String.raw`^\s*(?:${STATEMENT_START}|(?:(?!and\s)[^\s,.;:]+\s+){1,8}?(?:${verb})(?!\p{L}))`, 'iu');
const STATEMENT = statement(String.raw`${FINITE}|\p{Ll}{2,}(?:ed|ing)`);
/** Where a thing may be announced as well as a statement, `-ed` may only describe the thing. */
const CLEAR_STATEMENT = statement(FINITE);
const ALSO_OF_THINGS = /^(?:announce|declare|disclose|reveal|maintain|mention|add)/;
const BESIDE_QUOTATION = new RegExp(String.raw`${HIDDEN}[\s,]*$`);
const BEFORE_QUOTATION = new RegExp(String.raw`^[^.;${HIDDEN}]{0,90}[:,]\s*${HIDDEN}`);
/** Verbs in their form for one person that are also nouns in the plural: `news reports`. */
const ALSO_NOUN =
  /^(?:reports|claims|notes|estimates|hopes|fears|figures|shows|posts|answers|calls|states|reads|concerns|report|claim|note|estimate|hope|fear|call|answer)$/;
const BEHIND_PREPOSITION =
  /(?:^|\s)(?:after|amid|about|against|as|by|denied|denies|despite|dismissed|from|in|into|media|news|of|on|over|rejected|to|with|recent|previous|earlier)\s*$/iu;
const PARTICIPLE = /ing$/;
/** Parties that only find things out. */
const STUDY =
  /\b(?:polls?|surveys?|stud(?:y|ies)|reports?|researchers?|analys[ie]s|investigations?|reviews?|audits?|data|figures|scientists|teams?)$/iu;
/** `She called the report “fiction”`, but not `what she called “fiction”`, which tells nothing of hers. */
const NAMING = /^(?:call(?:s|ed)|describe[sd]|dubbed|branded|labell?ed)$/;
const NAMED_IN_QUOTATION = new RegExp(String.raw`^\s(?!to\s)[^,.;:${HIDDEN}]{2,60}\s${HIDDEN}`);
/** `…, who said she would stay`: the name in front of the pronoun. */
const RELATIVE_SUBJECT = /,\s+who(?:\s(?:also|has|have|had|later|then|\p{Ll}+ly))*\s*$/u;
/** French sets a pronoun behind its verb with a hyphen: `dit-elle`, `affirme-t-il`. */
const HYPHENATED = /^-(?:t-)?(?=(?:ils?|elles?|on)(?![\p{L}]))/u;
/** Verbs that have their hearer behind them, so that nobody else can stand there. */
const WITH_HEARER = /^(?:told|tells|tell)$/;
/** `The paper quoted one banker as saying …` */
const QUOTED = new RegExp(
  String.raw`(?<!\p{L})(?:quoted|quotes|quoting|cited|citing)\s+([^,.;:!?${HIDDEN}]{3,90}?)\s+as\s+saying(?!\p{L})`,
  'gu',
);
/** What stands behind a finding that is given last: `…, the study found.` */
const NOTHING_BEHIND =
  /^\s*(?:[.…!]|$|(?:in|on)\s(?:an?|the)\s[^,]{3,60}[.]?$|(?:(?:on|last|this)\s)?\p{Lu}?\p{Ll}+day[.]?$)/u;
/** `said to be dead`, `said goodbye`: nothing is stated. */
const NO_SPEECH = /^\s+(?:to (?:be|have)|goodbye|farewell|hello|nothing|thanks)(?!\p{L})/u;
/** Studies and documents speak by these, with `that`. */
const FINDING = /^(?:found|finds|showed|shows|show|shown)$/;
/** Verbs of opinion take nothing but a statement. */
const HOLDING = /^(?:argu|believ|think|contend|insist|suggest)/;
/** Verbs that tell what is to be, but credit somebody with it only with a clause. */
const PROMISING = /^(?:promise[sd]|vow(?:s|ed)|agree[sd]|responded|hopes?|fears?)$/;
const DIRECTIVE = /^\s+(?:(?!that\s)[^\s,]+\s+){1,5}?to\s+\p{Ll}/u;

/**
 * Finds who a sentence itself credits with what it says. `hidden` is the sentence with its quotations hidden. What stands
 * apart behind the statement wins over what stands in front of it: in `X told Y …, Z reported` the source is Z.
 */
export function findExplicit(sentence: string, names: NameBook): ExplicitAttribution | null {
  const hidden = sentence.slice(0, LONGEST);
  let best: Candidate | null = null;
  for (const candidate of [...byQuoting(hidden, names), ...bySource(hidden, names), ...byVerb(hidden, names)]) {
    if (best === null || candidate.rank > best.rank) best = candidate;
  }
  return best;
}

function* byQuoting(hidden: string, names: NameBook): Generator<Candidate> {
  if (!hidden.includes(' as saying')) return;
  for (const match of hidden.matchAll(QUOTED)) {
    const party = readParty(match[1] ?? '', names);
    const clause = { start: match.index, end: match.index + match[0].length };
    if (party !== null) yield { party, clause, rest: '', verb: 'quoted', rank: 5 };
  }
}

function* bySource(hidden: string, names: NameBook): Generator<Candidate> {
  if (!SOURCE_HINT.test(hidden)) return;
  for (const { 0: whole, 1: mention = '', index: start } of hidden.matchAll(SOURCE_IN_FRONT)) {
    const party = readParty(mention.replace(/^de[rmn]\s/i, ''), names);
    if (party !== null)
      yield { party, clause: { start, end: start + whole.length }, rest: '', verb: 'zufolge', rank: 3 };
  }
  for (const match of hidden.matchAll(SOURCE)) {
    const phrase = match[1] ?? '';
    if (NO_SOURCE.test(phrase)) continue;
    const mention = sourcePhrase(match[0], phrase.trim());
    const party = readParty(mention, names) ?? { mention, speaker: mention, pronoun: null, unnamed: false };
    const start = match.index;
    yield { party, clause: { start, end: start + match[0].length }, rest: '', verb: 'according to', rank: 3 };
  }
}

/** German and Czech set no comma behind the source: it ends with its capitalised words, or before the verb. */
function sourcePhrase(whole: string, phrase: string): string {
  if (/^podle/i.test(whole)) return phrase.split(CZECH_VERB)[0] ?? phrase;
  if (!/^(?:laut|nach)/i.test(whole)) return phrase;
  return GERMAN_SOURCE.exec(phrase)?.[0].trim() ?? phrase;
}

function* byVerb(hidden: string, names: NameBook): Generator<Candidate> {
  const quoted = hidden.includes(HIDDEN);
  for (const match of hidden.matchAll(VERB)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = Math.max(0, start - REACH);
    const left = hidden.slice(from, start);
    const right = hidden.slice(end, end + REACH).replace(HYPHENATED, ' ');
    if (IDIOM.test(left + match[0]) || NO_SPEECH.test(right) || NOUN_BEFORE.test(left)) continue;
    const relative = RELATIVE_SUBJECT.exec(left);
    if (relative === null && NOT_SAID.test(left) && !QUOTED_AS.test(left)) continue;
    const hasStatement = /^\s+that\s/.test(right);
    const isFinding =
      FINDING.test(match[0]) && (hasStatement || NOTHING_BEHIND.test(right) || STUDY.test(left.trimEnd()));
    const isNaming = NAMING.test(match[0]) && NAMED_IN_QUOTATION.test(right) && !/\bwhat\s[^,]*$/i.test(left);
    const isPromise = PROMISING.test(match[0]) && hasStatement;
    if (match.groups?.['quoting'] !== undefined && !isFinding && !isNaming && !isPromise)
      if (!(quoted && isBesideQuotation(left, right))) continue;
    const isNeverInverted = isNaming || PARTICIPLE.test(match[0]) || WITH_HEARER.test(match[0]);
    const inverted = isNeverInverted ? null : readInverted(left, right, names);
    if (inverted !== null) {
      const stop = clauseEnd(hidden, end);
      yield { party: inverted, clause: { start, end: stop }, rest: hidden.slice(end, stop), verb: match[0], rank: 4 };
      continue;
    }
    const isClear = match.groups?.['saying'] !== undefined || isFinding || isNaming;
    if (!isClear && !isStatement(left, right, match[0])) continue;
    const subject = subjectOf(left, match[0], relative, names);
    if (subject === null || (WITH_HEARER.test(match[0]) && DIRECTIVE.test(right))) continue;
    // What a participle adds is said by whom the sentence credited before.
    const apart = !PARTICIPLE.test(match[0]) && standsApart(left.slice(0, subject.start), right);
    if (ALSO_NOUN.test(match[0]) && isNoun(left, right, subject, apart || isFinding)) continue;
    if (isFinding && !hasStatement && !apart && !STUDY.test(subject.party.mention)) continue;
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

function subjectOf(left: string, verb: string, relative: RegExpExecArray | null, names: NameBook): Subject | null {
  if (relative !== null) return readAntecedent(left.slice(0, relative.index), names);
  return PARTICIPLE.test(verb) ? readSharedSubject(left, names) : readSubject(left, names);
}

/** Whether a form that may be a verb or a noun is the noun. */
function isNoun(left: string, right: string, { party }: Subject, isApart: boolean): boolean {
  if (BEHIND_PREPOSITION.test(left)) return true;
  return !/^\s+that\s/.test(right) && !isNamed(party) && !(isApart && NOTHING_BEHIND.test(right));
}

function isStatement(left: string, right: string, verb: string): boolean {
  if (HOLDING.test(verb) && /^\s+(?:the|an?|these|those|some|most|many|\p{Lu})/u.test(right)) return true;
  return (
    (ALSO_OF_THINGS.test(verb) ? CLEAR_STATEMENT : STATEMENT).test(right) ||
    (BESIDE_QUOTATION.test(lastClause(left).before) && right.length < 90)
  );
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
