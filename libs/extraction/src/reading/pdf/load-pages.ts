import { getDocumentProxy } from 'unpdf';
import { ExtractionError } from '../../extraction-error';
import { tooComplex } from '../../limits';
import { cleanLine, wellFormed } from '../clean-text';
import { checkUnpackedSize } from './check-unpacked-size';

/** A piece of text as a PDF places it; lengths in user space units (1/72 inch unless the file says otherwise). */
export interface PlacedText {
  text: string;
  x: number;
  /** The baseline, counted upwards. */
  y: number;
  width: number;
  /** The height of its font. */
  size: number;
}

/** The place of a link, and where it leads. */
export interface PlacedLink {
  href: string;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** One page's text in the order of the file, and its links. */
export interface PdfPage {
  texts: PlacedText[];
  links: PlacedLink[];
}

/** A PDF, as far as an article needs it. */
export interface PdfFile {
  pages: PdfPage[];
  title: string | null;
  author: string | null;
  language: string | null;
}

// The parts of PDF.js used here; its own types are the browser's, which a server's compiler does not have.
interface PdfDocument {
  numPages: number;
  getMetadata(): Promise<{ info?: Record<string, unknown> }>;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: TextItem[] }>;
    getAnnotations(): Promise<Annotation[]>;
    cleanup(): void;
  }>;
  destroy(): Promise<void>;
}

interface TextItem {
  str?: string;
  transform?: number[];
  width?: number;
  height?: number;
}

interface Annotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: number[];
  quadPoints?: ArrayLike<number> | null;
}

const MAX_PAGES = 300;
const QUAD = 8;
const SILENT = 0;

/** Opens a PDF and reads every page; throws `unreadable` for what is none, `too_complex` for more than 300 pages. */
export async function loadPdf(bytes: Uint8Array): Promise<PdfFile> {
  checkUnpackedSize(bytes);
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PAGES) {
      const message = `The PDF has ${document.numPages} pages; ${MAX_PAGES} are read at most.`;
      throw tooComplex(message, 'maxPages', MAX_PAGES);
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
    const { info = {} } = await document.getMetadata();
    return { pages, title: text(info['Title']), author: text(info['Author']), language: text(info['Language']) };
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw unreadable(error);
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy, since PDF.js takes the buffer away from its owner.
    const options = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: SILENT };
    return (await (getDocumentProxy as LooselyTyped)(new Uint8Array(bytes), options)) as PdfDocument;
  } catch (error) {
    throw unreadable(error);
  }
}

type LooselyTyped = (data: Uint8Array, options: object) => Promise<unknown>;

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations();
  page.cleanup();
  return { texts: items.flatMap(placedText), links: annotations.flatMap(placedLinks) };
}

function placedText({ str, transform, width, height }: TextItem): PlacedText[] {
  if (str === undefined || transform === undefined || str === '') return [];
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(skew, scale) || (height ?? 0);
  return [{ text: str, x, y, width: width ?? 0, size }];
}

function placedLinks({ subtype, url, unsafeUrl, rect, quadPoints }: Annotation): PlacedLink[] {
  const written = unsafeUrl ?? url;
  if (subtype !== 'Link' || written === undefined || rect === undefined) return [];
  const href = wellFormed(written);
  const quads = quadPoints ? Array.from(quadPoints) : [];
  if (quads.length < QUAD) return [boxOf(href, rect)];
  const boxes: PlacedLink[] = [];
  for (let index = 0; index + QUAD <= quads.length; index += QUAD)
    boxes.push(boxOf(href, quads.slice(index, index + QUAD)));
  return boxes;
}

/** The box around points given as x, y, x, y … */
function boxOf(href: string, points: readonly number[]): PlacedLink {
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  return { href, left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function unreadable(error: unknown): ExtractionError {
  const locked = error instanceof Error && error.name === 'PasswordException';
  const message = locked ? 'The PDF is locked with a password.' : 'The file is no PDF that can be read.';
  return new ExtractionError('unreadable', message, undefined, { cause: error });
}

function text(value: unknown): string | null {
  return typeof value === 'string' && cleanLine(value) !== '' ? cleanLine(wellFormed(value)) : null;
}
