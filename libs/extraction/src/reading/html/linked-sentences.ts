import { cleanLine } from '../clean-text';
import { type DomDocument, type DomElement, isElement } from './dom';
import { elementRole } from './element-role';
import { type PageElements } from './page-elements';

const INLINE = new Set('a abbr b bdi br cite code em font i mark q s small span strong sub sup time u'.split(' '));
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FEWEST_WORDS = 4;
/** From here on a paragraph is its link, as in a menu or a list of teasers. */
const WHOLE = 0.85;
/** Boxes that say what they are for stand at most so far around their paragraphs. */
const MOST_WRAPPERS = 4;
/** The article goes on at most so many paragraphs before and behind one that it lost. */
const REACH = 4;

interface Paragraph {
  element: DomElement;
  /** Whether it holds a link, and stands in no box that says it is something else. */
  isLinked: boolean;
}

/**
 * A page's paragraphs, so that an article gets those back that Readability took for lists of links: it drops a short
 * paragraph of which a fifth is linked where it stands in a box of its own, or beside the box that the article is in,
 * and these are the ones with the sources.
 */
export class LinkedSentences {
  private readonly paragraphs: Paragraph[];

  constructor(page: DomDocument, { links, boxes }: PageElements) {
    const linked = new Set(links.map(blockOf));
    this.paragraphs = boxes.flatMap((box): Paragraph[] => {
      const isLinked = linked.has(box);
      if (box.localName === 'p') return [{ element: box, isLinked }];
      const isParagraph = isLinked && holdsOnlyInline(box) && isSentence(box);
      return isParagraph ? [{ element: renamed(page, box), isLinked }] : [];
    });
    for (const paragraph of this.paragraphs) paragraph.isLinked &&= !isMarked(paragraph.element);
  }

  /** Puts the paragraphs back that the article goes on both before and behind. */
  restoreInto(article: DomElement): void {
    const kept = this.paragraphs.map(({ element }) => isInside(element, article));
    for (const [index, { element, isLinked }] of this.paragraphs.entries()) {
      if (!isLinked || kept[index] === true || !isSentence(element)) continue;
      const before = kept.lastIndexOf(true, index);
      const goesOn = kept.slice(index + 1, index + 1 + REACH).includes(true);
      const last = this.paragraphs[before]?.element;
      if (before < 0 || index - before > REACH || !goesOn || last === undefined) continue;
      last.after(element);
      kept[index] = true;
    }
  }
}

function blockOf(link: DomElement): DomElement | null {
  let block = link.parentNode;
  while (block !== null && INLINE.has(block.localName)) block = block.parentNode;
  return block;
}

function holdsOnlyInline(box: DomElement): boolean {
  for (const node of box.childNodes) if (isElement(node) && !INLINE.has(node.localName)) return false;
  return true;
}

/** A box that is a paragraph in all but its name, as one. */
function renamed(page: DomDocument, box: DomElement): DomElement {
  const paragraph = page.createElement('p');
  for (const name of ['class', 'id', 'style', 'hidden']) {
    const value = box.getAttribute(name);
    if (value !== null) paragraph.setAttribute(name, value);
  }
  paragraph.append(...box.childNodes);
  box.replaceWith(paragraph);
  return paragraph;
}

function isMarked(paragraph: DomElement): boolean {
  let box: DomElement | null = paragraph;
  for (let round = 0; round < MOST_WRAPPERS && box !== null && isElement(box); round += 1) {
    if (elementRole(box) !== undefined || /^(?:li|td|th|form|figure|figcaption)$/.test(box.localName)) return true;
    if (box.hasAttribute('hidden') || /display\s*:\s*none/i.test(box.getAttribute('style') ?? '')) return true;
    box = box.parentNode;
  }
  return false;
}

function isSentence(block: DomElement): boolean {
  const text = cleanLine(block.textContent ?? '');
  if (!SENTENCE_END.test(text.slice(-8))) return false;
  if (text.split(' ').length < FEWEST_WORDS && !UNSPACED.test(text)) return false;
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += cleanLine(link.textContent ?? '').length;
  return linked < text.length * WHOLE;
}

function isInside(element: DomElement, root: DomElement): boolean {
  for (let place: DomElement | null = element; place !== null; place = place.parentNode)
    if (place === root) return true;
  return false;
}
