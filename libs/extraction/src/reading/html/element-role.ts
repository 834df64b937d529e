import { type LeftOutRole } from '../../contract';
import { type DomElement } from './dom';

const BY_NAME: Record<string, LeftOutRole> = { nav: 'nav', aside: 'related', footer: 'boilerplate', address: 'bio' };

/** What an element's own markup says of the links inside it. */
export function elementRole(element: DomElement): LeftOutRole | undefined {
  const rel = element.getAttribute('rel');
  if (rel !== null && /\bauthor\b/i.test(rel)) return 'byline';
  return BY_NAME[element.localName];
}
