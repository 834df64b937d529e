import { type LeftOutRole } from '../../contract';
import { type Block, type BlockForm, type OutsideLink } from '../block';
import { BlockWriter } from '../block-writer';
import { cleanLine } from '../clean-text';
import { type DomElement, type DomNode, isElement, isText } from './dom';
import { formByClass } from './element-role';

const BLOCK_FORMS: Record<string, BlockForm> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  pre: 'code',
  figcaption: 'caption',
  caption: 'caption',
};
const PLAIN_BLOCKS = new Set(
  (
    'p div section article header footer main aside nav ul ol dl blockquote figure table thead tbody tfoot tr ' +
    'hr address form fieldset details summary center body html'
  ).split(' '),
);
const SKIPPED = new Set(
  (
    'script style noscript noembed noframes template svg iframe object embed video audio canvas button select input textarea head ' +
    'title link meta map'
  ).split(' '),
);
const BOLD = new Set(['b', 'strong', 'i', 'em', 'cite', 'small']);
const FOOTNOTE_NUMBER = /^\W{0,2}(?:\d{1,3}|[a-z*†‡§])\W{0,2}$/iu;
const BACK_TO_TEXT = /^[\s↩↑⤴^\ufe0e\ufe0f]+$/u;
const TERMINAL = /[.!?…。！？]["'”’»)\]]*$/u;

/** What a walk over a page's elements found. */
export interface Walked {
  blocks: Block[];
  /** Links that hold no text, such as pictures. */
  outside: OutsideLink[];
}

/** Tells what an element's markup makes of everything inside it, before its text is read. */
export type ElementRole = (element: DomElement) => LeftOutRole | undefined;

/**
 * Reads an element's blocks in order, without recursion, as a hostile page may be nested as deep as it likes.
 * Links without text are returned apart.
 */
export function walkBlocks(root: DomElement, roleOf: ElementRole): Walked {
  return new BlockWalk(roleOf).run(root);
}

class BlockWalk {
  private readonly writer = new BlockWriter();
  private readonly blocks: Block[] = [];
  private readonly outside: OutsideLink[] = [];
  private readonly forms: BlockForm[] = ['paragraph'];
  private readonly roles: LeftOutRole[] = [];

  constructor(private readonly roleOf: ElementRole) {}

  run(root: DomElement): Walked {
    let node: DomNode | null = root;
    while (node !== null) {
      const entered: boolean = this.enter(node);
      const child: DomNode | null = entered ? node.firstChild : null;
      if (child !== null) {
        node = child;
        continue;
      }
      if (entered) this.leave(node);
      while (node !== null && node !== root && node.nextSibling === null) {
        node = node.parentNode;
        if (node !== null) this.leave(node);
      }
      node = node === null || node === root ? null : node.nextSibling;
    }
    this.flush();
    return { blocks: this.blocks, outside: this.outside };
  }

  /** True when the node's children are to be read, and `leave` is due after them. */
  private enter(node: DomNode): boolean {
    if (isText(node)) this.writer.write(node.textContent ?? '');
    if (!isElement(node)) return false;
    const name = node.localName;
    if (SKIPPED.has(name) || isHidden(node)) return false;
    if (name === 'br') {
      this.breakLine();
      return false;
    }
    if (name === 'sup' ? isFootnoteMark(node) : name === 'a' && isLinkToFootnote(node)) return false;
    const form = BLOCK_FORMS[name];
    if (form !== undefined || PLAIN_BLOCKS.has(name)) {
      this.flush();
      this.forms.push(form ?? formByClass(node) ?? this.forms.at(-1) ?? 'paragraph');
      this.roles.push(...this.markedRole(node));
    } else if (name === 'a' && node.hasAttribute('href')) {
      this.enterLink(node);
    } else if (BOLD.has(name)) {
      this.writer.openSpan(null);
    }
    return true;
  }

  private leave(node: DomNode): void {
    if (!isElement(node)) return;
    const name = node.localName;
    if (BLOCK_FORMS[name] !== undefined || PLAIN_BLOCKS.has(name)) {
      this.flush();
      this.forms.pop();
      if (this.markedRole(node).length > 0) this.roles.pop();
    } else if ((name === 'a' && node.hasAttribute('href')) || BOLD.has(name)) {
      this.writer.closeSpan();
    }
  }

  private enterLink(link: DomElement): void {
    const href = link.getAttribute('href') ?? '';
    if (cleanLine(link.textContent ?? '') === '') {
      const image = link.querySelector('img');
      const anchorText = cleanLine(image?.getAttribute('alt') ?? link.getAttribute('title') ?? '');
      this.outside.push({ anchorText, href, role: 'media' });
    }
    this.writer.openSpan(href, this.roleOf(link));
  }

  /** A single line break inside a sentence is only layout; after a sentence's end it is a paragraph's end. */
  private breakLine(): void {
    if (this.writer.endsWith(TERMINAL)) this.flush();
    else this.writer.write(' ');
  }

  private flush(): void {
    const block = this.writer.take(this.forms.at(-1) ?? 'paragraph', this.roles.at(-1));
    if (block !== null) this.blocks.push(block);
  }

  private markedRole(element: DomElement): LeftOutRole[] {
    const role = this.roleOf(element);
    return role === undefined ? [] : [role];
  }
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** The same with the link around the raised number, and the arrow that leads back. */
function isLinkToFootnote(link: DomElement): boolean {
  if (link.getAttribute('href')?.startsWith('#') !== true) return false;
  const text = cleanLine(link.textContent ?? '');
  return BACK_TO_TEXT.test(text) || (FOOTNOTE_NUMBER.test(text) && link.querySelector('sup') !== null);
}

/** A raised number that only leads to a footnote of the same page is typography, no part of the sentence. */
function isFootnoteMark(element: DomElement): boolean {
  const link = element.querySelector('a[href^="#"]');
  return link !== null && cleanLine(link.textContent ?? '') === cleanLine(element.textContent ?? '');
}
