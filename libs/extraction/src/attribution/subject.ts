import { type NameBook } from './names';
import { type Party, readParty, withoutAdverbs } from './noun-phrase';
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
  /^(?:on|in|at|by|late|early|earlier|last|this)\s+(?:(?:on|in|a|an|the)\s+)?(?:\p{L}*day|\p{L}*week|month|year|statement|interview|january|february|march|april|june|july|august|september|october|november|december|\d{4})(?:\s+(?:morning|afternoon|evening|night|\d{1,4}|of\s(?:last|this)\s\p{Ll}+))?,?\s+/iu;
const FOLLOWING_PHRASE = new RegExp(
  String.raw`^\s+([^,.;:!?${HIDDEN}]+(?:\.(?=[\s\p{L}]*\p{Lu})[^,.;:!?${HIDDEN}]+)*)`,
  'u',
);
const NO_SUBJECT = /^\s*(?:that|in|on|at|to|it|there|as|how|what|why|if|nothing|so)(?!\p{L})/iu;
const VERB_INSIDE = new RegExp(
  String.raw`\s(?:${FINITE})\s|(?<!(?:^|\s)(?:the|a|an|his|her|its|their|most|newly|recently|one))\s\p{Ll}+ed\s(?!by)`,
  'u',
);
const VERB_ANYWHERE = new RegExp(
  String.raw`\s(?:${FINITE}|\p{Ll}{2,}(?:ed|s)|made|took|went|came|became|held|led|left|lost|won|fled|met)\s`,
  'u',
);
const AFTER_PRONOUN =
  /^(?:in|on|at|during|after|before|of|to|by|with|from|last|early|late|later|recently|\p{L}+ly|\p{L}+day)$/iu;
const PREPOSITION_FIRST =
  /^(?:in|on|at|for|by|with|from|to|of|or|and|earlier|late|early|last|including|like|such as|among)\s/iu;
