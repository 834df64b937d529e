import { mediaType } from '../http/answer';
import { type HeaderBag } from '../http/header-bag';

/** What servers declare that do not know what they send. */
const UNKNOWN = 'application/octet-stream';

/** How PDF files begin; readers bear with some bytes before it. */
const PDF_MARK = '%PDF-';

/** The media type that a server declares; null for none, and for the one that stands for "some bytes". */
export function declaredType(headers: HeaderBag): string | null {
  const declared = mediaType(headers);
  return declared === UNKNOWN ? null : declared;
}

/** The media type of a page: as declared, and where nothing is declared, by how its bytes begin. */
export function typeOfPage(headers: HeaderBag, body: Buffer): string | null {
  return declaredType(headers) ?? sniffed(body);
}

/** Whether a media type is a web page's. */
export function isHtml(type: string | null): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function sniffed(body: Buffer): string | null {
  if (/^\s*<(?:!doctype html|html|head|body)/i.test(body.toString('latin1', 0, 256))) return 'text/html';
  return body.toString('latin1', 0, 1024).includes(PDF_MARK) ? 'application/pdf' : null;
}
