import { isAscii, isUtf8 } from 'node:buffer';
import { type ExtractionInput } from '../contract';
import { ExtractionError } from '../extraction-error';
import { wellFormed } from './clean-text';

const DECLARED_IN_HTML = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const HEAD_BYTES = 4096;
const SAMPLE = 20_000;
/** More than this share of control characters is no text in any encoding. */
const BINARY_SHARE = 0.02;

/**
 * Text out of bytes: byte order mark, then UTF-8 where the bytes prove it, then the given label, what an HTML page
 * declares, and windows-1252 (the order of the WHATWG HTML encoding sniffing algorithm, but for the proof: pages are saved
 * in another encoding than the one they declare, and by chance no text in it is UTF-8). Throws `not_text` for binary.
 */
export function decode({ content, charset, format }: ExtractionInput): string {
  if (typeof content === 'string') return wellFormed(content);
  const text = decodeBytes(content, charset ?? null, format === 'html');
  if (isBinary(text)) {
    throw new ExtractionError('not_text', 'The content is binary, not text in any known encoding.');
  }
  // What a decoder gives is well-formed already.
  return text.replaceAll('\0', '');
}

function isBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < length; index += 1) if (isControl(text.charCodeAt(index))) controls += 1;
  return controls > length * BINARY_SHARE;
}

function decodeBytes(bytes: Uint8Array, label: string | null, isHtml: boolean): string {
  const mark = byteOrderMark(bytes);
  const utf8 = mark === null ? provenUtf8(bytes) : null;
  if (utf8 !== null) return utf8;
  const encoding = mark ?? label ?? (isHtml ? declaredInHtml(bytes) : null);
  if (encoding !== null) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      // An unknown label is as good as none.
    }
  }
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** The text, where the bytes hold characters beyond ASCII and are UTF-8 throughout. */
function provenUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes) || isAscii(bytes)) return null;
  return new TextDecoder('utf-8').decode(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredInHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = DECLARED_IN_HTML.exec(head)?.[1] ?? null;
  // A page that could be read this far to find the declaration is not in UTF-16, whatever it declares.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd;
}
