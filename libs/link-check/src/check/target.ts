import { type FailureVerdict, type LinkReason } from '../link-verdict';

/** A cited address: what to request, or why nothing is. */
export type Target = { url: URL } | { verdict: FailureVerdict; reason: LinkReason };

/**
 * Parses a cited address by the WHATWG URL standard, once: the URL returned is what is checked, requested and connected
 * to. Nothing is decoded and encoded again.
 */
export function parseTarget(href: string): Target {
  let url: URL;
  try {
    url = new URL(href.trim());
  } catch {
    return { verdict: 'invalid', reason: 'invalid_url' };
  }
  if (!isWeb(url)) return { verdict: 'unsupported', reason: 'unsupported_scheme' };
  return { url };
}

/** Whether this is an address that the engine may request: http and https, nothing else. */
export function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** The URL as it goes over the wire. */
export function withoutFragment(url: URL): string {
  return url.href.split('#', 1)[0] ?? url.href;
}