const ONLY_AND = /^\s*,?\s*(?:and|but)(?:\s\p{Ll}+ly|\salso|\sthen)?\s*$/u;
const ONLY_ADVERB = /^\s*(?:(?:\p{Ll}+ly|also|then|has|have|had)\s)*$/u;
const ENDS_IN_BUT = /(?:^|[\s,])but\s$/i;
const BRACKETED = /\([^()]*\)/g;
const BETWEEN_DASHES = /\s(?:[—–-]|--)\s[^—–]{3,160}?\s(?:[—–-]|--)\s*$/u;
/** `sagte Vogt der „Zeit“`, `teilte die Polizei mit`: what follows a name in front of a quotation or the end is none of it. */
const LOOSE_END = /(?<=(?:^|\s)\p{Lu}[\p{L}.-]*)\s(?:der|dem|den|das|die|mit|an|ein|a|al|à|au)\s*$/u;
const PARTICIPLE_FIRST = /^\p{Ll}+(?:ed|en)\s/u;
const RELATIVE = /,?\s(?:who|which|whose)(?:\s|$)/u;
const GERUND_FIRST = /^\p{L}{2,}ing\s\p{Ll}/u;
const NAME_AT_END = /\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+$/u;
const PRONOUN_LAST = /\s(he|she|they)$/u;
/** `According to Reuters, Smith resigned`: the sentence is about Smith. */
const SOURCE_FIRST = /^(?:but\s)?according to [^,]{2,80},\s/i;
const FIRST_WORDS =
  /^(?:(?:the|an?|some|many|most|several|few|other|two|three|four|five|his|her|their)\s)?(?:\p{Lu}[\p{L}.’'-]*\s)*(?:\p{Ll}+\s)?/iu;
const ONLY_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|del|von|van|der|da|di|al|bin|of|for|and|the)\s)*\p{Lu}[\p{L}.’'-]*)*$/u;
const ENDS_IN_AND = /\s(?:and|but)(?:\s\p{Ll}+ly)?\s*$/u;
const LEADING_SUBJECT =
  /^((?:[\p{L}\p{N}.’'-]+,?\s){1,9}?)(?:(?:also|then|later|now|still|never|repeatedly|recently)\s)?(?:has|had|have|is|was|were|are|\p{Ll}{2,}ed|took|made|gave|met|went|told|came|became|began|held|led|left|sent|put|won|lost)(?!\p{L})/u;
/** `A study published in May`, `two people briefed on the plan`: what describes the subject is no verb of it. */
const DESCRIBED =
  /^((?:(?:an?|the|one|two|three|four|five|several|many|some|other)(?:\s[\p{L}\d’'-]+){1,4}?|\p{L}+s(?:\s[\p{L}’'-]+){0,3}?))\s\p{Ll}+ed\s(?:in|by|on|from|at|to|with|about|near|last|this|\p{Lu}\p{Ll}+day)\s.*$/iu;

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
  const following = withoutTime(FOLLOWING_PHRASE.exec(right)?.[1] ?? '').replace(LOOSE_END, '');
  const phrase = following.slice(0, RELATIVE.exec(following)?.index);
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
export function readSubject(whole: string, names: NameBook): Subject | null {
  const left = withoutInsertions(whole);
  const { clause, start, before } = lastClause(left);
  const depth = start === 0 ? 0 : 1;
  // `Trump called it “fake” and said …`: the subject stands in front of the quotation.
  const isShared = ONLY_AND.test(clause) || (ONLY_ADVERB.test(clause) && ENDS_IN_BUT.test(before));
  const shared = start > 0 && isShared ? leadingParty(left, names) : null;
  if (shared !== null) return { party: shared, start: left.length, depth: 1 };
  const segments = splitAtCommas(clause, start);
  const interrupted = clause.trim() !== '' && /,\s*$/.test(withoutTrailingAdverbs(clause));
  const parties: Subject[] = [];
  for (const segment of interrupted ? segments : segments.slice(-1)) {
    if (SUBORDINATE.test(segment.text)) continue;
    const timeless = withoutAdverbs(segment.text.replace(TIME_BEFORE, ''));
    if (interrupted && PARTICIPLE_FIRST.test(timeless)) continue;
    const bare = interrupted ? timeless : withoutDescription(timeless);
    const pronoun = PRONOUN_LAST.exec(timeless)?.[1];
    if (pronoun !== undefined) {
      const party = readParty(pronoun, names);
      if (party !== null) parties.push({ party, start: segment.start + segment.text.length - pronoun.length, depth });
      continue;
    }
    if (bare === null || GERUND_FIRST.test(bare) || (interrupted && PREPOSITION_FIRST.test(bare))) continue;
    const party =
      readLeadingParty(timeless, names, ENDS_IN_AND) ?? (VERB_INSIDE.test(bare) ? null : readParty(bare, names));
    if (party === null) continue;
    // Who is not named is known by nothing but the description.
    const described = party.unnamed && bare !== timeless ? { ...party, mention: timeless, speaker: timeless } : party;
    parties.push({ party: described, start: segment.start, depth });
  }
  // `The leader of the party, Rachid Ghannouchi, said`: the name explains who the leader is.
  const [first, second] = parties;
  return first !== undefined && !isNamed(first.party) && second !== undefined && isNamed(second.party)
    ? second
    : (first ?? null);
}

/** `The minister (left) said`, `the minister — a doctor — said`: what is inserted is no clause of its own. */
function withoutInsertions(left: string): string {
  const blank = (inserted: string): string => ' '.repeat(inserted.length);
  return left.replace(BRACKETED, blank).replace(BETWEEN_DASHES, blank);
}

function withoutTrailingAdverbs(clause: string): string {
  return clause.replace(/(?<=,\s)(?:(?:\p{Ll}+ly|also|has|have|had|then|later)\s)+$/u, '');
}

/** Whom `, who said` goes back to: the last that is named in front, over an age and an apposition. */
export function readAntecedent(left: string, names: NameBook): Subject | null {
  const { clause, start } = lastClause(left);
  for (const { text, start: at } of splitAtCommas(clause, start).reverse()) {
    const name = NAME_AT_END.exec(text)?.[0] ?? '';
    const party = name === '' ? null : readParty(name, names);
    if (party !== null && isNamed(party) && names.isPerson(name)) return { party, start: at, depth: 1 };
  }
  return null;
}

/** A noun phrase without the clause that describes it; null where the verb behind belongs to that clause. */
function withoutDescription(phrase: string): string | null {
  const relative = RELATIVE.exec(phrase);
  if (relative === null) return phrase.replace(DESCRIBED, '$1');
  const own = phrase.slice(relative.index + relative[0].length);
  return own === '' || !VERB_ANYWHERE.test(` ${own} `) ? null : phrase.slice(0, relative.index);
}

/** The subject that a participle shares with the verb in front: `Yoon apologized for his actions, saying …`. */
export function readSharedSubject(left: string, names: NameBook): Subject | null {
  const { clause, start } = lastClause(left);
  for (const segment of splitAtCommas(clause, start)) {
    const bare = segment.text.replace(TIME_BEFORE, '');
    const party =
      readLeadingParty(bare, names, /$/) ?? (isOnlyName(bare) ? readParty(bare, names) : readFirstWords(bare, names));
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

/** Who a clause starts with, where its verb is none of those that are known: `Some experts blame …`. */
function readFirstWords(segment: string, names: NameBook): Party | null {
  const words = FIRST_WORDS.exec(segment)?.[0].trim();
  const party = words === undefined ? null : readParty(words, names);
  return party !== null && (party.unnamed || isNamed(party)) ? party : null;
}

/** The party that a sentence or clause starts with, when a verb follows it. */
export function leadingParty(hidden: string, names: NameBook): Party | null {
  const start = hidden.slice(0, 240).replace(SOURCE_FIRST, '').slice(0, 160);
  return readLeadingParty(start.replace(TIME_BEFORE, ''), names, /$/);
}

/** Whether a party is told by name, or by a pronoun for one. */
export function isNamed({ pronoun, speaker, unnamed }: Party): boolean {
  return pronoun !== null || (!unnamed && speaker !== null && isOnlyName(speaker.replace(/^the /i, '')));
}

/** Whether a phrase is capitalised from word to word, as a name without a description is. */
export function isOnlyName(text: string): boolean {
  return ONLY_NAME.test(text);
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
