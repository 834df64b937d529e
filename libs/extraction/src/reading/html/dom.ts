import { parseHTML } from 'linkedom';
import { lowerAttributeNames } from './attribute-names';
import { leanMarkup } from './lean-markup';

// The library's own types are the browser's, which a server's compiler does not have; these are the parts used here.

const parse: (html: string) => unknown = parseHTML;

/** A node of a parsed page. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
  remove(): void;
}

/** An element of a parsed page. */
export interface DomElement extends DomNode {
  readonly localName: string;
  readonly childNodes: Iterable<DomNode>;
  append(...nodes: DomNode[]): void;
  after(node: DomNode): void;
  replaceWith(node: DomNode): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** A parsed page. */
export interface DomDocument {
  createElement(name: string): DomElement;
  getElementsByTagName(name: string): Iterable<DomElement>;
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/** Parses a page, or a fragment of one. Throws `too_complex`. */
export function parsePage(html: string): DomDocument {
  return (parse(lowerAttributeNames(leanMarkup(html))) as { document: DomDocument }).document;
}
