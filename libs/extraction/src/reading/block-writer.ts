import { type LeftOutRole } from '../contract';
import { type Block, type BlockForm, type BlockLink, type Span } from './block';
import { collapse } from './clean-text';

interface OpenSpan {
  start: number | null;
  href: string | null;
  role: LeftOutRole | undefined;
}

/** Gathers one block out of pieces of inline text; white space collapses as it goes, and spans never include it. */
export class BlockWriter {
  private text = '';
  private pendingSpace = false;
  private links: BlockLink[] = [];
  private strong: Span[] = [];
  private open: OpenSpan[] = [];

  write(piece: string): void {
    const collapsed = collapse(piece);
    if (collapsed === '') return;
    const visible = collapsed.trim();
    if (visible === '') {
      this.pendingSpace = true;
      return;
    }
    if ((this.pendingSpace || collapsed.startsWith(' ')) && this.text !== '') this.text += ' ';
    for (const span of this.open) span.start ??= this.text.length;
    this.text += visible;
    this.pendingSpace = collapsed.endsWith(' ');
  }

  /** A link with an address, or bold text without one. */
  openSpan(href: string | null, role?: LeftOutRole): void {
    this.open.push({ start: null, href, role });
  }

  closeSpan(): void {
    const span = this.open.pop();
    if (span?.start == null) return;
    const place = { start: span.start, end: this.text.length };
    if (span.href === null) this.strong.push(place);
    else this.links.push({ ...place, href: span.href, ...(span.role && { role: span.role }) });
  }

  endsWith(pattern: RegExp): boolean {
    return pattern.test(this.text.slice(-12));
  }

  /** The block gathered so far, or null when nothing visible was; the next block starts, in the same open spans. */
  take(form: BlockForm, role?: LeftOutRole): Block | null {
    const reopened = this.open.map((span) => ({ ...span, start: null }));
    while (this.open.length > 0) this.closeSpan();
    const block = { form, text: this.text, links: this.links, strong: this.strong, ...(role && { role }) };
    this.open = reopened;
    this.text = '';
    this.pendingSpace = false;
    this.links = [];
    this.strong = [];
    if (block.text === '') return null;
    block.links.sort((a, b) => a.start - b.start);
    return block;
  }
}
