const PARTICLE = 'de|del|della|di|da|dos|du|van|von|der|den|la|le|el|al|bin|bint|ibn|y|ten|ter';
// A full stop belongs to a name only behind an initial or a title, or `Ukraine. Trump` would be one name.
const NAME_TOKEN = String.raw`(?:\p{Lu}\p{L}{0,2}\.(?=\s\p{Lu})|\p{Lu}[\p{L}\p{M}]*(?:[-’'.&][\p{L}\p{N}]+)*)`;
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME_TOKEN}(?:[ ](?:(?:${PARTICLE})[ ])?${NAME_TOKEN})*`, 'gu');
/** A run of capitalised words that is longer is a headline, or worse. In UTF-16 code units. */
const LONGEST = 200;
const WHOLE_NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}.’'-]*(?:[ ](?:(?:${PARTICLE})[ ])?\p{Lu}[\p{L}\p{M}.’'-]*)+$`,
  'u',
);
const POSSESSIVE = /[’']s?\s/u;
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady rev fr president vice prime minister premier chancellor secretary ' +
    'ambassador senator sen rep representative congressman congresswoman governor gov mayor general gen colonel col ' +
    'lieutenant lt captain capt major maj sergeant sgt admiral adm commander chief chairman chairwoman chair director ' +
    'king queen prince princess pope bishop archbishop cardinal judge justice attorney professor doctor officer deputy ' +
    'foreign interior defense defence finance leader speaker spokesman spokeswoman spokesperson detective inspector ' +
    'herr frau monsieur madame señor señora senhor senhora dom doña pan paní presidente ministro ministra ministr premiér ' +
    'prezident prezidentka bundeskanzler bundeskanzlerin kanzler präsident minister ministerin président ministre ' +
    'former then acting interim late current analyst expert economist historian author editor reporter ceo cfo'
  ).split(' '),
);
/** German writes an office as one word: `Außenminister`, `Regierungssprecherin`. */
const GERMAN_OFFICE = /\p{L}(?:minister|präsident|kanzler|sprecher|chef|kommissar)(?:in)?$/u;
const STARTERS = new Set(
  (
    'the a an in on at by for from with without to as if but and or so yet he she it they we you i this that these those ' +
    'there here his her its their our my your who what when where why how which while although though because since after ' +
    'before during until then now today also however meanwhile instead still even only just both each every some many most ' +
    'several few all no not neither either please one two three according among despite under over like likewise once besides ' +
    'der die das ein eine im am auf nach laut bei für mit und aber wie als dass wenn weil angaben le les une dans selon pour après mais et ' +
    'los las una según por para con pero y o os as um uma segundo na em mas v ve na podle po při dne ale'
  ).split(' '),
);
const ORGANISATION =
  /^(?:News|Times|Post|Journal|Today|TV|Television|Radio|Press|Agency|Daily|Herald|Tribune|Gazette|Magazine|Network|Online|Newspaper|Media|World|International|Group|Company|Corp|Inc|Ministry|Department|Institute|University|Committee|Council|Party|Bank|Center|Centre|Foundation|Association|Commission|Union|Bureau|Service|Office|Court|Police)\.?$/;

/** A word of an organisation's name, which no person's has. */
const OF_ORGANISATION =
  /(?<![\p{L}])(?:\p{Lu}{2,}|Watch|Rights|Forces?|Army|Navy|Guard|Fund|Airlines|Airways|Motors|Partners|Holdings|Capital|Systems|Technologies|Studios|Club|United|League|Federation|Congress|Senate|House|Parliament|Government|Hospital|College|School|Church|Museum|Theat(?:re|er)|States|Kingdom|Republic|Nations|Observatory|Weather|National|Federal|American|European|Global|Ltd|LLC|PLC|GmbH|AG|SA|of|for|and|the)(?![\p{L}])|&/u;
