import { type LeftOutRole } from '../contract';
import { type Block } from '../reading/block';

const LABEL = new RegExp(
  '^[\\[(]?(?:' +
    [
      'related(?: (?:articles?|stor(?:y|ies)|coverage|content|topics?|posts?|news|links?|reading))?',
      '(?:read|see|watch|listen)(?: (?:more|also|next|now|this|the full \\p{L}+))?',
      'more (?:on|from|about)(?: [^:]{1,60})?',
      'more(?: coverage| stories)?',
      'also (?:read|see|on \\p{L}+)',
      "(?:you (?:may|might) also like|recommended|don’t miss|don't miss|must[- ]read|editors?[’']? picks?|trending|in case you missed it)",
      'mehr (?:zum thema|dazu)|lesen sie (?:auch|mehr|hier)|siehe auch|zum thema',
      '(?:à )?lire (?:aussi|également)|voir aussi|sur le même sujet',
      'lea? también|ver también|más (?:sobre|información)|te puede interesar|relacionad[oa]s?',
      'leia (?:também|mais)|veja também|saiba mais',
      'čtěte (?:také|i|více)|související(?: články)?|více (?:k tématu|o)|mohlo by vás zajímat',
      'leggi anche|lees ook|czytaj także|читайте также|по теме|関連(?:記事|ニュース)|관련 ?(?:기사|뉴스)|اقرأ (?:أيضا|المزيد)',
      '相[关關](?:阅读|閱讀|新[闻聞]|[报報][道導]|文章)|延伸[阅閱][读讀]|推荐阅读|更多',
    ].join('|') +
    ')\\s*[:：|>»–—-]+\\s*',
  'iu',
);
/** From here on a link is the block, not a part of its sentence; what publishers' own related lines reach. */
export const WHOLE = 0.85;
/** Enough for a line that has no sentence's end. */
const MOSTLY = 0.5;
const CLEARLY_LITTLE = 0.3;
const SHORTEST_SENTENCE = 60;
const SENTENCE_END = /[.…。:：;!]["'”’»)\]]*$/u;
const SOURCE_LABEL = /^[([]?(?:sources?|via|hat tip|h\/t|quellen?|fuentes?|fontes?|zdroje?|来源|出处)\s*[:：]\s*/iu;
const TOPIC_LABEL =
  /^(?:tags?|tagged|filed under|topics?|categor(?:y|ies)|posted in|keywords|themen|schlagworte|mots[- ]clés|temas|archivado en|publicado en|рубрики?|теги|タグ|الوسوم|etiquetas|assuntos|témata|štítky|标签|关键词)\s*[:：]?\s+/iu;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Whether a block starts with a label such as `Related article:`, inside its link or before it. */
export function startsWithRelatedLabel(block: Block): boolean {
  const match = LABEL.exec(block.text);
  if (match === null) return false;
  if (block.links.length === 0) {
    return match[0].length < block.text.length && block.text.length < 160 && !SENTENCE_END.test(block.text.slice(-8));
  }
  return linkedShare(block, match[0].length) >= WHOLE;
}

/** Whether a text is nothing but a label such as `Read more:`. */
export function isRelatedLabel(text: string): boolean {
  return LABEL.exec(text)?.[0].length === text.length;
}

/** The role of a line that only labels its links: a source named apart from any sentence, or the article's topics. */
export function labelledLinksRole(block: Block): LeftOutRole | null {
  const source = SOURCE_LABEL.exec(block.text);
  if (source !== null && linkedShare(block, source[0].length) >= WHOLE) return 'boilerplate';
  const topic = TOPIC_LABEL.exec(block.text);
  return topic !== null && linkedShare(block, topic[0].length) >= WHOLE ? 'topic' : null;
}

/**
 * Whether a block is one link, or a row of them, with no sentence of its own around: by the share of its letters that
 * are linked, where half is enough for a line that does not even end as a sentence does.
 */
export function isNothingButLinks(block: Block): boolean {
  if (block.links.length === 0) return false;
  const share = linkedShare(block, 0);
  const isSentence = SENTENCE_END.test(block.text.slice(-8));
  if (share >= WHOLE) return !(isSentence && block.form === 'paragraph' && block.text.length > SHORTEST_SENTENCE);
  if (isInSquareBrackets(block.text)) return true;
  return !isSentence && block.form === 'paragraph' && share >= MOSTLY;
}

/** Whether a paragraph that is a sentence is one link from end to end; the sentence counts, the link leads elsewhere. */
export function isWhollyLinked(block: Block): boolean {
  return block.links.length > 0 && linkedShare(block, 0) >= WHOLE;
}

/** The publisher's own interjection: a whole paragraph in square brackets, with a link in it. */
function isInSquareBrackets(text: string): boolean {
  return text.startsWith('[') && text.indexOf(']') === text.length - 1;
}

/** How much of a block's text, from a place in it on, stands inside links: 0 to 1, by letters and digits. */
export function linkedShare(block: Block, from: number): number {
  const length = block.text.length - from;
  const linkedLength = block.links.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, from)), 0);
  // Far from any share that matters, counting letters would only cost time.
  if (linkedLength < length * CLEARLY_LITTLE) return linkedLength / Math.max(1, length);
  const all = countLetters(block.text.slice(from));
  if (all === 0) return 0;
  let linked = 0;
  for (const link of block.links) linked += countLetters(block.text.slice(Math.max(link.start, from), link.end));
  return linked / all;
}

function countLetters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}
