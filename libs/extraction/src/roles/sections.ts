import { type LeftOutRole } from '../contract';
import { type Block } from '../reading/block';
import { linkedShare } from './related-lines';

const HEADINGS: readonly [RegExp, LeftOutRole][] = [
  [
    /^(?:related(?: \p{L}+){0,2}|read (?:more|next|also)|more (?:stories|news|from|on|like this|about|coverage)\b.*|see also|you (?:may|might) (?:also )?like|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news| stories)?|what to read next|up next|also on .*|mehr zum thema|lesen sie auch|à lire aussi|sur le même (?:sujet|thème)|te puede interesar|más noticias|leia também|mais lidas|mohlo by vás zajímat|související(?: články)?|相关(?:阅读|新闻|报道|文章)|延伸阅读)\s*:?$/iu,
    'related',
  ],
  [
    /^(?:about (?:the )?(?:authors?|writers?)|(?:über|zum) (?:den|die) autor(?:in|en)?|o autorovi|sobre (?:el|la|o|a) autora?|作者简介)\s*:?$/iu,
    'bio',
  ],
  [
    /^(?:newsletters?|sign up.*|subscribe.*|stay (?:informed|connected|up to date).*|follow us.*|support (?:us|our .*))\s*:?$/iu,
    'promo',
  ],
  [
    /^(?:comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|kommentare|commentaires|comentarios|comentários|diskuse)\s*:?$/iu,
    'boilerplate',
  ],
  [/^(?:tags|topics|filed under|share(?: this.*)?)\s*:?$/iu, 'nav'],
];
/** A list of which this much is linked is a menu, whatever its single lines look like. */
const MENU_SHARE = 0.6;

/** The roles of whole sections: what stands under a heading such as `Read more:`, and lists that are menus. */
export function readSections(blocks: readonly Block[]): Map<number, LeftOutRole> {
  const roles = new Map<number, LeftOutRole>();
  let section: LeftOutRole | null = null;
  for (const [index, block] of blocks.entries()) {
    const heading = sectionOf(block);
    if (heading !== null || block.form === 'heading') section = heading;
    // A full paragraph without a link is the article going on under its publisher's insertion.
    else if (section === 'related' && block.links.length === 0 && block.text.length > 200) section = null;
    if (section !== null) roles.set(index, section);
  }
  for (const [from, to] of lists(blocks)) {
    const items = blocks.slice(from, to);
    if (items.length > 1 && meanLinkedShare(items) >= MENU_SHARE)
      items.forEach((_, offset) => roles.set(from + offset, 'related'));
  }
  return roles;
}

function sectionOf(block: Block): LeftOutRole | null {
  if (block.text.length > 60 || block.links.length > 0) return null;
  return HEADINGS.find(([pattern]) => pattern.test(block.text))?.[1] ?? null;
}

/** The runs of list items, as index ranges with an open end. */
function lists(blocks: readonly Block[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.form !== 'item') continue;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

function meanLinkedShare(items: readonly Block[]): number {
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  return items.reduce((sum, item) => sum + linkedShare(item, 0) * item.text.length, 0) / Math.max(1, length);
}
