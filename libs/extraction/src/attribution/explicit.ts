import { type Span } from '../reading/block';
import { type NameBook } from './names';
import { type Party, readParty } from './noun-phrase';
import { HIDDEN } from './quotations';
import { ACCORDING_TO, QUOTING_VERBS, SAYING_VERBS, STATING_VERBS } from './speech-verbs';

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
const CLAUSE_BREAK = new RegExp(
  String.raw`[${HIDDEN};:(]|\s[—–-]\s|(?:^|[\s,])(?:that|but|while|although|though|because|whereas|dass|que|že|aber|mais|pero|mas|ale)\s`,
  'giu',
);
const SUBORDINATE =
  /^(?:after|when|before|until|since|if|once|whenever|whether|how|why|what|which|who|where|as soon as|nachdem|wenn|après que|quand|cuando|quando|když|poté, co)(?!\p{L})/iu;
const NOUN_BEFORE = /(?:^|\s)(?:the|a|an|his|her|their|its|our|my|these|those|this|such|no|any|of|[\p{L}]+[’']s)\s*$/iu;
const NOT_SAID =
  /(?:^|\s)(?:is|are|was|were|been|being|be|to|not|n[’']t|never|would|could|should|must|might|may|having|without|for|by)\s*$/iu;
/** `All told, it is a success`. */
const IDIOM = /(?:^|\s)all told$/i;
const QUOTED_AS = /\bquoted as\s*$/i;
const TIME_BEFORE =
  /^(?:on|in|at|by|late|early|earlier|last|this)\s+(?:(?:on|in|a|an|the)\s+)?(?:\p{L}*day|\p{L}*week|month|year|statement|interview|january|february|march|april|june|july|august|september|october|november|december|\d{4})(?:\s+(?:morning|afternoon|evening|night|\d{1,4}))?,?\s+/iu;
const FINITE =
  "is|are|was|were|has|had|have|would|will|could|can|may|might|should|must|did|does|do|isn[’']t|wasn[’']t|won[’']t";
const STATEMENT = new RegExp(
  String.raw`^\s*(?:$|[.!?…;:]|,\s|${HIDDEN}|that\s|(?:it|he|she|they|there|we|this|these|those|you|i)\s|(?:(?!and\s)[^\s,.;:]+\s+){1,8}?(?:${FINITE}|\p{Ll}{2,}(?:ed|ing))(?!\p{L}))`,
  'iu',
);
const BESIDE_QUOTATION = new RegExp(String.raw`${HIDDEN}[\s,]*$`);
const BEFORE_QUOTATION = new RegExp(String.raw`^[^.;${HIDDEN}]{0,90}[:,]\s*${HIDDEN}`);
const ENDS_APART = new RegExp(String.raw`(?:${HIDDEN}|[,—–])\s*$`);
const FOLLOWING_PHRASE = new RegExp(
  String.raw`^\s+([^,.;:!?${HIDDEN}]+(?:\.(?=[\s\p{L}]*\p{Lu})[^,.;:!?${HIDDEN}]+)*)`,
  'u',
);
const NO_SUBJECT = /^\s*(?:that|in|on|at|to|it|there|as|how|what|why|if|nothing|so)(?!\p{L})/iu;
const VERB_INSIDE = new RegExp(
  String.raw`\s(?:${FINITE})\s|(?<!(?:^|\s)(?:the|a|an|his|her|its|their|most|newly|recently|one))\s\p{Ll}+ed\s(?!by)`,
  'u',
);
const AFTER_PRONOUN =
  /^(?:in|on|at|during|after|before|of|to|by|with|from|last|early|late|later|recently|\p{L}+ly|\p{L}+day)$/iu;
/** Verbs in their form for one person that are also nouns in the plural: `news reports`. */
const ALSO_NOUN =
  /^(?:reports|claims|notes|estimates|hopes|fears|figures|shows|posts|answers|calls|states|reads|concerns|report|claim|note|estimate|hope|fear|call|answer)$/;
const PREPOSITION_FIRST = /^(?:in|on|at|for|by|with|from|to|of|or|and|earlier|late|early|last)\s/iu;
const ONLY_AND = /^\s*,?\s*(?:and|but)(?:\s\p{Ll}+ly|\salso|\sthen)?\s*$/u;
const ENDS_IN_AND = /\s(?:and|but)(?:\s\p{Ll}+ly)?\s*$/u;
const LEADING_SUBJECT =
  /^((?:[\p{L}\p{N}.’'-]+,?\s){1,9}?)(?:(?:also|then|later|now|still|never|repeatedly|recently)\s)?(?:has|had|have|is|was|were|are|\p{Ll}{2,}ed|took|made|gave|met|went|told|came|became|began|held|led|left|sent|put|won|lost)(?!\p{L})/u;
const PARTICIPLE = /^(?:saying|telling)$/;
/** `said to be dead`, `said goodbye`: nothing is stated. */
const NO_SPEECH = /^\s+(?:to (?:be|have)|goodbye|farewell|hello|nothing|thanks)(?!\p{L})/u;
/** Studies and documents speak by these, with `that`. */
const FINDING = /^(?:found|finds|showed|shows|show)$/;
/** Verbs of opinion take nothing but a statement. */
const HOLDING = /^(?:argu|believ|think|contend|insist|suggest)/;
/** `A study published in May`: what describes the subject is no verb of it. */
const DESCRIBED =
  /^((?:an?|the|\p{Lu}?\p{Ll}+s)(?:\s[\p{L}’'-]+){0,3}?)\s\p{Ll}+ed\s(?:in|by|on|from|at|last|this)\s.*$/u;
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
  for (const match of hidden.matchAll(VERB)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [left, right] = [hidden.slice(0, start), hidden.slice(end)];
    if (IDIOM.test(left + match[0]) || (NOT_SAID.test(left) && !QUOTED_AS.test(left))) continue;
    const quoted = hidden.includes(HIDDEN);
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
      clause: { start: subject.start, end: stop },
      rest: hidden.slice(end, Math.max(stop, Math.min(hidden.length, end + 120))),
      verb: match[0],
      rank: apart ? 4 : subject.depth === 0 ? 2 : 1,
    };
  }
}

/** `…," said Ann Author, an editor`: the verb stands apart behind the statement and its subject follows. */
function readInverted(left: string, right: string, names: NameBook): Party | null {
  if (!ENDS_APART.test(left)) return null;
  const phrase = withoutTime(FOLLOWING_PHRASE.exec(right)?.[1] ?? '');
  if (phrase === '' || NO_SUBJECT.test(phrase) || VERB_INSIDE.test(phrase) || /[’']s?\s*$/u.test(phrase)) return null;
  const words = phrase.trim().split(' ');
  const first = readParty(words[0] ?? '', names);
  if (first?.pronoun != null) {
    const isAlone = words.length === 1 && !right.trimStart().startsWith(`${phrase.trim()} ${HIDDEN}`);
    return isAlone || AFTER_PRONOUN.test(words[1] ?? '') ? first : null;
  }
  return readParty(phrase, names);
}

function withoutTime(phrase: string): string {
  const weekday =
    /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce \p{L}+|am \p{L}+tag|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|v (?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)|on \p{L}+day)\s+/iu;
  return phrase.replace(weekday, '');
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

interface Subject {
  party: Party;
  /** Where it starts in the sentence. */
  start: number;
  /** 0 in the main clause, 1 behind a break. */
  depth: 0 | 1;
}

/** The subject of a verb: the noun phrase in front of it, in its own clause, over an apposition between them. */
function readSubject(left: string, names: NameBook): Subject | null {
  const { clause, start } = lastClause(left);
  const depth = start === 0 ? 0 : 1;
  // `Trump called it “fake” and said …`: the subject stands in front of the quotation.
  const shared = start > 0 && ONLY_AND.test(clause) ? leadingParty(left, names) : null;
  if (shared !== null) return { party: shared, start: left.length, depth: 1 };
  const segments = splitAtCommas(clause, start);
  const interrupted = /,\s*(?:\p{Ll}+ly\s*)?$/u.test(clause);
  const parties: Subject[] = [];
  for (const segment of interrupted ? segments : segments.slice(-1)) {
    if (SUBORDINATE.test(segment.text)) continue;
    const timeless = segment.text.replace(TIME_BEFORE, '');
    const bare = interrupted ? timeless : timeless.replace(DESCRIBED, '$1');
    if (interrupted && PREPOSITION_FIRST.test(bare)) continue;
    const party =
      readLeadingParty(bare, names, ENDS_IN_AND) ?? (VERB_INSIDE.test(bare) ? null : readParty(bare, names));
    if (party !== null) parties.push({ party, start: segment.start, depth });
  }
  // `The leader of the party, Rachid Ghannouchi, said`: the name explains who the leader is.
  const [first, second] = parties;
  return first !== undefined && !isNamed(first.party) && second !== undefined && isNamed(second.party)
    ? second
    : (first ?? null);
}

/** The subject that a participle shares with the verb in front: `Yoon apologized for his actions, saying …`. */
function readSharedSubject(left: string, names: NameBook): Subject | null {
  const { clause, start } = lastClause(left);
  for (const segment of splitAtCommas(clause, start)) {
    const bare = segment.text.replace(TIME_BEFORE, '');
    const party = readLeadingParty(bare, names, /$/) ?? (isOnlyName(bare) ? readParty(bare, names) : null);
    if (party !== null && !PREPOSITION_FIRST.test(bare)) return { party, start: segment.start, depth: 1 };
  }
  return null;
}

/** Who a clause starts with, in front of its first verb; only where the clause ends as asked. */
function readLeadingParty(segment: string, names: NameBook, ending: RegExp): Party | null {
  if (!ending.test(segment)) return null;
  const subject = LEADING_SUBJECT.exec(segment)?.[1];
  return subject === undefined ? null : readParty(subject, names);
}

/** The party that a sentence or clause starts with, when a verb follows it. */
export function leadingParty(hidden: string, names: NameBook): Party | null {
  return readLeadingParty(hidden.slice(0, 160).replace(TIME_BEFORE, ''), names, /$/);
}

function isNamed({ pronoun, speaker, mention, unnamed }: Party): boolean {
  return pronoun !== null || (!unnamed && speaker !== null && (speaker !== mention || isOnlyName(mention)));
}

/** Whether a phrase is capitalised from word to word, as a name without a description is. */
export function isOnlyName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s?)+$/u.test(text);
}

function lastClause(left: string): { clause: string; start: number; before: string } {
  let start = 0;
  for (const match of left.matchAll(CLAUSE_BREAK)) start = match.index + match[0].length;
  return { clause: left.slice(start), start, before: left.slice(0, start) };
}

function splitAtCommas(clause: string, offset: number): { text: string; start: number }[] {
  const segments: { text: string; start: number }[] = [];
  let from = 0;
  for (const part of clause.split(',')) {
    const text = part.trim();
    if (text !== '') segments.push({ text, start: offset + from + part.indexOf(text) });
    from += part.length + 1;
  }
  return segments;
}

/** Whether an attribution is set off from its statement: behind it, or between commas, or in front of a quotation. */
function standsApart(before: string, right: string): boolean {
  if (BEFORE_QUOTATION.test(right) || right.startsWith(HIDDEN)) return true;
  if (BESIDE_QUOTATION.test(before)) return !/^\s+that\s/i.test(right);
  return ENDS_APART.test(before) && !/^\s+(?:that|it|he|she|they|there|the|a|an|this)\s/iu.test(right);
}

/** The clause goes on to the next quotation, or to where the statement is taken up again. */
function clauseEnd(hidden: string, from: number): number {
  const next = hidden.indexOf(HIDDEN, from);
  return next < 0 ? hidden.length : next;
}
