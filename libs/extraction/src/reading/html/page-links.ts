import { type LeftOutRole } from '../../contract';
import { type OutsideLink } from '../block';
import { cleanLine } from '../clean-text';
import { type DomElement } from './dom';

/** More links than this outside of its article tell an editor nothing. */
const MOST_LINKS = 500;
const PLACES: Record<string, LeftOutRole> = { nav: 'nav', header: 'nav', aside: 'related', footer: 'boilerplate' };

/** A page's links, read before Readability takes it apart, by what they lead to and say. */
export class PageLinks {
  private readonly links = new Map<string, OutsideLink>();

  constructor(links: readonly DomElement[]) {
    for (const link of links) {
      const href = link.getAttribute('href');
      if (href === null) continue;
      const anchorText = cleanLine(link.textContent ?? '');
      const key = keyOf(href, anchorText);
      if (anchorText === '' || this.links.has(key)) continue;
      this.links.set(key, { anchorText, href, role: roleOf(link) });
      if (this.links.size >= MOST_LINKS) return;
    }
  }

  /** The links that the article does not hold. */
  outsideOf(article: DomElement): OutsideLink[] {
    for (const link of article.querySelectorAll('a[href]')) {
      this.links.delete(keyOf(link.getAttribute('href') ?? '', cleanLine(link.textContent ?? '')));
    }
    return [...this.links.values()];
  }
}

function keyOf(href: string, anchorText: string): string {
  return `${href} ${anchorText}`;
}

/** By the part of the page it stands in; what stands in none is most likely a menu's, too. */
function roleOf(link: DomElement): LeftOutRole {
  if (/\bauthor\b/i.test(link.getAttribute('rel') ?? '')) return 'byline';
  for (let place = link.parentNode; place !== null; place = place.parentNode) {
    const role = PLACES[place.localName];
    if (role !== undefined) return role;
  }
  return 'nav';
}
