import { bareName, isStarter, type NameBook } from './names';

/** Who a noun phrase speaks of. */
export interface Party {
  /** The words used. */
  mention: string;
  /** The fullest name, the words themselves where there is no name, null for a pronoun. */
  speaker: string | null;
  pronoun: 'he' | 'she' | 'they' | 'it' | 'i' | null;
  unnamed: boolean;
}

const PRONOUNS: Record<string, Party['pronoun']> = {
  he: 'he',
  she: 'she',
  they: 'they',
  it: 'it',
  i: 'i',
  we: 'i',
  er: 'he',
  sie: 'she',
  il: 'he',
  elle: 'she',
  ils: 'they',
  elles: 'they',
  él: 'he',
  ella: 'she',
  ellos: 'they',
  ele: 'he',
  ela: 'she',
  eles: 'they',
  on: 'he',
  ona: 'she',
  他: 'he',
  她: 'she',
  他们: 'they',
};
const ANONYMOUS =
  /^(?:experts?|analysts?|sources?|officials?|people|persons?|diplomats?|critics?|observers?|witnesses|insiders?|economists?|lawyers?|researchers?|scientists?|scholars?|residents?|activists?|supporters?|opponents?|traders?|investors?|executives?|employees?|others|some|many|several|few|spokes(?:man|woman|person|people)|aides?|lawmakers?|doctors?|historians?|commentators?|studies|reports|kritiker|experten|beobachter|quellen|kreise|sources|experts|fuentes|expertos|fontes|especialistas|odborníci|zdroje)$/iu;
const PARTY_NOUN =
  /(?:^|\s)(?:\p{L}*(?:minister|ministry|president|police|company|government|administration|court|prosecutors?|prosecution|authorities|agency|department|spokes\p{L}+|statement|report|study|survey|poll|survey|researchers?|team|group|union|army|military|troops|campaign|committee|commission|council|bank|firm|paper|newspaper|magazine|outlet|website|site|document|documents|indictment|complaint|lawsuit|filing|letter|email|memo|organi[sz]ations?|party|senator|lawmakers?|mayor|governor|judge|justice|lawyers?|attorneys?|mother|father|wife|husband|son|daughter|brother|sister|family|friends?|neighbou?rs?|man|woman|men|women|boy|girl|student|students|teacher|teachers|doctor|doctors|professor|author|authors|director|chief|head|leader|leaders|chairman|chairwoman|officer|officers|official|officials|manager|managers|coach|player|players|owner|owners|residents?|workers?|farmers?|victims?|survivors?|protesters?|release|post|note|article|book|analysis|transcript|memo|records?|figures|data|tweeter|users?|bloggers?|rebels?|fans|voters?|democrats|republicans|conservatives|liberals|judges|ambassador|envoy|commander|general|expert|experts|analyst|analysts|critics|historian|scientist|scientists|economist|economists|diplomat|diplomats|source|sources|people|person|others|some|many|several|half|majority|respondents|ministr\p{L}*|policie|vláda|polizei|regierung|sprecher\p{L}*|ministerium|gouvernement|police|porte-parole|gobierno|policía|portavoz|governo|polícia|mluvčí))\b/iu;
const ADVERBS =
  /(?:^|\s)(?:(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:earlier\s)?(?:last|this)\s(?:week|month|year)|in\s\d{4}|also|later|then|once|recently|repeatedly|further|previously|earlier|now|still|often|publicly|privately|reportedly|again|never|always|already|even|simply|both|all|first|finally|soon|long|\p{L}+ly|has|have|had|is|was|were|are|would|could|can|did|does|do|will|may|might|must|not|to|be|been|dále|také|jedoch|auch|aussi|también|também)$/iu;
const PREPOSITION =
  /\s(?:of|from|at|in|with|for|who|whose|that|which|familiar|on|to|involved|close|briefed|near|aged|about|after|against|before|between|by|during|including|into|like|over|released|published|through|under|without|von|vom|aus|am|im|beim|zum|gegenüber|vor|bei|lors|devant|ante|durante|tras|des|der|de|du|d’|del|da|do|em|z|ze|zu|v|ve|při)\s/u;
const TRAILING_NAME =
  /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}]+)*\.?(?:\s(?:de|del|di|da|van|von|der|bin|al|el|la|le|y)(?=\s\p{Lu}))?\s?)+$/u;
const LEADING =
  /^(?:(?:and|but|yet|so|as|however|meanwhile|still|instead|now|then|also|likewise|indeed|und|aber|doch|wie|comme|como|jak|et|mais|y|pero|e|mas|a|ale)\s*,?\s+)+(?=\S)/iu;
