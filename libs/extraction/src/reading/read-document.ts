import { type ExtractionInput } from '../contract';
import { type SourceDocument } from './block';
import { ExtractionError } from '../extraction-error';
import { decode } from './decode';
import { readHtml } from './html/html-reader';
import { joinLinks } from './join-links';
import { withoutMarker } from './list-markers';
import { readMarkdown } from './markdown/markdown-reader';
import { readPdf } from './pdf/pdf-reader';
import { readText } from './text-reader';

/** Reads an article in any format into one model. */
export async function readDocument(input: ExtractionInput): Promise<SourceDocument> {
  const document = await readAs(input);
  return { ...document, blocks: document.blocks.map((block) => withoutMarker(joinLinks(block))) };
}

async function readAs(input: ExtractionInput): Promise<SourceDocument> {
  switch (input.format) {
    case 'markdown':
      return readMarkdown(decode(input));
    case 'html':
      return readHtml(decode(input));
    case 'text':
      return readText(decode(input));
    case 'pdf':
      return readPdf(bytesOf(input));
  }
}

function bytesOf({ content }: ExtractionInput): Uint8Array {
  if (typeof content !== 'string') return content;
  throw new ExtractionError('unreadable', 'A PDF is binary; its content must be given as bytes.');
}
