import { type LeftOutRole } from '../contract';
import { type Block, type BlockLink } from '../reading/block';
import { parseDateLine } from './dates';
import { isRelatedLabel } from './related-lines';

/** A sentence's words around a link are looked at this far, in UTF-16 code units. */
const REACH = 100;
const CONTACT = /^\s*(?:mailto|tel|sms):/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PICTURE_OF_TWEET = /^pic\.(?:twitter|x)\.com\//i;
const PLATFORM =
  /^(?:on |auf |sur |en |na )?(?:@\w{1,30}|(?:\S+ ){0,3}?(?:twitter|facebook|instagram|google ?\+|linkedin|youtube|tiktok|threads|bluesky|mastodon|telegram|whatsapp)(?: (?:page|account|feed|channel))?)\W*$/iu;
const FOLLOW =
  /(?<!\p{L})(?:follow(?:ing)?|like (?:us|me|our)|find (?:us|me)|join us|(?:^|[.!?]\s)like|friend (?:us|me|him|her)|suivez|retrouvez|folgen?|síg\p{L}+|sigue|siga|sledujte|seguici)(?!\p{L})/iu;
const LEGAL =
  /^(?:our |the |full |these |more )*(?:terms(?: (?:and|&) conditions| of (?:use|service|sale))?|legal terms|privacy (?:policy|notice|statement)|cookies? (?:policy|notice)|(?:\p{L}+ ){0,2}(?:guidelines|policy|policies|principles)|community (?:rules|guidelines|standards)|house rules|comment(?:s|ing)? policy|datenschutz\p{L}*|nutzungsbedingungen|conditions (?:générales|d[’']utilisation)|politique de confidentialité|política de (?:privacidade?|cookies)|zásady \p{L}+(?: \p{L}+){0,2})\W*$/iu;
const ADDRESSES_READER =
  /(?<!\p{L})(?:our|you (?:hereby )?(?:agree|accept|acknowledge|consent)|acceptance of|if it violates|by (?:signing|clicking|subscribing|submitting|continuing|registering|using|posting)|unsere[nrms]?|nos|nuestr[ao]s?|noss[ao]s?|naš\p{L}+)(?!\p{L})/iu;
const LOG_IN =
  /^(?:log ?in|sign ?in|subscribe(?: (?:now|here|today))?|register(?: (?:now|here|today))?|(?:(?:our|the|free|daily|weekly|morning|e-?mail) )+newsletters?)\W*$/i;
const READ_ON =
  /^\W*(?:(?:read|learn|find out|see|view|show) more|(?:read|view|see) (?:the )?(?:full|whole|rest of the|original) (?:article|story|post)|continue reading|mehr (?:lesen|erfahren)|weiterlesen|lire (?:la suite|plus)|en savoir plus|(?:leer|ver|saber|leia|saiba) mai?s|číst (?:více|dál)|více|阅读更多|查看更多|点击查看)\W*$/iu;
const MORE_ABOUT = /^more (?:about|by|from) \p{Lu}/iu;
/** In brackets, an order to the reader or a label for what is seen: `[Photos of the comet]`, `(See the full list.)` */
const ASIDE =
  /^[([]?(?:see|read|watch|listen|more|photos?|pictures?|videos?|gallery|related|also|click|full)(?!\p{L})/iu;
const MENU_GAP = /^\s*[|·•›»/]\s*$/;

/** Why one link of a body paragraph is no citation, by its words and the ones around; null for a citation. */
export function bodyLinkRole(block: Block, index: number): LeftOutRole | null {
  const link = block.links[index];
  if (link === undefined) return null;
  const anchor = block.text.slice(link.start, link.end);
  const before = block.text.slice(Math.max(0, link.start - REACH), link.start);
  if (CONTACT.test(link.href)) return 'bio';
  if (PICTURE_OF_TWEET.test(anchor) || isDateOfTweet(anchor, before)) return 'media';
  if (LOG_IN.test(anchor) || (PLATFORM.test(anchor) && FOLLOW.test(before))) return 'promo';
  if (LEGAL.test(anchor) && ADDRESSES_READER.test(before + block.text.slice(link.end, link.end + REACH)))
    return 'boilerplate';
  if (ASIDE.test(anchor) && isBracketed(block.text, link)) return 'related';
  if (isBehindLabel(block, link)) return 'related';
  if (MORE_ABOUT.test(anchor) && isAlone(block, link)) return 'nav';
  if (READ_ON.test(anchor) || !LETTER_OR_DIGIT.test(anchor) || isInRow(block, index)) return 'nav';
  return null;
}

/** Whether a link is a sentence of its own. */
function isAlone({ text }: Block, { start, end }: BlockLink): boolean {
  return (
    /(?:^|[.!?…]["'”’)]?\s)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\W{0,2}(?:$|\s)/.test(text.slice(end))
  );
}

/** `It began in May. READ MORE: Pilots on strike`: a related line that shares its paragraph with a sentence. */
function isBehindLabel({ text }: Block, { start, end }: BlockLink): boolean {
  const label =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?…]["'”’)]?\s+(?=\S)/u)
      .at(-1) ?? '';
  return label.length < start && isRelatedLabel(label) && /^\W*$/.test(text.slice(end));
}

/** `— Ann Author (@annauthor) May 3, 2024` under an embedded post leads to the post. */
function isDateOfTweet(anchor: string, before: string): boolean {
  return /\(@\w{1,30}\)\s*$/.test(before) && parseDateLine(anchor) !== null;
}

/** Whether a link fills a pair of brackets, which may be a part of it, as may the mark that ends it. */
function isBracketed(text: string, { start, end }: BlockLink): boolean {
  const [first, last] = [text[start], text[end - 1]];
  const opens = first === '(' || first === '[' || /[([]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return opens && (last === ')' || last === ']' || /^[.!]?\s?[)\]]/.test(text.slice(end, end + 3)));
}

/** Links with nothing but `|` between them are a menu. */
function isInRow({ text, links }: Block, index: number): boolean {
  const [before, link, after] = [links[index - 1], links[index], links[index + 1]];
  if (link === undefined) return false;
  return (
    (before !== undefined && MENU_GAP.test(text.slice(before.end, link.start))) ||
    (after !== undefined && MENU_GAP.test(text.slice(link.end, after.start)))
  );
}
