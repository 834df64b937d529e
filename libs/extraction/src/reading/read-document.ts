import { type ExtractionInput } from '../contract';
import { type SourceDocument } from './block';
import { decode } from './decode';
import { readHtml } from './html/html-reader';
import { readMarkdown } from './markdown/markdown-reader';
import { readText } from './text-reader';

/** Reads an article in any format into one model. */
export async function readDocument(input: ExtractionInput): Promise<SourceDocument> {
  switch (input.format) {
    case 'markdown':
      return readMarkdown(decode(input));
    case 'html':
      return readHtml(decode(input));
    case 'text':
      return readText(decode(input));
    case 'pdf':
      throw new Error('PDF comes next');
  }
}
