import { decodeHTMLAttribute } from 'entities';

/** Longer than this no tag's attributes are looked at; nothing that matters here is. */
const MAX_LENGTH = 8_192;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a start tag: names lower-cased, entities decoded, the first of two alike, as browsers have it. */
export function parseAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (text.length > MAX_LENGTH) return attributes;
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeHTMLAttribute(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
