import { type NameBook } from './names';
import { type Party, readParty } from './noun-phrase';
import { HIDDEN } from './quotations';

/** Verbs that make a clause, for a regular expression. */
export const FINITE =
  "is|are|was|were|has|had|have|would|will|could|can|may|might|should|must|did|does|do|isn[’']t|wasn[’']t|won[’']t";
/** Ends in a quotation, or in a mark that sets apart what follows. */
export const ENDS_APART = new RegExp(String.raw`(?:${HIDDEN}|[,—–])\s*$`);
const CLAUSE_BREAK = new RegExp(
  String.raw`[${HIDDEN};:(]|\s[—–-]\s|(?:^|[\s,])(?:that|but|while|although|though|because|whereas|dass|que|že|aber|mais|pero|mas|ale)\s`,
  'giu',
);
const SUBORDINATE =
  /^(?:after|when|before|until|since|if|once|whenever|whether|how|why|what|which|who|where|as soon as|nachdem|wenn|après que|quand|cuando|quando|když|poté, co)(?!\p{L})/iu;
const TIME_BEFORE =
  /^(?:on|in|at|by|late|early|earlier|last|this)\s+(?:(?:on|in|a|an|the)\s+)?(?:\p{L}*day|\p{L}*week|month|year|statement|interview|january|february|march|april|june|july|august|september|october|november|december|\d{4})(?:\s+(?:morning|afternoon|evening|night|\d{1,4}))?,?\s+/iu;
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
const PREPOSITION_FIRST = /^(?:in|on|at|for|by|with|from|to|of|or|and|earlier|late|early|last)\s/iu;
const ONLY_AND = /^\s*,?\s*(?:and|but)(?:\s\p{Ll}+ly|\salso|\sthen)?\s*$/u;
const ENDS_IN_AND = /\s(?:and|but)(?:\s\p{Ll}+ly)?\s*$/u;
const LEADING_SUBJECT =
  /^((?:[\p{L}\p{N}.’'-]+,?\s){1,9}?)(?:(?:also|then|later|now|still|never|repeatedly|recently)\s)?(?:has|had|have|is|was|were|are|\p{Ll}{2,}ed|took|made|gave|met|went|told|came|became|began|held|led|left|sent|put|won|lost)(?!\p{L})/u;
/** `A study published in May`: what describes the subject is no verb of it. */
const DESCRIBED =
  /^((?:an?|the|\p{Lu}?\p{Ll}+s)(?:\s[\p{L}’'-]+){0,3}?)\s\p{Ll}+ed\s(?:in|by|on|from|at|last|this)\s.*$/u;

/** Who a verb has for its subject. */
export interface Subject {
  party: Party;
  /** Where it starts in the sentence. */
  start: number;
  /** 0 in the main clause, 1 behind a break. */
  depth: 0 | 1;
}

/** `…," said Ann Author, an editor`: the verb stands apart behind the statement and its subject follows. */
export function readInverted(left: string, right: string, names: NameBook): Party | null {
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

/** The subject of a verb: the noun phrase in front of it, in its own clause, over an apposition between them. */
export function readSubject(left: string, names: NameBook): Subject | null {
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
export function readSharedSubject(left: string, names: NameBook): Subject | null {
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

/** Whether a party is told by name, or by a pronoun for one. */
export function isNamed({ pronoun, speaker, mention, unnamed }: Party): boolean {
  return pronoun !== null || (!unnamed && speaker !== null && (speaker !== mention || isOnlyName(mention)));
}

/** Whether a phrase is capitalised from word to word, as a name without a description is. */
export function isOnlyName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s?)+$/u.test(text);
}

/** The clause that a stretch of text ends in, where it starts, and what stands before. */
export function lastClause(left: string): { clause: string; start: number; before: string } {
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
