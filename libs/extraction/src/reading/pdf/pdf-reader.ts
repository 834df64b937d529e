import { linkBareAddresses } from '../bare-addresses';
import { type Block, documentOf, type SourceDocument } from '../block';
import { BlockWriter } from '../block-writer';
import { wellFormed } from '../clean-text';
import { HyphenRule } from './hyphens';
import { type Line, readLines } from './lines';
import { loadPdf } from './load-pages';
import { withoutPageFurniture } from './page-furniture';
import { type Paragraph, readParagraphs } from './paragraphs';

/** A PDF: its text joined into paragraphs, its links put back on the words that stand under them. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const file = await loadPdf(bytes);
  const lines = withoutPageFurniture(file.pages.map((page, index) => readLines(page, index)));
  const hyphens = new HyphenRule(lines);
  const blocks = readParagraphs(lines).flatMap((paragraph) => toBlock(paragraph, hyphens) ?? []);
  // Programs fill in titles such as `Microsoft Word - Document1`: only one that is printed is believed.
  const printed = blocks.slice(0, 6).some(({ text }) => text.toLowerCase() === file.title?.toLowerCase());
  return documentOf(blocks, { title: printed ? file.title : null, language: file.language });
}

function toBlock({ lines, isHeading }: Paragraph, hyphens: HyphenRule): Block | null {
  const writer = new BlockWriter();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    writeLine(writer, line, next !== undefined && hyphens.isSoft(line.text, next.text));
    if (next !== undefined && !/[-‐]\s*$/.test(line.text)) writer.write(' ');
  }
  const block = writer.take(isHeading ? 'heading' : 'paragraph');
  if (block === null) return null;
  linkBareAddresses(block);
  return block;
}

function writeLine(writer: BlockWriter, line: Line, dropHyphen: boolean): void {
  const end = dropHyphen ? line.text.trimEnd().length - 1 : line.text.length;
  let from = 0;
  for (const link of line.links) {
    writer.write(wellFormed(line.text.slice(from, link.start)));
    writer.openSpan(link.href);
    writer.write(wellFormed(line.text.slice(link.start, Math.min(link.end, end))));
    writer.closeSpan();
    from = link.end;
  }
  writer.write(wellFormed(line.text.slice(from, end)));
}
