import { isTrackingParameter } from './tracking-parameters';

/** Under what a cited address is stored, so that however often it is cited it is checked once. */
export interface LinkKey {
  /** The address without what does not choose the page; the trimmed text itself when it is no URL. */
  key: string;
  /** Lower-cased host name without port, IDN as punycode, IPv6 in brackets; null for mailto:, data: and what is no URL. */
  host: string | null;
  /** Whether the text parses as a URL. */
  valid: boolean;
}

/**
 * The key of a cited address, by the WHATWG URL standard: white space, tabs and line breaks go as its parser says, the
 * host is lower-cased and the default port dropped. On top of that the key loses fragment and known tracking
 * parameters. Path and query keep their bytes: `%2F` is not `/`, `+` is not `%2B`, `/A` is not `/a`.
 *
 * Idempotent: the key of a key is that key. Never throws.
 */
export function linkKey(href: string): LinkKey {
  const trimmed = href.trim();
  const url = parse(trimmed);
  if (url === null) return { key: keyOfNoUrl(trimmed), host: null, valid: false };
  url.hash = '';
  if (url.protocol === 'http:' || url.protocol === 'https:') dropTracking(url);
  return { key: url.href, host: url.hostname === '' ? null : url.hostname, valid: true };
}

function dropTracking(url: URL): void {
  if (url.search === '') return;
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !isTrackingParameter(parameter.split('=', 1)[0] ?? ''));
  if (kept.length < parameters.length) url.search = kept.join('&');
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * PostgreSQL refuses NUL and mangles lone surrogates, so neither may stand in a key. A colon in front keeps a text that
 * only failed for their sake from becoming a URL without them.
 */
function keyOfNoUrl(text: string): string {
  const storable = text.replace(/\u0000|\p{Surrogate}/gu, '\uFFFD').trim();
  return parse(storable) === null ? storable : `:${storable}`;
}
