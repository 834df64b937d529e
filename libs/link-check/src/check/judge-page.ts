import { CheckFailure } from '../check-failure';
import { type Trail } from './trail';
import { type Visit } from './visitor';

/**
 * Looks at the page that came with a good status, and raises the flags.
 *
 * @throws CheckFailure when it is likely not the cited page
 */
export async function judgePage(_cited: URL, visit: Visit, trail: Trail): Promise<void> {
  if (visit.answer.bodyEnd === 'broken' || visit.answer.bodyEnd === 'late') trail.flags.add('truncated');
  else if (visit.body.length === 0) throw new CheckFailure('suspect', 'empty_body');
  if (trail.hops.some((hop) => hop.via === 'meta_refresh' || [302, 303, 307].includes(hop.status ?? 0)))
    trail.flags.add('redirected_temporarily');
}
