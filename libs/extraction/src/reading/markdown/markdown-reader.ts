import type MarkdownIt from 'markdown-it';
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

/** Markdown, clean or out of a PDF converter. */
export function readMarkdown(content: string): SourceDocument {
  const { body, known } = readFrontMatter(content);
  const reading = new MarkdownReading();
  reading.read(parser.parse(body, {}));
  return documentOf(reading.blocks, { ...known, outside: reading.outside });
}

class MarkdownReading {
  readonly blocks: Block[] = [];
  readonly outside: OutsideLink[] = [];
  private readonly writer = new BlockWriter();
  private form: BlockForm = 'paragraph';
  private listDepth = 0;

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

  private readBlock(token: Token): void {
    for (const child of token.children ?? []) this.readInline(child);
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
        this.writer.write(token.content);
    }
  }

  private readInlineHtml(tag: string): void {
    if (/^<br\b/i.test(tag)) this.writer.write(' ');
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
