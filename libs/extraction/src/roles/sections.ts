import { type LeftOutRole } from '../contract';
import { type Block } from '../reading/block';
import { linkedShare, WHOLE } from './related-lines';

const HEADINGS: readonly [RegExp, LeftOutRole][] = [
  [
    /^(?:related(?: \p{L}+){0,2}|read (?:more|next|also)|more (?:stories|news|from|on|like this|about|coverage)\b.*|see also|you (?:may|might) (?:also )?like|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news| stories)?|what to read next|up next|also on .*|mehr zum thema|lesen sie auch|weitere (?:artikel|meldungen|nachrichten)|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen|à lire (?:aussi|également)|sur le même (?:sujet|thème)|les plus lus|te puede interesar|(?:más )?noticias(?: relacionadas)?|más leíd[oa]s|leia (?:também|mais)|mais lidas|notícias relacionadas|mohlo by vás zajímat|související(?: články)?|čtěte také|nejčtenější|leggi anche|lees ook|читайте также|по теме|関連記事|관련 ?기사|相关(?:阅读|新闻|报道|文章)|延伸阅读)\s*:?$/iu,
    'related',
  ],
  [
    /^(?:about (?:the )?(?:authors?|writers?)|(?:über|zum) (?:den|die) autor(?:in|en)?|à propos de l[’']aut(?:eur|rice)|o autorovi|sobre (?:el|la|o|a) autora?|作者简介)\s*:?$/iu,
    'bio',
  ],
  [
    /^(?:newsletters?|sign up.*|subscribe.*|stay (?:informed|connected|up to date).*|follow us.*|support (?:us|our .*))\s*:?$/iu,
    'promo',
  ],
  [
    /^(?:\d+ )?(?:comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|kommentare|commentaires|comentarios|comentários|diskuse|комментарии)\s*:?$/iu,
    'boilerplate',
  ],
  [/^(?:tags|topics|filed under|share(?: this.*)?)\s*:?$/iu, 'nav'],
];
/** A list of which this much is linked is a menu, whatever its single lines look like. */
const MENU_SHARE = 0.6;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;
const SHORTEST_PROSE = 60;
/** What is said of another story, or of a newsletter, is no longer than this. */
const LONGEST_TEASER = 200;
/** Comments, and a word on the author, follow an article of at least so many sentences' paragraphs. */
const FEWEST_BEFORE = 2;

/** The roles of whole sections: what stands under a heading such as `Read more:`, and lists that are menus. */
export function readSections(blocks: readonly Block[]): Map<number, LeftOutRole> {
  const roles = new Map<number, LeftOutRole>();
  let section: LeftOutRole | null = null;
  let start = 0;
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    const heading = sectionOf(block);
    if (heading !== null || block.form === 'heading') {
      section = isEarly(heading, prose) ? null : heading;
      start = index;
    } else if (section !== null && articleGoesOn(section, block, blocks.slice(start + 1, index))) {
      section = null;
    }
    if (section !== null) roles.set(index, section);
    if (isProse(block)) prose += 1;
  }
  for (const [from, to] of lists(blocks)) {
    const items = blocks.slice(from, to);
    if (items.length > 1 && meanLinkedShare(items) >= MENU_SHARE && !areSentences(items))
      items.forEach((_, offset) => roles.set(from + offset, 'related'));
  }
  return roles;
}

function sectionOf(block: Block): LeftOutRole | null {
  if (block.text.length > 60 || block.links.length > 0) return null;
  return HEADINGS.find(([pattern]) => pattern.test(block.text))?.[1] ?? null;
}

/** Above an article such a word is only the label of a button. */
function isEarly(section: LeftOutRole | null, prose: number): boolean {
  return (section === 'boilerplate' || section === 'bio') && prose < FEWEST_BEFORE;
}

/** Whether a block is the article going on under its publisher's insertion, of which the blocks before are a part. */
function articleGoesOn(section: LeftOutRole, block: Block, before: readonly Block[]): boolean {
  if (section === 'boilerplate' || section === 'bio' || block.form !== 'paragraph' || !isProse(block)) return false;
  if (section === 'nav' || block.text.length > LONGEST_TEASER) return true;
  // One teaser follows each link; behind a list, or a second one on end, it is none.
  const last = before.at(-1);
  return last !== undefined && (last.form === 'item' || (last.links.length === 0 && endsAsSentence(last)));
}

function isProse(block: Block): boolean {
  const { text } = block;
  const shortest = UNSPACED.test(text) ? SHORTEST_PROSE / 3 : SHORTEST_PROSE;
  return text.length >= shortest && endsAsSentence(block) && linkedShare(block, 0) < MENU_SHARE;
}

function endsAsSentence({ text }: Block): boolean {
  return SENTENCE_END.test(text.slice(-8));
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

/** Notes and points of a list are sentences with a link in them, unlike a menu's items. */
function areSentences(items: readonly Block[]): boolean {
  const sentences = items.filter((item) => endsAsSentence(item) && linkedShare(item, 0) < WHOLE);
  return sentences.length > items.length / 2;
}

function meanLinkedShare(items: readonly Block[]): number {
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  return items.reduce((sum, item) => sum + linkedShare(item, 0) * item.text.length, 0) / Math.max(1, length);
}
