import { getDomain } from 'tldts';

/**
 * Whose server a URL leads to: the registrable domain (by the Public Suffix List), so that the hosts of one site count
 * together; the host itself where there is none, as for an address; null for what no connection is made for.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return getDomain(hostname) ?? hostname;
}
