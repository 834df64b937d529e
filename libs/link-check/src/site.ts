import { getDomain } from 'tldts';
import { parseTarget } from './check/target';

/**
 * Whose server a URL leads to: the registrable domain (by the Public Suffix List), so that the hosts of one site count
 * together; the host itself where there is none, as for an address; null for what no connection is made for.
 */
export function siteOf(url: string): string | null {
  const target = parseTarget(url);
  if ('verdict' in target) return null;
  const { hostname } = target.url;
  return getDomain(hostname) ?? hostname;
}
