import { type ArticleFormat, type ExtractionInput } from './contract';
import { ExtractionError } from './extraction-error';

const MIB = 1024 * 1024;

/** The largest content of each format that is read, in bytes (of UTF-8, where the content is a string). */
export const MAX_BYTES: Readonly<Record<ArticleFormat, number>> = {
  markdown: 2 * MIB,
  text: 2 * MIB,
  html: 4 * MIB,
  pdf: 20 * MIB,
};

/** How deep the tags of a page may nest. Real pages stay under 60; Readability is quadratic in it. */
export const MAX_DEPTH = 200;

/** How many tags a page may have, and how many brackets a Markdown text. */
export const MAX_TAGS = 50_000;

/** How many character references, such as `&amp;`, a page may have; the parser makes a node of each. */
export const MAX_REFERENCES = 200_000;

/** How many paragraphs, headings, items and cells an article may have; a book of 600 pages stays under a half. */
export const MAX_PARAGRAPHS = 20_000;

/** How many sentences an article may have, as each becomes a claim. A report of 300 pages has about 12,000. */
export const MAX_SENTENCES = 20_000;

/** How many bytes the text streams of a PDF may unpack to. */
export const MAX_UNPACKED_BYTES = 64 * MIB;

/** Refuses content over its format's cap with `too_large`; cheap, so that nothing is copied or started for it. */
export function checkSize({ content, format, isCanonical = false }: ExtractionInput): void {
  if (isCanonical) return;
  const value = MAX_BYTES[format];
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes <= value) return;
  const message = `The content has ${bytes} bytes; ${value} are read at most of ${format}.`;
  throw new ExtractionError('too_large', message, { name: 'maxBytes', value });
}

/** Refuses, with `too_complex`, more sentences than an article may have. */
export function checkSentences(sentences: number): void {
  if (sentences <= MAX_SENTENCES) return;
  const message = `The article has more than ${MAX_SENTENCES} sentences, which are read at most.`;
  throw tooComplex(message, 'maxSentences', MAX_SENTENCES);
}

/** The error for an article that is more involved than a limit allows. */
export function tooComplex(message: string, name: string, value: number): ExtractionError {
  return new ExtractionError('too_complex', message, { name, value });
}

/** Refuses a text that holds a mark more often than a limit allows; cheap, so that nothing is parsed for it. */
export function checkCount(text: string, mark: string, what: string, name: string, most: number): void {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  if (count > most) throw tooComplex(`The article has ${count} ${what}; ${most} are read at most.`, name, most);
}
