const UTF8 = new TextDecoder('utf-8');

/**
 * The text of an HTML or plain-text body. The encoding is found as browsers find it (HTML standard, "determining the
 * character encoding"): byte order mark, Content-Type, the document's own meta element, and failing those UTF-8 where
 * the bytes are that, else windows-1252.
 *
 * @param contentType the Content-Type header as sent
 */
export function decodeText(body: Uint8Array, contentType: string | null): string {
  const label = bomLabel(body) ?? charsetOf(contentType) ?? declaredInside(body);
  const decoder = label === null ? null : decoderFor(label);
  if (decoder !== null) return decoder.decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

function bomLabel(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The encoding that a Content-Type header names; null when it names none. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** The HTML standard looks at the first 1024 bytes. */
function declaredInside(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 1024)).toString('latin1');
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding=["']([^"']+)/i.exec(head)?.[1];
  // A document that can be read so far as to say it is UTF-16 is not UTF-16.
  return label === undefined ? null : label.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  if (/^utf-?8$/i.test(label)) return UTF8;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
