import { type LinkHop } from '../link-check-result';
import { missingFragment } from './missing-fragment';
import { type Trail } from './trail';
import { type Visit } from './visitor';

/** Raises the flags that a page which a reader gets deserves. */
export function raiseFlags({ url, answer, page }: Visit, trail: Trail): void {
  if (trail.hops.some(isTemporary)) trail.flags.add('redirected_temporarily');
  if (answer.bodyEnd === 'broken' || answer.bodyEnd === 'late') trail.flags.add('truncated');
  if (page === null) return;
  if (page.isPaywalled) trail.flags.add('paywall');
  // On a part of a page nothing is missing for sure.
  if (answer.bodyEnd === 'complete') for (const flag of missingFragment(url.hash, page)) trail.flags.add(flag);
}

function isTemporary(hop: LinkHop): boolean {
  return hop.via === 'meta_refresh' || (hop.via === 'location' && hop.status !== 301 && hop.status !== 308);
}
