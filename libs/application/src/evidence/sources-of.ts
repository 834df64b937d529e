import { independentSources, linkKey, type Source } from '@app/domain';
import { getDomain } from 'tldts';

/** A piece of evidence as far as it tells its source. */
export interface Sourced {
  /** Null for what is not on the web. */
  readonly url: string | null;
  /** The address that the page names as its own; null where it was not reached. */
  readonly canonicalUrl: string | null;
}

/** How many sources some pieces of evidence come from that do not depend on each other. */
export const sourcesOf = (evidence: readonly Sourced[]): number => independentSources(evidence.map(toSource));

const toSource = ({ url, canonicalUrl }: Sourced): Source => ({
  site: url && siteOf(url),
  canonicalKey: url && linkKey(canonicalUrl ?? url).key,
  canonicalSite: canonicalUrl && siteOf(canonicalUrl),
});

/** The registrable domain by the Public Suffix List; the host itself where there is none, as for an address. */
const siteOf = (url: string): string | null => {
  const { host } = linkKey(url);
  return host && (getDomain(host) ?? host);
};