const ORGANISATION =
  /^(?:Council|Commission|Association|Cent(?:er|re)|Institute|Agency|Department|Committee|Ministry|Bureau|Union|Fund|Foundation|Organi[sz]ation|Federation|Society|University|Court|Administration|Authority|Board|Bank|Office|Nations|Academy)$/;
const PREPOSITION_FIRST =
  /^(?:in|on|at|for|by|with|from|to|of|or|and|as|after|before|since|than|about|into|over|under|between|despite|talking|speaking)\s/i;
const ENDS_OPEN = /\s(?:or|and|but)$/i;
/** Whoever says something in a few words with an article is a person: `one sailor said`. */
const ANYBODY =
  /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ll][ae]s?|[Uu]ne?|[Ee]l|[Ll]os|[Uu]nas?|[Dd](?:er|ie|as)|[Ee]ine?|[AaOo]s?|[Uu]ma?)\s[\p{Ll}\d][\p{Ll}\d-]*(?:\s\p{Ll}+){0,2}$/u;
const MOST_WORDS = 16;
const LONGEST = 200;

/** `the director of marketing Ann Author`: the name that ends the phrase, not after a preposition, is whose office it is. */
const NAME_BEHIND_OFFICE =
  /\s(?!(?:of|from|at|in|for|the|an?|and|or|to|on|by|with|near|its|their|his|her|like|including|than|as|about|against|after|before|between|under|over|into)\s)\p{Ll}[\p{Ll}’'-]*\s(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3})$/u;
const NOBODY = /^(?:no|none|nobody|neither|nothing|please)(?![\p{L}])/iu;

/** Reads a noun phrase as a party that can speak; null when it is none, or not one this can tell. */
export function readParty(phrase: string, names: NameBook): Party | null {
  const text = withoutAdverbs(phrase.replace(/\s+/g, ' ').trim().replace(LEADING, ''));
  if (NOBODY.test(text)) return null;
  if (text === '' || text.length > LONGEST || text.split(' ').length > MOST_WORDS) return null;
  if (ENDS_OPEN.test(text) || (PREPOSITION_FIRST.test(text) && !isNameAtEnd(text))) return null;
  const pronoun = PRONOUNS[text.toLowerCase()] ?? null;
  if (pronoun !== null) return { mention: text, speaker: null, pronoun, unnamed: false };
  const head = NAME_BEHIND_OFFICE.exec(text)?.[1] ?? headOf(text);
  const last = head.split(' ').at(-1) ?? '';
  const unnamed = ANONYMOUS.test(last) && (last === head || /^\p{Ll}/u.test(last));
  if (!unnamed && ORGANISATION.test(last) && / (?:and|of|for) /.test(text)) {
    return { mention: text, speaker: text.replace(/^the /i, ''), pronoun: null, unnamed };
  }
  if (!unnamed && isNameAtEnd(head)) {
    // `Amnesty’s Maria Keller` is Maria Keller, but `Netanyahu’s office` is the office.
    const name = bareName((TRAILING_NAME.exec(head)?.[0] ?? '').replace(/^.*[’']s\s(?=\p{Lu})/u, '').trim());
    if (name !== '') return { mention: text, speaker: names.fullest(name), pronoun: null, unnamed: false };
    if (head.split(' ').length === 1) return null;
  }
  if (!unnamed && !PARTY_NOUN.test(head) && !namesSomething(head) && !ANYBODY.test(head)) return null;
  return { mention: text, speaker: unnamed ? text : head, pronoun: null, unnamed };
}

/** The part of a phrase that names the party, without what describes it behind. */
function headOf(text: string): string {
  const beforeComma = text.split(/\s*[,(]/)[0] ?? text;
  const cut = PREPOSITION.exec(beforeComma);
  return (cut === null || cut.index === 0 ? beforeComma : beforeComma.slice(0, cut.index)).trim();
}

/** Whether a phrase has a capital letter that the sentence's start does not explain. */
function namesSomething(head: string): boolean {
  return /\s\p{Lu}/u.test(head) || (/^\p{Lu}/u.test(head) && !isStarter(head.split(/[\s’']/u)[0] ?? ''));
}

function isNameAtEnd(head: string): boolean {
  return TRAILING_NAME.test(head) && !/^(?:The|A|An)$/.test(head);
}

/** A noun phrase without the adverbs and auxiliary verbs that stand between it and its verb. */
export function withoutAdverbs(text: string): string {
  let rest = text.replace(/[\s,]+$/, '');
  while (ADVERBS.test(rest)) rest = rest.replace(ADVERBS, '').replace(/[\s,]+$/, '');
  return rest;
}
