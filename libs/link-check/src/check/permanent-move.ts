import { type LinkHop } from '../link-check-result';
import { withoutFragment } from './target';

/**
 * The address that the citation should carry: where the leading run of permanent redirects (301, 308) ends. A later
 * temporary one keeps the citation, and no step from https to http is ever suggested. Null when there is no such run
 * or it leads back to the start.
 */
export function permanentMove(hops: readonly LinkHop[]): string | null {
  let target: string | null = null;
  for (const hop of hops) {
    if (hop.via !== 'location' || hop.location === null || (hop.status !== 301 && hop.status !== 308)) break;
    if (hop.url.startsWith('https:') && hop.location.startsWith('http:')) break;
    target = hop.location;
  }
  const start = hops[0]?.url;
  if (target === null || start === undefined) return null;
  return withoutFragment(new URL(target)) === withoutFragment(new URL(start)) ? null : target;
}
