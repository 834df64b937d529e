import type MarkdownIt from 'markdown-it';
import { checkCount, MAX_TAGS } from '../../limits';
import { linkBareAddresses } from '../bare-addresses';
import { type Block, type BlockForm, documentOf, type OutsideLink, type SourceDocument } from '../block';
import { BlockWriter } from '../block-writer';
import { readFragment } from '../html/read-fragment';
import { readFrontMatter } from './front-matter';
import { createMarkdownParser } from './parser';

type Token = MarkdownIt.Token;

const parser = createMarkdownParser();
const FORMS: Record<string, BlockForm> = {
  heading_open: 'heading',
  td_open: 'cell',
  th_open: 'cell',
  list_item_open: 'item',
};

const LINK_TAG = /^<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Markdown, clean or out of a PDF converter. */
export function readMarkdown(content: string): SourceDocument {
  const { body, known } = readFrontMatter(content);
  checkCount(body, '[', 'brackets', 'maxTags', MAX_TAGS);
  const reading = new MarkdownReading();
  const env: { references?: Record<string, { href: string; title: string }> } = {};
  const tokens = parser.parse(body, env);
  reading.read(tokens);
  const unused = Object.entries(env.references ?? {}).filter(([, { href }]) => !reading.hasLinkTo(href));
  const outside = unused.map(([label, { href }]): OutsideLink => ({
    anchorText: label.toLowerCase(),
    href,
    role: 'boilerplate',
  }));
  return documentOf(reading.blocks, { ...known, outside: [...reading.outside, ...outside] });
}

class MarkdownReading {
  readonly blocks: Block[] = [];
  readonly outside: OutsideLink[] = [];
  private readonly writer = new BlockWriter();
  private form: BlockForm = 'paragraph';
  private listDepth = 0;
  private inHtmlLink = false;
  private raised = false;

  read(tokens: Token[]): void {
    for (const token of tokens) {
      if (token.type === 'list_item_open') this.listDepth += 1;
      if (token.type === 'list_item_close') this.listDepth -= 1;
      if (token.type === 'inline') this.readBlock(token);
      else if (token.type === 'html_block') this.readHtml(token.content);
      else if (token.type === 'fence') this.readCode(token.content);
      else this.form = FORMS[token.type] ?? (this.listDepth > 0 ? 'item' : 'paragraph');
    }
  }

  hasLinkTo(href: string): boolean {
    return this.blocks.some((block) => block.links.some((link) => link.href === href));
  }

  private readBlock(token: Token): void {
    for (const child of token.children ?? []) this.readInline(child);
    this.closeHtmlLink();
    this.raised = false;
    const block = this.writer.take(this.form);
    if (block === null) return;
    linkBareAddresses(block);
    this.blocks.push(block);
  }

  private readInline(token: Token): void {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        this.writer.write(' ');
        break;
      case 'link_open':
        this.writer.openSpan(String(token.attrGet('href') ?? ''));
        break;
      case 'strong_open':
      case 'em_open':
        this.writer.openSpan(null);
        break;
      case 'link_close':
      case 'strong_close':
      case 'em_close':
        this.writer.closeSpan();
        break;
      case 'html_inline':
        this.readInlineHtml(token.content);
        break;
      case 'image':
        // Its alternative text is the picture's, not the sentence's.
        break;
      default:
        // A small raised number leads to a footnote, and is no part of its sentence.
        if (!(this.raised && /^\s*\[?\d{1,3}\]?\s*$/.test(token.content))) this.writer.write(token.content);
    }
  }

  private readInlineHtml(tag: string): void {
    const href = LINK_TAG.exec(tag)
      ?.slice(1)
      .find((value: string | undefined) => value !== undefined);
    if (href !== undefined) this.openHtmlLink(href);
    else if (/^<\/a\s*>/i.test(tag)) this.closeHtmlLink();
    else if (/^<br\b/i.test(tag)) this.writer.write(' ');
    else if (/^<\/?sup\b/i.test(tag)) this.raised = !tag.startsWith('</');
  }

  private openHtmlLink(href: string): void {
    this.closeHtmlLink();
    this.writer.openSpan(href);
    this.inHtmlLink = true;
  }

  /** A closing tag without its opening one must not close a link that Markdown opened. */
  private closeHtmlLink(): void {
    if (this.inHtmlLink) this.writer.closeSpan();
    this.inHtmlLink = false;
  }

  private readHtml(html: string): void {
    const fragment = readFragment(html);
    this.blocks.push(...fragment.blocks);
    this.outside.push(...fragment.outside);
  }

  private readCode(content: string): void {
    this.writer.write(content);
    const block = this.writer.take('code');
    if (block !== null) this.blocks.push(block);
  }
}