const TITLED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Sgt|Lt|Sir|Dame|Lord|Lady|President|Minister|Chancellor|Senator|Governor|Mayor|Judge|Justice|Professor|Herr|Frau|Madame|Monsieur|Señora?)\.?\s(\p{Lu}[\p{L}’'-]+)/gu;

/** Whether a word starts sentences without naming anything: an article, a pronoun, a preposition. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

/** The proper names in a text, in order, each without its titles. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(NAME)) {
    if (match[0].length > LONGEST) continue;
    for (const part of match[0].split(POSSESSIVE)) {
      const name = bareName(part);
      if (name !== '') names.push(name);
    }
  }
  return names;
}

/** A name without the titles in front of it and the possessive behind it: `President Putin’s` is `Putin`. */
export function bareName(text: string): string {
  const tokens = text.replace(/[’']s?$/u, '').split(' ');
  let first = 0;
  for (const [index, token] of tokens.entries()) {
    const word = token.toLowerCase().replace(/\.$/, '');
    if ((TITLES.has(word) || GERMAN_OFFICE.test(word)) && index < tokens.length - 1) first = index + 1;
  }
  while (first < tokens.length && STARTERS.has(tokens[first]?.toLowerCase() ?? '')) first += 1;
  return tokens.slice(first).join(' ');
}

/** Knows every name an article uses, and so the fullest one for a shorter mention of it. */
export class NameBook {
  private readonly counts = new Map<string, number>();
  private readonly byWord = new Map<string, Set<string>>();
  /** Names that stood behind a title of persons. */
  private readonly titled = new Set<string>();

  add(text: string): void {
    for (const match of text.matchAll(TITLED)) this.titled.add(match[1] ?? '');
    for (const name of namesIn(text)) {
      const count = this.counts.get(name) ?? 0;
      this.counts.set(name, count + 1);
      if (count > 0) continue;
      const words = name.split(' ');
      for (const word of new Set([words[0], words.at(-1)])) this.namesWith(word ?? '').add(name);
    }
  }

  /** The longest name that ends in the mention (`Baunov`), or that starts with it, as organisations' and family-first names do (`ABC`). */
  fullest(mention: string): string {
    const words = mention.split(' ');
    let best = mention;
    const candidates = [...this.namesWith(words.at(-1) ?? ''), ...this.namesWith(words[0] ?? '')];
    for (const name of candidates) if (isFuller(name, mention) && this.isBetter(name, best, mention)) best = name;
    return best;
  }

  /**
   * Whether a name is a person's: of two words or more, here or elsewhere in the article, or behind a title; and with
   * nothing of an organisation's form.
   */
  isPerson(mention: string): boolean {
    const full = this.fullest(mention);
    return (WHOLE_NAME.test(full) || this.titled.has(mention)) && !looksLikeOrganisation(full);
  }

  private namesWith(word: string): Set<string> {
    let names = this.byWord.get(word);
    if (names === undefined) {
      names = new Set();
      this.byWord.set(word, names);
    }
    return names;
  }

  private isBetter(name: string, best: string, mention: string): boolean {
    if (best === mention) return true;
    const [count, bestCount] = [this.counts.get(name) ?? 0, this.counts.get(best) ?? 0];
    return name.includes(best) || (count > bestCount && !best.includes(name));
  }
}

function looksLikeOrganisation(name: string): boolean {
  const isCapitalsOnly = !/\p{Ll}/u.test(name);
  return name.split(' ').some((word) => ORGANISATION.test(word)) || (!isCapitalsOnly && OF_ORGANISATION.test(name));
}

function isFuller(name: string, mention: string): boolean {
  if (name.length <= mention.length || name.split(' ').length > 5) return false;
  if (name.endsWith(` ${mention}`)) return true;
  if (!name.startsWith(`${mention} `)) return false;
  const rest = name.slice(mention.length + 1).split(' ');
  if (/^\p{Lu}{2,6}$/u.test(mention)) return rest.every((word) => ORGANISATION.test(word));
  // Korean and Chinese names put the family first: `Yoon Suk Yeol`, `Lee Jae-myung`.
  return /^\p{Lu}\p{Ll}{1,4}$/u.test(mention) && (rest.length === 2 || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(rest[0] ?? ''));
}
