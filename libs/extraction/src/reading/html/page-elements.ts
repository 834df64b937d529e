import { type DomDocument, type DomElement, type DomNode, isElement } from './dom';

/** The elements of a page that are looked at before Readability takes it apart, each in the order of the page. */
export interface PageElements {
  links: DomElement[];
  headings: DomElement[];
  /** Paragraphs, and boxes that may be some. */
  boxes: DomElement[];
}

/** Gathers them in one walk, as one for each name would cost as much each. */
export function readPageElements({ body }: DomDocument): PageElements {
  const elements: PageElements = { links: [], headings: [], boxes: [] };
  for (let node: DomNode | null = body; node !== null; node = next(node, body)) {
    if (!isElement(node)) continue;
    const name = node.localName;
    if (name === 'a') elements.links.push(node);
    else if (name === 'p' || name === 'div') elements.boxes.push(node);
    else if (name === 'h1') elements.headings.push(node);
  }
  return elements;
}

/** The node behind another one in the order of the page, without recursion. */
function next(node: DomNode, root: DomNode | null): DomNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let place: DomNode | null = node; place !== null && place !== root; place = place.parentNode)
    if (place.nextSibling !== null) return place.nextSibling;
  return null;
}
